import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { Secrets, SessionSecrets } from '#keychain/secrets.ts'
import { Store } from '#storage/store.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { draft, GROUPING_MS, makeWorld } from '../world.ts'

const folder = testFolder()

/** A world with its database in a file, and a second connection to that file for simulating SQLite failures. */
async function worldOnFile() {
  const store = Store.open(folder.db)
  const world = makeWorld({ store })
  await world.connect()
  return { ...world, database: new DatabaseSync(folder.db) }
}

test('while the database cannot be written polling goes on and reports that readings are not saved', async () => {
  const { account, clock, database, lines, monitor, announcedKinds, till } = await worldOnFile()
  await clock.pass(5 * MINUTE)
  database.exec(`
    CREATE TRIGGER full_history BEFORE INSERT ON history BEGIN SELECT raise(ABORT, 'no room'); END;
    CREATE TRIGGER full_readings BEFORE INSERT ON readings BEGIN SELECT raise(ABORT, 'no room'); END`)
  till.balances.set('payout', '4000.00')
  const reads = till.reads
  await clock.pass(20 * MINUTE)
  expect(till.reads).toBe(reads + 4)
  expect(account().failure).toEqual({ kind: 'unkept', why: 'other' })
  expect(account().wallets[0]?.amount).toBe('12000.00')
  expect(monitor.snapshot().dataStatus).toMatchObject({ kind: 'unkept' })
  database.exec('DROP TRIGGER full_history; DROP TRIGGER full_readings')
  await clock.pass(5 * MINUTE + GROUPING_MS)
  expect(monitor.snapshot().dataStatus).toBeNull()
  expect(account().wallets[0]?.amount).toBe('4000.00')
  expect(announcedKinds()).toEqual(['critical'])
  expect(lines.at(-1)).toMatch(/announced|critical/)
  database.close()
  await monitor.stop()
})

test('an alert whose delivery cannot be recorded is not shown again and again', async () => {
  const { clock, database, monitor, announcedKinds, till } = await worldOnFile()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  database.exec(`CREATE TRIGGER full BEFORE DELETE ON outbox BEGIN SELECT raise(ABORT, 'no room'); END`)
  await clock.pass(30 * MINUTE)
  expect(announcedKinds()).toEqual(['critical'])
  database.exec('DROP TRIGGER full')
  await clock.pass(10 * MINUTE)
  expect(announcedKinds()).toEqual(['critical'])
  database.close()
  await monitor.stop()
})

test('housekeeping that cannot write is retried the next day without an error', async () => {
  const { clock, database, monitor, lines } = await worldOnFile()
  database.exec(`CREATE TRIGGER full BEFORE UPDATE ON series BEGIN SELECT raise(ABORT, 'no room'); END`)
  await expect(clock.pass(60 * MINUTE)).resolves.toBeUndefined()
  expect(lines).not.toEqual([])
  database.close()
  await monitor.stop()
})

test.each(['accounts', 'readings'])(
  'connecting reports a failed save (%s) and leaves nothing behind, not even the key',
  async table => {
    const keychain = new SessionSecrets()
    const store = Store.open(folder.db)
    const { monitor } = makeWorld({ store, secrets: new Secrets(keychain) })
    const database = new DatabaseSync(folder.db)
    database.exec(`CREATE TRIGGER full BEFORE INSERT ON ${table} BEGIN SELECT raise(ABORT, 'no room'); END`)
    const intent = { draft, rules: [], keepUntilQuit: false }
    expect(await monitor.intents.connect(intent)).toEqual({
      ok: false,
      failure: { kind: 'unkept', why: 'other' }
    })
    expect(keychain.has('account-1')).toBe(false)
    expect(store.accounts.all()).toEqual([])
    database.exec('DROP TRIGGER full')
    expect(await monitor.intents.connect(intent)).toMatchObject({ ok: true })
    database.close()
    await monitor.stop()
  }
)
