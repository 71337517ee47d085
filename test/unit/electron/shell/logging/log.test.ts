import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { EOL, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLog } from '#shell/logging/log.ts'

vi.mock('node:fs', { spy: true })

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'salio-log-')), 'logs')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

const text = (name: string) => readFileSync(join(folder, name), 'utf8')

test('each line is written at once, with its time, UTC offset and severity', async () => {
  const log = await openLog(join(folder, 'salio.log'))
  log.note('starts')
  log.problem('uncaught: TypeError')
  const at = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d`
  expect(text('salio.log')).toMatch(
    new RegExp(`^${at} info starts\r?\n${at} error uncaught: TypeError\r?\n$`)
  )
})

test.skipIf(process.platform === 'win32')('only the user can read the log', async () => {
  const log = await openLog(join(folder, 'salio.log'))
  log.note('starts')
  expect(statSync(join(folder, 'salio.log')).mode & 0o777).toBe(0o600)
})

test('full files are rotated and five kept, without losing recent lines', async () => {
  const log = await openLog(join(folder, 'salio.log'), 100)
  for (let n = 1; n <= 30; n += 1) log.note(`line ${String(n).padStart(4, '0')} ${'.'.repeat(30)}`)
  expect(readdirSync(folder).sort()).toEqual([
    'salio.1.log',
    'salio.2.log',
    'salio.3.log',
    'salio.4.log',
    'salio.log'
  ])
  const files = ['salio.4.log', 'salio.3.log', 'salio.2.log', 'salio.1.log', 'salio.log']
  const kept =
    files
      .flatMap(text)
      .join('')
      .match(/line (\d+)/g) ?? []
  expect(kept.at(-1)).toBe('line 0030')
  expect(kept).toEqual([...kept].sort())
  expect(new Set(kept).size).toBe(kept.length)
  for (const name of files) expect(statSync(join(folder, name)).size).toBeLessThan(200)
})

test('a note stays on one line, and placeholders in it are not replaced', async () => {
  const log = await openLog(join(folder, 'salio.log'))
  log.note('"100 %s {y} %c"')
  expect(text('salio.log')).toContain(`info "100 %s {y} %c"${EOL}`)
})

test('an old file that another program holds costs no line, and is moved on once it can be', async () => {
  const log = await openLog(join(folder, 'salio.log'), 100)
  const write = (from: number, to: number) => {
    for (let n = from; n <= to; n += 1) log.note(`line ${String(n).padStart(4, '0')} ${'.'.repeat(30)}`)
  }
  const lines = () =>
    readdirSync(folder)
      .flatMap(name => text(name).match(/line \d+/g) ?? [])
      .sort()
  const all = (to: number) => Array.from({ length: to }, (_, n) => `line ${String(n + 1).padStart(4, '0')}`)
  write(1, 4)
  const { renameSync } = await vi.importActual<typeof fs>('node:fs')
  vi.mocked(fs.renameSync).mockImplementation((from, to) => {
    if (String(from).endsWith('salio.1.log')) throw Object.assign(new Error(), { code: 'EBUSY' })
    renameSync(from, to)
  })
  write(5, 12)
  expect(lines()).toEqual(all(12))
  vi.mocked(fs.renameSync).mockImplementation(renameSync)
  write(13, 14)
  expect(lines()).toEqual(all(14))
  expect(readdirSync(folder)).not.toContain('salio.log.full')
})
