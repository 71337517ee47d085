import fs, { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { DAY } from '#domain/time/units.ts'
import { Backups } from '#storage/file/backups.ts'
import { PendingDeletions } from '#storage/file/pending-deletions.ts'
import { replaceDatabase } from '#storage/file/recovery.ts'
import { Store } from '#storage/store.ts'
import { hold } from '#test/unit/electron/disk/held.ts'
import { testFolder } from '../folder.ts'
import { storeWithPayout } from '../samples.ts'

vi.mock('node:fs', { spy: true })

const NOW = Date.parse('2026-11-21T08:30:15Z')
const folder = testFolder()
afterEach(() => {
  vi.resetAllMocks()
  vi.unstubAllGlobals()
})
const held = () => Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
const onWindows = () => vi.stubGlobal('process', Object.create(process, { platform: { value: 'win32' } }))

test('an old backup that another program holds does not make the new one fail', async () => {
  const store = storeWithPayout(folder.db)
  const backups = new Backups(folder.db)
  for (let day = 0; day < 7; day += 1) await store.file.backUp(NOW + day * DAY, async () => true)
  const oldest = backups.all().at(-1)?.path ?? ''
  const release = hold([oldest])
  await store.file.backUp(NOW + 7 * DAY, async () => true)
  expect(backups.all()).toHaveLength(8)
  release()
  await store.file.backUp(NOW + 8 * DAY, async () => true)
  expect(backups.all()).toHaveLength(7)
  expect(existsSync(oldest)).toBe(false)
  store.close()
})

test('a finished backup gets its name though a scanner looks at it just then', async () => {
  onWindows()
  const store = storeWithPayout(folder.db)
  vi.mocked(fs.renameSync).mockImplementationOnce(() => {
    throw held()
  })
  await store.file.backUp(NOW, async () => true)
  expect(readdirSync(join(folder.path, 'backups'))).toEqual(['salio-2026-11-21T08-30-15Z.db'])
  store.close()
})

test('a damaged database is replaced though a scanner looks at it just then', () => {
  onWindows()
  writeFileSync(folder.db, 'damaged')
  for (let n = 0; n < 2; n += 1)
    vi.mocked(fs.renameSync).mockImplementationOnce(() => {
      throw held()
    })
  replaceDatabase(folder.db, NOW)
  expect(existsSync(join(folder.path, 'salio-damaged-2026-11-21.db'))).toBe(true)
  const store = Store.open(folder.db)
  expect(store.recoveries.last()?.aside).toBe('salio-damaged-2026-11-21.db')
  store.close()
})

test('which keys are still to be deleted is saved and forgotten though a scanner looks at the file just then', () => {
  onWindows()
  const path = join(folder.path, 'keys-to-delete.json')
  const pending = new PendingDeletions(path)
  vi.mocked(fs.renameSync).mockImplementationOnce(() => {
    throw held()
  })
  pending.set({ entries: [['one', 'apiKey']], proxies: false })
  expect(new PendingDeletions(path).get().entries).toEqual([['one', 'apiKey']])
  vi.mocked(fs.unlinkSync).mockImplementationOnce(() => {
    throw held()
  })
  pending.set({ entries: [], proxies: false })
  expect(folder.names()).toEqual([])
  expect(() => pending.set({ entries: [], proxies: false })).not.toThrow()
})

test('keys of accounts that an earlier version had recorded are found for Delete everything', () => {
  const earlier = join(folder.path, 'earlier-2026-12-01')
  mkdirSync(join(earlier, 'backups'), { recursive: true })
  storeWithPayout(join(earlier, 'salio.db')).close()
  const store = Store.open(folder.db)
  expect(store.file.accountsInOldCopies().map(({ id }) => id)).toEqual(['shop'])
  store.close()
})
