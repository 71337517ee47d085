import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { Secrets } from '../../../../electron/storage/secrets.ts'
import { SessionSecrets } from '../../../../electron/storage/session-secrets.ts'
import { Store } from '../../../../electron/storage/store.ts'
import { ownFolder } from '../storage/folder.ts'
import { draft, MINUTE, makeWorld, TOGETHER } from './world.ts'

const folder = ownFolder()

/** A world on a file, and that file once more: what is done to it there stands in for whatever SQLite may meet. */
async function onFile() {
  const store = Store.open(folder.db)
  const world = makeWorld({ store })
  await world.connect()
  return { ...world, database: new DatabaseSync(folder.db) }
}

test('while the database cannot be written to polling goes on, and says that what it reads is not kept', async () => {
  const { account, clock, database, lines, monitor, told, till } = await onFile()
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
  expect(monitor.snapshot().keeping).toMatchObject({ kind: 'unkept' })
  database.exec('DROP TRIGGER full_history; DROP TRIGGER full_readings')
  await clock.pass(5 * MINUTE + TOGETHER)
  expect(monitor.snapshot().keeping).toBeNull()
  expect(account().wallets[0]?.amount).toBe('4000.00')
  expect(told()).toEqual(['critical'])
  expect(lines.at(-1)).toMatch(/announced|critical/)
  database.close()
  await monitor.stop()
})

test('an alert that was shown and cannot be noted is not shown each time Salio looks', async () => {
  const { clock, database, monitor, told, till } = await onFile()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  database.exec(`CREATE TRIGGER full BEFORE DELETE ON outbox BEGIN SELECT raise(ABORT, 'no room'); END`)
  await clock.pass(30 * MINUTE)
  expect(told()).toEqual(['critical'])
  database.exec('DROP TRIGGER full')
  await clock.pass(10 * MINUTE)
  expect(told()).toEqual(['critical'])
  database.close()
  await monitor.stop()
})

test('tidying up that cannot write waits for the next day, and is no fault', async () => {
  const { clock, database, monitor, lines } = await onFile()
  database.exec(`CREATE TRIGGER full BEFORE UPDATE ON series BEGIN SELECT raise(ABORT, 'no room'); END`)
  await expect(clock.pass(60 * MINUTE)).resolves.toBeUndefined()
  expect(lines).not.toEqual([])
  database.close()
  await monitor.stop()
})

test.each(['accounts', 'readings'])(
  'an account that cannot be kept (%s) is told as that, and leaves nothing behind: no key, no half of it',
  async table => {
    const keychain = new SessionSecrets()
    const store = Store.open(folder.db)
    const { monitor } = makeWorld({ store, secrets: new Secrets(keychain) })
    const database = new DatabaseSync(folder.db)
    database.exec(`CREATE TRIGGER full BEFORE INSERT ON ${table} BEGIN SELECT raise(ABORT, 'no room'); END`)
    const intent = { draft, rules: {}, keepUntilQuit: false }
    expect(await monitor.intents.connect(intent)).toEqual({
      ok: false,
      failure: { kind: 'unkept', why: 'other' }
    })
    expect(keychain.has('account-1')).toBe(false)
    expect(store.accounts()).toEqual([])
    database.exec('DROP TRIGGER full')
    expect(await monitor.intents.connect(intent)).toMatchObject({ ok: true })
    database.close()
    await monitor.stop()
  }
)
