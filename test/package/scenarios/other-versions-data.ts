// Runs as an ordinary user whose data was written by another version of Salio.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { keeping } from '#renderer/messages/sw/settings.ts'
import { Backups } from '#storage/file/backups.ts'
import { migrate, migrations, schemaOf } from '#storage/file/migrations.ts'
import { Checks } from '../check-report.ts'
import type { PackagedSalio } from '../packaged-salio.ts'
import { takeScreenshots } from '../take-screenshots.ts'
import { quit, startUserEnvironment, type UserEnvironment } from '../user-environment.ts'

const SCHEMAS = resolve(import.meta.dirname, '../../unit/electron/storage/file/schemas')
/** The label of Quit in Kiswahili, the language in all these databases. */
const QUIT = 'Funga Salio'
const checks = new Checks()

/** Writes the database of an earlier version. */
const writeEarlier = (schema: number) => (db: DatabaseSync) =>
  db.exec(readFileSync(join(SCHEMAS, `schema-${schema}.sql`), 'utf8'))

/** Writes the database that a future version might leave. */
function writeNewer(db: DatabaseSync): void {
  writeEarlier(1)(db)
  migrate(db)
  db.exec('ALTER TABLE accounts ADD COLUMN mood TEXT; PRAGMA user_version = 99')
}

/** Writes a database and starts Salio on it. */
async function withDatabase(
  name: string,
  write: (db: DatabaseSync) => void,
  body: (place: UserEnvironment, salio: PackagedSalio, file: string, written: Buffer) => Promise<void>
): Promise<void> {
  const place = await startUserEnvironment(`.config-${name}`)
  try {
    mkdirSync(place.data, { recursive: true })
    const file = join(place.data, 'salio.db')
    const db = new DatabaseSync(file)
    write(db)
    db.close()
    const written = readFileSync(file)
    await body(place, await place.start(), file, written)
  } finally {
    await place.stop()
  }
}

const schemaIn = (file: string): number => {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return schemaOf(db)
  } finally {
    db.close()
  }
}

/** Waits for the account and balance that every one of these databases has. */
async function waitForAccount(salio: PackagedSalio): Promise<void> {
  const page = await salio.page()
  await page.getByText('Main shop').first().waitFor()
  await page.locator('[data-level]', { hasText: '15,000' }).first().waitFor()
}

for (let schema = 1; schema < migrations.length; schema += 1)
  await checks.that(`its first start backs up data of schema ${schema} and migrates it`, () =>
    withDatabase(`schema-${schema}`, writeEarlier(schema), async (place, salio, file) => {
      await waitForAccount(salio)
      assert.equal(await quit(place, salio, QUIT), 0)
      assert.equal(schemaIn(file), migrations.length)
      assert.deepEqual(
        new Backups(file).all().map(({ path }) => schemaIn(path)),
        [schema]
      )
    })
  )
await checks.that('shows and explains data of a newer version, without touching it', () =>
  withDatabase('newer', writeNewer, async (place, salio, file, written) => {
    await waitForAccount(salio)
    const page = await salio.page()
    await page.getByText(keeping.newerTitle).waitFor()
    await page.getByText(keeping.newer).waitFor()
    await takeScreenshots(page, 'newer-data')
    assert.equal(await quit(place, salio, QUIT), 0)
    assert.ok(readFileSync(file).equals(written), 'the file is another')
    assert.deepEqual(new Backups(file).all(), [])
  })
)
process.exit(checks.end('Data of other versions'))
