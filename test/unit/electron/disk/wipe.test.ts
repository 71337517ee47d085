import fs, { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { PENDING_DELETIONS_FILE } from '#disk/names.ts'
import { finishWipe, isInTheWay, planWipe, wipe } from '#disk/wipe.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { hold } from './held.ts'

vi.mock('node:fs', { spy: true })

const folder = testFolder()
afterEach(() => void vi.resetAllMocks())

const at = (name: string) => join(folder.path, name)
const write = (name: string, text = `old ${name}`) => writeFileSync(at(name), text)
const fill = () => {
  for (const name of ['backups', 'logs', 'Cache/Cache_Data']) mkdirSync(at(name), { recursive: true })
  const own = ['salio.db', 'salio.db-wal', 'salio-damaged-2026-11-21.db', 'backups/one.db', 'backups/two.db']
  for (const name of [...own, 'logs/salio.log', 'Preferences', 'Cache/Cache_Data/index']) write(name)
  for (const name of ['SingletonLock', 'lockfile']) write(name)
}
const REMAINDER_FILE = 'left-to-delete.json'
const LOCKS = ['SingletonLock', 'lockfile']
/** What a user has after connecting an account again. */
const connectAgain = () => {
  for (const name of ['backups', 'logs']) mkdirSync(at(name), { recursive: true })
  for (const name of ['salio.db', 'backups/three.db', 'logs/salio.log']) write(name, `new data of ${name}`)
}

test('deletes everything except the locks of the running Salio', () => {
  fill()
  expect(wipe(folder.path)).toEqual({ held: [] })
  expect(folder.names()).toEqual(LOCKS)
})

test('what is still to be deleted from the keychain stays for the next start to know', () => {
  fill()
  write(PENDING_DELETIONS_FILE, '{}')
  wipe(folder.path)
  expect(folder.names()).toEqual([...LOCKS, PENDING_DELETIONS_FILE].sort())
})

test('a file that is held keeps no other file', () => {
  fill()
  hold([at('backups/one.db'), at('Cache/Cache_Data/index'), at('lockfile')])
  wipe(folder.path)
  expect(folder.names()).toEqual([...LOCKS, 'Cache', 'backups', REMAINDER_FILE].sort())
  expect(readdirSync(at('backups'))).toEqual(['one.db'])
})

test('deletes file by file: a recursive rmSync that fails may end the process on Windows', () => {
  fill()
  hold([at('Cache/Cache_Data/index')])
  wipe(folder.path)
  finishWipe(folder.path)
  expect(vi.mocked(fs.rmSync)).not.toHaveBeenCalled()
})

test('files of Chromium that are held for ever never cost what was recorded since, start after start', () => {
  fill()
  hold([at('lockfile'), at('Cache/Cache_Data/index')])
  wipe(folder.path)
  for (let start = 0; start < 4; start += 1) {
    finishWipe(folder.path)
    if (start === 0) connectAgain()
    expect(readFileSync(at('salio.db'), 'utf8')).toBe('new data of salio.db')
    expect(readdirSync(at('backups'))).toEqual(['three.db'])
  }
})

test('what Chromium held at the end is deleted at the next start', () => {
  fill()
  const release = hold([at('Cache/Cache_Data/index')])
  wipe(folder.path)
  release()
  finishWipe(folder.path)
  expect(folder.names()).toEqual(LOCKS)
})

test('a database that is held is emptied, and deleted later', () => {
  fill()
  const release = hold([at('salio.db'), at('salio.db-wal')], { isWritable: true })
  expect(wipe(folder.path).held).toEqual([])
  expect(readFileSync(at('salio.db'), 'utf8')).toBe('')
  expect(isInTheWay(finishWipe(folder.path))).toBe(false)
  release()
  finishWipe(folder.path)
  expect(folder.names()).toEqual(LOCKS)
})

test('an emptied database that holds new data by the next start is not deleted', () => {
  fill()
  const release = hold([at('salio.db')], { isWritable: true })
  wipe(folder.path)
  finishWipe(folder.path)
  connectAgain()
  release()
  finishWipe(folder.path)
  expect(readFileSync(at('salio.db'), 'utf8')).toBe('new data of salio.db')
})

test('a database that can be neither deleted nor emptied is told, and nothing starts on top of it', () => {
  fill()
  const release = hold([at('salio.db'), at('backups/two.db')])
  const wiped = wipe(folder.path)
  expect([...wiped.held].sort()).toEqual(['backups/two.db', 'salio.db'])
  expect(isInTheWay(finishWipe(folder.path))).toBe(true)
  release()
  const finished = finishWipe(folder.path)
  expect(isInTheWay(finished)).toBe(false)
  expect(folder.names()).toEqual(LOCKS)
})

test('a backup that is held does not keep Salio from starting, and is deleted once it can be', () => {
  fill()
  const release = hold([at('backups/two.db')])
  wipe(folder.path)
  expect(isInTheWay(finishWipe(folder.path))).toBe(false)
  connectAgain()
  release()
  finishWipe(folder.path)
  expect(readdirSync(at('backups'))).toEqual(['three.db'])
})

test('where the process ends in the middle of deleting, the next start deletes the rest, once', () => {
  fill()
  planWipe(folder.path)
  fs.unlinkSync(at('salio.db-wal'))
  finishWipe(folder.path)
  expect(folder.names()).toEqual(LOCKS)
  connectAgain()
  finishWipe(folder.path)
  expect(readFileSync(at('salio.db'), 'utf8')).toBe('new data of salio.db')
})

test('a remainder for everything that cannot be taken away deletes nothing, and nothing starts', () => {
  fill()
  planWipe(folder.path)
  const release = hold([at(REMAINDER_FILE)])
  expect(isInTheWay(finishWipe(folder.path))).toBe(true)
  expect(existsSync(at('salio.db'))).toBe(true)
  release()
  finishWipe(folder.path)
  expect(folder.names()).toEqual(LOCKS)
})

test('without a remainder nothing is deleted, nor for one of earlier versions, which named nothing', () => {
  fill()
  const before = folder.names()
  finishWipe(folder.path)
  expect(folder.names()).toEqual(before)
  write('delete-the-rest', '')
  finishWipe(folder.path)
  expect(folder.names()).toEqual(before)
})

test('a remainder that is damaged, or names what is not in the folder, deletes nothing', () => {
  fill()
  const outside = join(folder.path, '../salio-outside.txt')
  writeFileSync(outside, '')
  const { mtimeMs } = fs.lstatSync(outside)
  const file = { path: '../salio-outside.txt', size: 0, changedAt: mtimeMs }
  const remainders = [
    'not JSON',
    '{}',
    '{"all":"yes"}',
    JSON.stringify({
      all: false,
      files: [file],
      chromium: ['../salio-outside.txt', '..', '.', 'salio.db', 'lockfile']
    })
  ]
  const before = folder.names()
  for (const remainder of remainders) {
    write(REMAINDER_FILE, remainder)
    finishWipe(folder.path)
    expect(folder.names()).toEqual(before)
  }
  expect(existsSync(outside)).toBe(true)
  fs.unlinkSync(outside)
})

test('a missing folder is fine', () => {
  expect(finishWipe(at('none'))).toEqual({ held: [] })
  expect(wipe(at('none'))).toEqual({ held: [] })
  expect(() => planWipe(at('none'))).not.toThrow()
})
