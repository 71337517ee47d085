import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { ignoreUnkept, keep } from '../../../../electron/monitor/keep.ts'
import { ownFolder } from '../storage/folder.ts'

const folder = ownFolder()

function database(options: { readOnly?: boolean } = {}) {
  const made = new DatabaseSync(folder.db)
  made.exec('CREATE TABLE IF NOT EXISTS notes (text)')
  made.close()
  const db = new DatabaseSync(folder.db, options)
  db.exec('PRAGMA max_page_count = 8')
  const fill = () => db.exec(`INSERT INTO notes VALUES ('${'x'.repeat(100_000)}')`)
  return { db, fill }
}

test('a disk that is full is told as that, and nothing of the work is there', () => {
  const { db, fill } = database()
  expect(() => keep(fill)).toThrow(expect.objectContaining({ failure: { kind: 'unkept', why: 'full' } }))
  expect(db.prepare('SELECT count(*) AS n FROM notes').get()).toEqual({ n: 0 })
  expect(() => ignoreUnkept(fill)).not.toThrow()
  db.close()
})

test('so is the memory that readers share on it, which cannot grow', () => {
  const noRoom = () => {
    throw Object.assign(new Error('disk I/O error'), { errcode: 4874 })
  }
  expect(() => keep(noRoom)).toThrow(expect.objectContaining({ failure: { kind: 'unkept', why: 'full' } }))
})

test('a database that may not be written to is told as any other trouble', () => {
  const { db, fill } = database({ readOnly: true })
  expect(() => keep(fill)).toThrow(expect.objectContaining({ failure: { kind: 'unkept', why: 'other' } }))
  db.close()
})

test('what has nothing to do with the database goes its way', () => {
  const fault = () => {
    throw new TypeError('a fault of ours')
  }
  expect(() => keep(fault)).toThrow(TypeError)
  expect(() => ignoreUnkept(fault)).toThrow(TypeError)
})
