import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFileAtomically } from '#monitor/files/atomic-write.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('writes every chunk in order to a file only the owner can read', async () => {
  const path = join(folder, 'readings.csv')
  await writeFileAtomically(path, '1', ['one\r\n', 'two\r\n', 'é\r\n'])
  expect(readFileSync(path, 'utf8')).toBe('one\r\ntwo\r\né\r\n')
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['readings.csv'])
})

test('the file appears only once complete, and the event loop keeps running', async () => {
  const path = join(folder, 'readings.csv')
  let turns = 0
  const turn = setInterval(() => (turns += 1), 0)
  const seen: boolean[] = []
  function* chunks() {
    for (let chunk = 0; chunk < 200; chunk += 1) {
      seen.push(existsSync(path))
      yield 'x'.repeat(1000)
    }
  }
  await writeFileAtomically(path, '1', chunks())
  clearInterval(turn)
  expect(seen).not.toContain(true)
  expect(turns).toBeGreaterThan(0)
})

test('if writing fails, the old file stays and no temporary file is left', async () => {
  const path = join(folder, 'readings.csv')
  writeFileSync(path, 'before')
  function* chunks() {
    yield 'half'
    throw new Error('no more')
  }
  await expect(writeFileAtomically(path, '1', chunks())).rejects.toThrow('no more')
  expect(readFileSync(path, 'utf8')).toBe('before')
  expect(readdirSync(folder)).toEqual(['readings.csv'])
})

test('if a folder has the file’s name, no temporary file is left either', async () => {
  const path = join(folder, 'readings.csv')
  mkdirSync(path)
  await expect(writeFileAtomically(path, '1', ['one'])).rejects.toMatchObject({
    code: expect.stringMatching(/^E/)
  })
  expect(readdirSync(folder)).toEqual(['readings.csv'])
})
