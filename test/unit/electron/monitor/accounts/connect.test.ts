import { expect, test } from 'vitest'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import { type SecretStore, Secrets } from '#keychain/secrets.ts'
import { storedSecret } from '#test/unit/electron/keychain/stored-secret.ts'
import { draft, makeWorld, tillThresholds } from '../world.ts'

const intent = { draft, rules: [], keepUntilQuit: false }

/** A keychain that refuses everything with the given problem. */
const failingKeychain = (problem: Extract<Failure, { kind: 'keychain' }>['problem']): SecretStore => {
  const refuse = () => Promise.reject(new SalioError({ kind: 'keychain', problem }))
  return { get: refuse, set: refuse, delete: refuse }
}

test('Test connection returns the wallets with suggested thresholds and saves nothing', async () => {
  const { monitor, store } = makeWorld()
  const result = await monitor.intents.testConnection(draft)
  expect(result).toMatchObject({
    ok: true,
    value: {
      subtitle: 'Duka Ltd',
      wallets: [
        { key: 'payout', amount: '12000.00', failure: null, suggested: { low: '3000', critical: '1000' } }
      ]
    }
  })
  expect(store.accounts.all()).toEqual([])
})

test('Done after Test connection does not query the provider again', async () => {
  const { monitor, till } = makeWorld()
  await monitor.intents.testConnection(draft)
  await monitor.intents.connect(intent)
  expect(till.reads).toBe(1)
})

test('a changed secret is tested again', async () => {
  const { monitor, till } = makeWorld()
  await monitor.intents.testConnection(draft)
  await monitor.intents.testConnection({ ...draft, secrets: { apiKey: 'sk_2' } })
  expect(till.seen.map(({ secrets }) => secrets['apiKey'])).toEqual(['sk_1', 'sk_2'])
})

test('a failed connection saves neither account nor secret', async () => {
  const { keychain, monitor, store, till } = makeWorld()
  till.failure = { kind: 'rejected' }
  expect(await monitor.intents.connect(intent)).toEqual({ ok: false, failure: till.failure })
  expect(store.accounts.all()).toEqual([])
  await expect(keychain.get('account-1', 'apiKey')).rejects.toThrow()
})

test('the secret is in the keychain only, not in the database or a snapshot', async () => {
  const { connect, keychain, monitor, store } = makeWorld()
  await connect()
  expect(await storedSecret(keychain, 'account-1', 'apiKey')).toBe('sk_1')
  expect(JSON.stringify([store.accounts.all(), monitor.snapshot()])).not.toContain('sk_1')
})

test('the keychain is read once per start and account, not at each poll', async () => {
  const { clock, connect, keychain } = makeWorld()
  let asked = 0
  const { get } = keychain
  keychain.get = (account, field) => {
    asked += 1
    return get.call(keychain, account, field)
  }
  await connect()
  await clock.pass(30 * MINUTE)
  expect(asked).toBe(1)
})

test('if the keychain refuses, the account is not connected, but can be kept until quit', async () => {
  const { monitor, store } = makeWorld({ secrets: new Secrets(failingKeychain('locked')) })
  expect(await monitor.intents.connect(intent)).toEqual({
    ok: false,
    failure: { kind: 'keychain', problem: 'locked' }
  })
  expect(store.accounts.all()).toEqual([])
  expect((await monitor.intents.connect({ ...intent, keepUntilQuit: true })).ok).toBe(true)
  expect(monitor.snapshot().accounts).toMatchObject([{ keptUntilQuit: true, reach: 'fresh' }])
})

test('a new name or interval needs neither a reading nor the secret', async () => {
  const { account, connect, monitor, till } = makeWorld()
  await connect()
  const changed = { ...draft, accountId: 'account-1', name: 'Branch', secrets: {}, intervalMinutes: 15 }
  expect((await monitor.intents.connect({ ...intent, draft: changed })).ok).toBe(true)
  expect(account()).toMatchObject({ name: 'Branch', intervalMinutes: 15, secretFields: ['apiKey'] })
  expect(till.reads).toBe(1)
})

test('a new key is tested first, then replaces the old one and clears the rejection', async () => {
  const { account, clock, connect, keychain, monitor, till } = makeWorld()
  await connect()
  till.failure = { kind: 'rejected' }
  await clock.pass(5 * MINUTE)
  expect(account().reach).toBe('rejected')
  const changed = { ...draft, accountId: 'account-1', secrets: { apiKey: 'sk_2' } }
  expect((await monitor.intents.connect({ ...intent, draft: changed })).ok).toBe(false)
  expect(await storedSecret(keychain, 'account-1', 'apiKey')).toBe('sk_1')
  till.failure = null
  expect((await monitor.intents.connect({ ...intent, draft: changed })).ok).toBe(true)
  expect(await storedSecret(keychain, 'account-1', 'apiKey')).toBe('sk_2')
  expect(account()).toMatchObject({ id: 'account-1', reach: 'fresh', failure: null })
})

test('changing an account keeps its thresholds', async () => {
  const { account, connect, monitor } = makeWorld()
  await connect()
  const changed = { ...draft, accountId: 'account-1', secrets: { apiKey: 'sk_2' } }
  await monitor.intents.connect({ ...intent, draft: changed })
  expect(account().wallets[0]?.thresholds).toEqual(tillThresholds)
})

test('switching from a key to an access token deletes the key', async () => {
  const { account, connect, keychain, monitor, till } = makeWorld()
  await connect()
  const changed = { ...draft, accountId: 'account-1', secrets: { apiKey: '', token: 'tok_1' } }
  await monitor.intents.connect({ ...intent, draft: changed })
  expect(account().secretFields).toEqual(['token'])
  expect(till.seen.at(-1)?.secrets).toEqual({ token: 'tok_1' })
  await expect(keychain.get('account-1', 'apiKey')).rejects.toThrow()
})

test('a test result older than the last reading is not used: the newest balance stays', async () => {
  const { account, clock, connect, monitor, till } = makeWorld()
  await connect()
  await clock.pass(5 * MINUTE - 20_000)
  const changed = { ...draft, accountId: 'account-1', secrets: { apiKey: 'sk_2' } }
  await monitor.intents.testConnection(changed)
  till.balances.set('payout', '11000.00')
  await clock.pass(30_000)
  await monitor.intents.connect({ ...intent, draft: changed })
  expect(account().wallets).toMatchObject([{ amount: '11000.00' }])
})
