import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readListFile } from '#commands/list.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'

const folder = testFolder()
const wallet = { currency: 'KES', amount: '12000.00' }
function read(content: string | Uint8Array, name = 'list.csv') {
  const file = join(folder.path, name)
  writeFileSync(file, content)
  return readListFile(file, wallet)
}
const kind = (told: ReturnType<typeof readListFile>) =>
  'problem' in told ? told.problem.kind : told.payments

test.each([
  ['amounts, one a line', '100.50\n50\n', ['100.50', '50']],
  ['with Windows’ ends of lines and no last one', '100.50\r\n50', ['100.50', '50']],
  ['a table', 'Name,Amount\nAsha,100.50\nZoë,50\n', ['100.50', '50']],
  [
    'a table as a French spreadsheet saves it',
    Buffer.from('Nom;Montant\r\nZo\xeb;100,50\r\n', 'latin1'),
    ['100.50']
  ],
  ['UTF-16', Buffer.from('\ufeffName\tAmount\r\nAsha\t100.50\r\n', 'utf16le'), ['100.50']]
])('%s', (_, content, payments) => {
  expect(kind(read(content))).toEqual(payments)
})

test.each([
  ['nothing', '', 'listUnclear'],
  ['nothing but a heading', 'Name,Amount\n', 'listUnclear'],
  ['an amount with two readings', '12,000\n', 'listUnclear'],
  ['an amount that is none', 'Name,Amount\nAsha,100\nZoë,soon\n', 'listUnclear'],
  ['an amount below zero', '-100\n', 'listUnclear'],
  ['a spreadsheet', Buffer.from('PK\x03\x04rest', 'latin1'), 'listFile'],
  ['a PDF', '%PDF-1.7\n', 'listFile'],
  ['bytes', Buffer.from([0, 1, 2, 3]), 'listFile'],
  ['more than a file may have', '1\n'.repeat(3_000_000), 'listFile'],
  ['more payments than can be asked at once', '1.25\n'.repeat(50_001), 'listLong']
])('%s is refused: %s', (_, content, problem) => {
  expect(kind(read(content))).toBe(problem)
})

test('what is no file is refused, and a device without an end is not read for ever', () => {
  mkdirSync(join(folder.path, 'folder'))
  for (const file of ['nowhere', 'folder'])
    expect(kind(readListFile(join(folder.path, file), wallet))).toBe('listFile')
  expect(kind(readListFile('/dev/zero', wallet))).toBe('listFile')
})

test('what comes through a pipe is read to its end', () => {
  const pipe = join(folder.path, 'pipe')
  execFileSync('mkfifo', [pipe])
  execFileSync('sh', ['-c', 'printf "100.50\\n50\\n" > "$0" &', pipe], { stdio: 'ignore' })
  expect(kind(readListFile(pipe, wallet))).toEqual(['100.50', '50'])
})
