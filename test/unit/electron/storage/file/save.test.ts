import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { save, saveIfPossible } from '#storage/file/save.ts'
import { testFolder } from '../folder.ts'

const folder = testFolder()

function database(options: { readOnly?: boolean } = {}) {
  const made = new DatabaseSync(folder.db)
  made.exec('CREATE TABLE IF NOT EXISTS notes (text)')
  made.close()
  const db = new DatabaseSync(folder.db, options)
  db.exec('PRAGMA max_page_count = 8')
  const fill = () => db.exec(`INSERT INTO notes VALUES ('${'x'.repeat(100_000)}')`)
  return { db, fill }
}

test('a full disk is reported as such, and nothing is written', () => {
  const { db, fill } = database()
  expect(() => save(fill)).toThrow(expect.objectContaining({ failure: { kind: 'unkept', why: 'full' } }))
  expect(db.prepare('SELECT count(*) AS n FROM notes').get()).toEqual({ n: 0 })
  expect(() => saveIfPossible(fill)).not.toThrow()
  db.close()
})

test('shared memory that cannot grow for lack of space counts as a full disk', () => {
  const noRoom = () => {
    throw Object.assign(new Error('disk I/O error'), { errcode: 4874 })
  }
  expect(() => save(noRoom)).toThrow(expect.objectContaining({ failure: { kind: 'unkept', why: 'full' } }))
})

test('a read-only database is reported as another cause', () => {
  const { db, fill } = database({ readOnly: true })
  expect(() => save(fill)).toThrow(expect.objectContaining({ failure: { kind: 'unkept', why: 'other' } }))
  db.close()
})

test('errors unrelated to the database are passed on', () => {
  const fault = () => {
    throw new TypeError('a fault of ours')
  }
  expect(() => save(fault)).toThrow(TypeError)
  expect(() => saveIfPossible(fault)).toThrow(TypeError)
})
