import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { DAY, MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { muda } from '#providers/connectors/east-africa/muda.ts'
import type { Http } from '#providers/http/types.ts'
import { Store } from '#storage/store.ts'
import { catalogueOf } from '#test/providers/known.ts'
import { draft, makeWorld } from '../world.ts'

const MIDNIGHT = Date.parse('2026-11-21T00:00:00Z')

/** An account at Muda with a budget of 40 requests a day: the real connector with canned answers. */
async function makeMuda(changes: { store?: Store } = {}) {
  const sent: string[] = []
  const http: Http = async ({ method, url }) => {
    sent.push(`${method} ${new URL(url).pathname}`)
    const text =
      method === 'POST'
        ? '{"data":{"access_token":"t"}}'
        : '{"data":[{"asset_code":"UGX","currency":"UGX","balance":"100"}]}'
    return { status: 200, headers: {}, text, receivedAt: 0 }
  }
  const providers = [{ ...muda, budget: { perDay: 40 } }]
  const world = makeWorld({ http, providers: catalogueOf(providers), ...changes })
  await world.monitor.start()
  const secrets = { apiKey: 'k', secretKey: 's' }
  const filled = { ...draft, providerId: 'muda', secrets, intervalMinutes: 1 }
  await world.monitor.intents.connect({ draft: filled, rules: [], keepUntilQuit: false })
  return { ...world, sent, filled, http, providers }
}

test('when the day’s requests are used up except a reserve, nothing is sent until the next UTC midnight', async () => {
  const { account, clock, sent } = await makeMuda()
  const connected = sent.length
  await clock.pass(2 * 60 * MINUTE)
  expect(sent.length - connected).toBe(38)
  expect(account()).toMatchObject({
    reach: 'throttled',
    failure: { kind: 'throttled', until: MIDNIGHT },
    nextAt: MIDNIGHT
  })
  expect(account().wallets).toMatchObject([{ amount: '100', reach: 'throttled' }])
  await clock.pass(MIDNIGHT - clock.now() + 10 * MINUTE)
  expect(account().reach).toBe('fresh')
})

test('token requests count too', async () => {
  const { clock, sent, store } = await makeMuda()
  const connected = sent.length
  await clock.pass(10 * MINUTE)
  expect(sent.slice(connected)).toContain('POST /v1/clients/oauth/token')
  const day = Math.floor(clock.now() / DAY)
  expect(store.requestCounts.countOn('account-1', day)).toBe(sent.length - connected)
})

test('the reserve serves the user’s own Refresh, which then says when there will be more', async () => {
  const { clock, monitor, sent } = await makeMuda()
  await clock.pass(2 * 60 * MINUTE)
  const all = { accountId: null, walletKey: null }
  const spent = sent.length
  for (const left of [1, 0]) {
    expect(await monitor.intents.refresh(all)).toEqual({ read: true, allowedAt: null })
    await clock.pass(2 * MINUTE)
    expect(sent.length).toBe(spent + 2 - left)
  }
  expect(await monitor.intents.refresh(all)).toEqual({ read: false, allowedAt: MIDNIGHT })
  expect(sent.length).toBe(spent + 2)
})

test('a restart does not reset the count of the day’s requests', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'salio-'))
  const path = join(dir, 'salio.db')
  const { clock, monitor, parts, sent, store } = await makeMuda({ store: Store.open(path) })
  await clock.pass(2 * 60 * MINUTE)
  await monitor.stop()
  store.close()
  const spent = sent.length
  const reopened = Store.open(path)
  const restarted = new Monitor({ ...parts, store: reopened })
  await restarted.start()
  await clock.pass(60 * MINUTE)
  expect(sent.length).toBe(spent)
  expect(restarted.snapshot().accounts).toMatchObject([{ reach: 'throttled' }])
  reopened.close()
  rmSync(dir, { recursive: true })
})

test('a spent budget affects one account only; another on the same host can still be read', async () => {
  const { account, clock, filled, monitor } = await makeMuda()
  const secrets = { ...filled.secrets, apiKey: 'k2' }
  const other = { ...filled, secrets, intervalMinutes: 60 }
  await monitor.intents.connect({ draft: other, rules: [], keepUntilQuit: false })
  while (account().reach === 'fresh') await clock.pass(MINUTE)
  expect(await monitor.intents.refresh({ accountId: 'account-2', walletKey: null })).toMatchObject({
    read: true
  })
})

test('testing a changed key counts for its account', async () => {
  const { clock, filled, monitor, store } = await makeMuda()
  const changed = { ...filled, accountId: 'account-1', secrets: { apiKey: 'k2', secretKey: 's2' } }
  await monitor.intents.testConnection(changed)
  expect(store.requestCounts.countOn('account-1', Math.floor(clock.now() / DAY))).toBe(2)
})

test('if requests cannot be counted none is sent, and the account says why', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'salio-'))
  const path = join(dir, 'salio.db')
  const { account, clock, monitor, sent, store } = await makeMuda({ store: Store.open(path) })
  const database = new DatabaseSync(path)
  database.exec(`
    CREATE TRIGGER full_insert BEFORE INSERT ON requests BEGIN SELECT raise(ABORT, 'no room'); END;
    CREATE TRIGGER full_update BEFORE UPDATE ON requests BEGIN SELECT raise(ABORT, 'no room'); END`)
  const before = sent.length
  await clock.pass(10 * MINUTE)
  expect(sent).toHaveLength(before)
  expect(account().failure).toEqual({ kind: 'unkept', why: 'other' })
  database.exec('DROP TRIGGER full_insert; DROP TRIGGER full_update')
  await clock.pass(2 * MINUTE)
  expect(account().reach).toBe('fresh')
  database.close()
  await monitor.stop()
  store.close()
  rmSync(dir, { recursive: true })
})
