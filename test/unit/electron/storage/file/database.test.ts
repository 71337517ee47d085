import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '#storage/file/database.ts'
import { MigrationError, migrations, NewerDatabaseError } from '#storage/file/migrations.ts'

let dir: string
let path: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'salio-'))
  path = join(dir, 'data', 'salio.db')
})

afterEach(() => rmSync(dir, { recursive: true }))

const pragma = (db: DatabaseSync, name: string) => db.prepare(`PRAGMA ${name}`).get()

test('every commit is synced to disk in the write-ahead log', () => {
  const db = openDatabase(path)
  db.exec(`INSERT INTO settings VALUES ('a', '1')`)
  expect(pragma(db, 'journal_mode')).toEqual({ journal_mode: 'wal' })
  expect(pragma(db, 'synchronous')).toEqual({ synchronous: 2 })
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
  db.close()
  expect(existsSync(`${path}-wal`)).toBe(false)
})

/** Windows has no such modes; its user folder is the user's alone. */
const withModes = test.skipIf(process.platform === 'win32')

withModes('only the owner can read the database and its side files', () => {
  const db = openDatabase(path)
  const mode = (file: string) => (statSync(file).mode & 0o777).toString(8)
  expect(mode(dirname(path))).toBe('700')
  for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(mode(file)).toBe('600')
  db.close()
})

withModes('a database readable by others is restricted to its owner', () => {
  openDatabase(path).close()
  rmSync(path)
  writeFileSync(path, '', { mode: 0o644 })
  openDatabase(path).close()
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a new database gets the schema, and an up-to-date one is left unchanged', () => {
  openDatabase(path).close()
  const before = readFileSync(path)
  const db = openDatabase(path)
  expect(pragma(db, 'user_version')).toEqual({ user_version: migrations.length })
  expect(db.prepare('SELECT count(*) AS n FROM accounts').get()).toEqual({ n: 0 })
  db.close()
  expect(readFileSync(path)).toEqual(before)
})

test('a failed migration is rolled back completely', () => {
  openDatabase(path).close()
  const other = new DatabaseSync(path)
  other.exec('DROP TABLE accounts; DROP TABLE rules; PRAGMA user_version = 0')
  other.close()
  expect(() => openDatabase(path)).toThrow(MigrationError)
  const db = new DatabaseSync(path)
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE name IN ('accounts', 'rules')`).all()
  expect(tables).toEqual([])
  db.close()
})

test('a database from a newer Salio is refused and left unchanged', () => {
  openDatabase(path).close()
  const newer = new DatabaseSync(path)
  newer.exec('PRAGMA user_version = 99')
  newer.close()
  const before = readFileSync(path)
  expect(() => openDatabase(path)).toThrow(new NewerDatabaseError(99, migrations.length))
  expect(readFileSync(path)).toEqual(before)
})
