import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProblem } from '#shell/lifecycle/start-errors.ts'
import { Backups } from '#storage/file/backups.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrate, migrations, schemaOf } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { Disk } from '#test/desktop/disk.ts'
import { storeWithPayout } from '../samples.ts'

const NOW = Date.parse('2026-11-21T08:30:15Z')
const KB = 1000

let disk: Disk
let db: string
beforeEach(async ({ skip }) => {
  const mounted = await Disk.mount(6)
  if (mounted === null) return skip('this user may not mount a disk')
  disk = mounted
  db = join(disk.folder, 'salio.db')
})
afterEach(() => disk?.unmount())

const startProblemOf = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return startProblem(error)
  }
}

/** Makes the database much larger than an empty one. */
function addReadings(store: Store): void {
  const at = (index: number) => [NOW - 1e9 + index * 60_000, `${1000 + index}.00`] as const
  store.readings.prepend(
    'shop/payout',
    Array.from({ length: 20_000 }, (_, index) => at(index))
  )
}

test('a damaged database is not replaced by an empty one if only the backup does not fit', async () => {
  const store = storeWithPayout(db)
  addReadings(store)
  await store.file.backUp(NOW, async path => passesIntegrityCheck(path, migrations.length))
  store.close()
  const damaged = readFileSync(db).fill(0xa5, 0, 4096)
  writeFileSync(db, damaged)
  disk.fill(600 * KB)
  expect(startProblemOf(() => Store.openSafely(db, NOW))).toBe('full')
  expect(readFileSync(db)).toEqual(damaged)
  disk.clear()
  const again = Store.openSafely(db, NOW)
  expect(again.recoveries.last()).toMatchObject({ backupAt: Math.floor(NOW / 1000) * 1000 })
  expect(again.accounts.all()).toHaveLength(1)
  again.close()
})

test('an old database is not migrated without room for its backup', () => {
  const old = new DatabaseSync(db)
  migrate(old, 2)
  old.exec(`CREATE TABLE ballast (bytes); INSERT INTO ballast VALUES (zeroblob(500000))`)
  old.close()
  const before = readFileSync(db)
  disk.fill(300 * KB)
  expect(startProblemOf(() => Store.openSafely(db, NOW))).toBe('full')
  expect(readFileSync(db)).toEqual(before)
  expect(new Backups(db).all()).toEqual([])
  disk.clear()
  Store.openSafely(db, NOW).close()
  const [backup] = new Backups(db).all()
  const kept = new DatabaseSync(backup?.path ?? '', { readOnly: true })
  expect(schemaOf(kept)).toBe(2)
  kept.close()
})
