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
import { join, sep } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allDataFolders, settleDataFolder } from '#disk/data-folder.ts'
import { wipe } from '#disk/wipe.ts'
import { hold } from './held.ts'

vi.mock('node:fs', { spy: true })
const actual = await vi.importActual<typeof fs>('node:fs')

const NOW = Date.UTC(2026, 11, 1, 9)
let base: string
let old: string
let local: string
let folder: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'salio ë 商店 '))
  old = join(base, 'Roaming/Salio')
  local = join(base, 'Local')
  folder = join(local, 'Salio')
  for (const made of [join(old, 'backups'), join(old, 'logs'), join(old, 'GPUCache'), local])
    mkdirSync(made, { recursive: true })
  for (const name of [...own, 'Local State', 'GPUCache/data_0']) write(old, name)
})
afterEach(() => {
  vi.resetAllMocks()
  rmSync(base, { recursive: true })
})

const own = [
  'backups/salio-1.db',
  'keys-to-delete.json',
  'logs/salio.log',
  'salio-damaged-1.db',
  'salio.db',
  'salio.db-wal'
]
const PENDING = '{"entries":[["one","apiKey"]],"proxies":false}\n'
const write = (where: string, name: string, text = `old ${name}`) =>
  writeFileSync(join(where, name), name === 'keys-to-delete.json' && text.startsWith('old') ? PENDING : text)
const read = (name: string, where = folder) => readFileSync(join(where, name), 'utf8')
const settle = (env: NodeJS.ProcessEnv = { LOCALAPPDATA: local }, platform: NodeJS.Platform = 'win32') =>
  settleDataFolder(old, env, NOW, platform)
const filesIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry =>
          join(entry.parentPath, entry.name)
            .slice(path.length + 1)
            .replaceAll(sep, '/')
        )
        .sort()
    : []
const isWhole = (where: string) =>
  filesIn(where).filter(name => own.includes(name)).length === own.length &&
  own.every(name => read(name, where) === (name === 'keys-to-delete.json' ? PENDING : `old ${name}`))

test('on other systems the data stay where they are', () => {
  for (const platform of ['linux', 'darwin'] as const)
    expect(settle({ LOCALAPPDATA: local }, platform)).toEqual({ path: old, aside: null })
  expect(settle({})).toEqual({ path: old, aside: null })
  expect(isWhole(old)).toBe(true)
  expect(filesIn(local)).toEqual([])
})

test('on Windows they are moved out of the roaming profile, once', () => {
  expect(settle()).toEqual({ path: folder, aside: null })
  expect(filesIn(folder)).toEqual(own)
  expect(isWhole(folder)).toBe(true)
  expect(filesIn(old)).toEqual([])
  expect(settle()).toEqual({ path: folder, aside: null })
  expect(isWhole(folder)).toBe(true)
})

test('a first start has nothing to move', () => {
  rmSync(old, { recursive: true })
  expect(settle()).toEqual({ path: folder, aside: null })
})

test('only the log of a start that went wrong is in the new folder: the data move there all the same', () => {
  mkdirSync(join(folder, 'logs'), { recursive: true })
  write(folder, 'logs/salio.log', 'a start')
  write(folder, 'Local State')
  write(folder, 'keys-to-delete.json', '{"entries":[["two","secret"]],"proxies":true}')
  expect(settle()).toEqual({ path: folder, aside: null })
  expect(read('salio.db')).toBe('old salio.db')
  expect(JSON.parse(read('keys-to-delete.json'))).toEqual({
    entries: [
      ['one', 'apiKey'],
      ['two', 'secret']
    ],
    proxies: true
  })
})

test('an earlier version that was started afterwards loses nothing, and nothing is mixed', () => {
  settle()
  for (const name of ['backups', 'logs']) mkdirSync(join(old, name), { recursive: true })
  for (const name of ['salio.db', 'logs/salio.log', 'backups/salio-9.db']) write(old, name, `again ${name}`)
  write(old, 'keys-to-delete.json', '{"entries":[["nine","apiKey"]],"proxies":false}')
  const aside = join(folder, 'earlier-2026-12-01')
  expect(settle()).toEqual({ path: folder, aside })
  expect(read('salio.db')).toBe('old salio.db')
  expect(read('salio.db', aside)).toBe('again salio.db')
  expect(read('backups/salio-9.db', aside)).toBe('again backups/salio-9.db')
  expect(JSON.parse(read('keys-to-delete.json')).entries).toEqual([
    ['one', 'apiKey'],
    ['nine', 'apiKey']
  ])
  expect(filesIn(old)).toEqual([])
  expect(settle()).toEqual({ path: folder, aside: null })
  mkdirSync(old, { recursive: true })
  write(old, 'salio.db', 'a third time')
  expect(settle()).toEqual({ path: folder, aside: `${aside}-2` })
  expect(read('salio.db', aside)).toBe('again salio.db')
})

test('while an earlier Salio runs, everything stays, and is used there', () => {
  write(old, 'lockfile')
  hold([join(old, 'lockfile')])
  expect(settle()).toEqual({ path: old, aside: null })
  expect(isWhole(old)).toBe(true)
  expect(filesIn(local)).toEqual([])
})

test('while this version runs, a second start touches nothing', () => {
  settle()
  mkdirSync(old, { recursive: true })
  write(old, 'salio.db', 'again')
  write(folder, 'lockfile')
  hold([join(folder, 'lockfile')])
  expect(settle()).toEqual({ path: folder, aside: null })
  expect(read('salio.db', old)).toBe('again')
})

test('old files that are held stay behind without being moved again, and go when they can', () => {
  const held = [join(old, 'salio.db'), join(old, 'backups/salio-1.db')]
  const release = hold(held)
  for (let start = 0; start < 3; start += 1) {
    expect(settle()).toEqual({ path: folder, aside: null })
    expect(filesIn(folder)).toEqual(own)
    write(folder, 'salio.db', `recorded since, ${start}`)
  }
  release()
  settle()
  expect(filesIn(old)).toEqual([])
})

test('what an earlier version wrote into a file that was left behind is not deleted', () => {
  const release = hold([join(old, 'salio.db')])
  settle()
  actual.writeFileSync(join(old, 'salio.db'), 'new data of an earlier version')
  release()
  const { aside } = settle()
  expect(read('salio.db', aside ?? '')).toBe('new data of an earlier version')
})

test('where there is no room for a copy, the data stay and are used where they are', () => {
  vi.mocked(fs.copyFileSync).mockImplementation((from, to, mode) => {
    if (String(from).endsWith('salio.db')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    actual.copyFileSync(from, to, mode)
  })
  expect(settle()).toEqual({ path: old, aside: null })
  expect(isWhole(old)).toBe(true)
  expect(filesIn(local)).toEqual([])
})

test('data that change while they are copied are not taken', () => {
  vi.mocked(fs.copyFileSync).mockImplementation((from, to, mode) => {
    actual.copyFileSync(from, to, mode)
    if (String(from).endsWith('salio.db')) actual.writeFileSync(from, 'old salio.db, and a new reading')
  })
  expect(settle()).toEqual({ path: old, aside: null })
  expect(read('salio.db', old)).toBe('old salio.db, and a new reading')
})

test('a start that was overtaken by another one that moved the data follows it there', () => {
  vi.mocked(fs.copyFileSync).mockImplementation((from, to, mode) => {
    actual.copyFileSync(from, to, mode)
    if (existsSync(folder)) return
    mkdirSync(folder)
    write(folder, 'salio.db', 'moved by the other')
  })
  expect(settle()).toEqual({ path: folder, aside: null })
  expect(read('salio.db')).toBe('moved by the other')
})

const CHANGES = [
  'copyFileSync',
  'fsyncSync',
  'mkdirSync',
  'renameSync',
  'rmdirSync',
  'truncateSync',
  'unlinkSync',
  'writeFileSync'
] as const

/** As if the power went after so many changes to the disk: none of the later ones happens. @returns whether it went */
function settleUntilCrash(changes: number): boolean {
  let left = changes
  for (const name of CHANGES)
    vi.mocked(fs[name] as (...args: unknown[]) => unknown).mockImplementation((...args) => {
      left -= 1
      if (left < 0) throw new Error('the power is gone')
      return Reflect.apply(actual[name], undefined, args)
    })
  settle()
  for (const name of CHANGES) vi.mocked(fs[name]).mockReset()
  return left < 0
}

test('whenever the power goes during the move, one folder has all, and the next start has it in the new one', () => {
  let crashes = 0
  for (let changes = 0; ; changes += 1) {
    rmSync(join(base, 'Roaming'), { recursive: true })
    rmSync(local, { recursive: true })
    for (const made of [join(old, 'backups'), join(old, 'logs'), local]) mkdirSync(made, { recursive: true })
    for (const name of [...own, 'Local State']) write(old, name)
    const isCrash = settleUntilCrash(changes)
    expect([isWhole(old), isWhole(folder)], `after ${changes} changes`).toContain(true)
    expect(settle(), `after ${changes} changes`).toEqual({ path: folder, aside: null })
    expect(isWhole(folder), `after ${changes} changes and a start`).toBe(true)
    settle()
    expect(filesIn(old)).toEqual([])
    expect(readdirSync(local)).toEqual(['Salio'])
    if (!isCrash) break
    crashes += 1
  }
  expect(crashes).toBeGreaterThan(20)
})

test('Delete everything also reaches the folder of before, unless an earlier version runs there', () => {
  const env = { LOCALAPPDATA: local }
  expect(allDataFolders(folder, old, env)).toEqual([folder, old])
  expect(allDataFolders(old, old, env)).toEqual([old])
  expect(allDataFolders('/elsewhere', old, env)).toEqual(['/elsewhere'])
  expect(allDataFolders('/home/a/.config/Salio', '/home/a/.config/Salio', {})).toEqual([
    '/home/a/.config/Salio'
  ])
  write(old, 'lockfile')
  hold([join(old, 'lockfile')])
  expect(allDataFolders(folder, old, env)).toEqual([folder])
})

test('data set aside are deleted with everything', () => {
  settle()
  mkdirSync(old, { recursive: true })
  write(old, 'salio.db', 'again')
  settle()
  wipe(folder)
  expect(filesIn(folder)).toEqual(['keys-to-delete.json'])
})
