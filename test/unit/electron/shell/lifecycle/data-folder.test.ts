import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settleDataFolder } from '#shell/lifecycle/data-folder.ts'

vi.mock('node:fs', { spy: true })

let base: string
let old: string
let local: string
let folder: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'salio-folder-'))
  old = join(base, 'Roaming/Salio')
  local = join(base, 'Local')
  folder = join(local, 'Salio')
  for (const made of [join(old, 'backups'), join(old, 'logs'), join(old, 'GPUCache'), local])
    mkdirSync(made, { recursive: true })
  const files = ['salio.db', 'salio.db-wal', 'salio-damaged-1.db', 'backups/salio-1.db', 'logs/salio.log']
  for (const name of [...files, 'Local State']) writeFileSync(join(old, name), `old ${name}`)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(base, { recursive: true })
})

const settle = () => settleDataFolder(old, { LOCALAPPDATA: local }, 'win32')
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
    .sort()
const own = ['salio-1.db', 'salio-damaged-1.db', 'salio.db', 'salio.db-wal', 'salio.log']

test('on other systems the data stay where they are', () => {
  expect(settleDataFolder(old, { LOCALAPPDATA: local }, 'linux')).toBe(old)
  expect(settleDataFolder(old, {}, 'win32')).toBe(old)
  expect(filesIn(old)).toHaveLength(6)
})

test('on Windows they are moved out of the roaming profile, once', () => {
  expect(settle()).toBe(folder)
  expect(filesIn(folder)).toEqual(own)
  expect(readFileSync(join(folder, 'salio.db'), 'utf8')).toBe('old salio.db')
  expect(existsSync(old)).toBe(false)
  expect(settle()).toBe(folder)
  expect(filesIn(folder)).toEqual(own)
})

test('a first start has nothing to move', () => {
  rmSync(old, { recursive: true })
  expect(settle()).toBe(folder)
})

test('data that are there already are not overwritten', () => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'salio.db'), 'newer')
  expect(settle()).toBe(folder)
  expect(readFileSync(join(folder, 'salio.db'), 'utf8')).toBe('newer')
  expect(existsSync(join(old, 'salio.db'))).toBe(true)
})

/** Makes renaming fail for files of this name, as often as wanted. */
const failRename = (name: string, code: string) => {
  const { renameSync } = fs
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (String(from).endsWith(name)) throw Object.assign(new Error(code), { code })
    cpMove(String(from), String(to))
  })
}
const cpMove = (from: string, to: string) => {
  fs.cpSync(from, to, { recursive: true })
  fs.rmSync(from, { recursive: true })
}

test('while an earlier Salio has the database open, everything stays, and is used there', () => {
  failRename('salio.db', 'EBUSY')
  expect(settle()).toBe(old)
  expect(filesIn(old)).toEqual(['Local State', ...own])
  expect(filesIn(folder)).toEqual([])
})

test('from another disk they are copied', () => {
  failRename('', 'EXDEV')
  expect(settle()).toBe(folder)
  expect(filesIn(folder)).toEqual(own)
  expect(existsSync(old)).toBe(false)
})

test('a move that was cut off goes on at the next start', () => {
  mkdirSync(folder)
  cpMove(join(old, 'salio.db-wal'), join(folder, 'salio.db-wal'))
  expect(settle()).toBe(folder)
  expect(filesIn(folder)).toEqual(own)
})
