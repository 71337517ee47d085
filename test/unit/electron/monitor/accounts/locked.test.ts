import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { keychainError } from '#keychain/call.ts'
import { Secrets, SessionSecrets } from '#keychain/secrets.ts'
import { storedSecret } from '#test/unit/electron/keychain/stored-secret.ts'
import { draft, makeWorld } from '../world.ts'

const all = { accountId: null, walletKey: null }

/** A keychain that can be locked. Records for each read whether the user had asked for it. */
class LockableKeychain extends SessionSecrets {
  locked = false
  readonly wanted: boolean[] = []

  override get(accountId: string, field: string, asked = false): Promise<string> {
    this.wanted.push(asked)
    return this.locked ? Promise.reject(keychainError('locked')) : super.get(accountId, field)
  }
}

/** Salio restarted with one account while its keychain is locked. */
async function lockedWorld() {
  const keychain = new LockableKeychain()
  const before = makeWorld({ secrets: new Secrets(keychain) })
  await before.connect()
  keychain.locked = true
  keychain.wanted.length = 0
  const world = makeWorld({ store: before.store, secrets: new Secrets(keychain) })
  await world.monitor.start()
  await world.clock.pass(1_000)
  return { ...world, keychain }
}

test('while the keychain is locked the last balances stay, with the reason', async () => {
  const { account } = await lockedWorld()
  expect(account()).toMatchObject({
    failure: { kind: 'keychain', problem: 'locked' },
    reach: 'unreachable',
    wallets: [{ amount: '12000.00' }]
  })
})

test('a keychain unlocked elsewhere is noticed within about a minute, and then no longer queried', async () => {
  const { account, clock, keychain, till } = await lockedWorld()
  await clock.pass(MINUTE)
  keychain.locked = false
  await clock.pass(2 * MINUTE)
  expect(account().failure).toBeNull()
  const wanted = keychain.wanted.length
  await clock.pass(30 * MINUTE)
  expect(till.reads).toBeGreaterThan(4)
  expect(keychain.wanted).toHaveLength(wanted)
  expect(keychain.wanted).not.toContain(true)
})

test('Refresh prompts for the keychain at once, each time it is pressed', async () => {
  const { keychain, monitor, account } = await lockedWorld()
  for (const _ of [1, 2]) expect(await monitor.intents.refresh(all)).toMatchObject({ read: true })
  keychain.locked = false
  await monitor.intents.refresh(all)
  expect(keychain.wanted).toEqual([false, true, true, true])
  expect(account().failure).toBeNull()
})

test('a user who declines to unlock is not prompted again for each account on a host', async () => {
  const { keychain, monitor, parts } = await lockedWorld()
  const [first] = parts.store.accounts.all()
  if (first) parts.store.accounts.add({ ...first, id: 'second' })
  const world = makeWorld({ store: parts.store, secrets: parts.secrets })
  await monitor.stop()
  await world.monitor.start()
  await world.clock.pass(10_000)
  keychain.wanted.length = 0
  await world.monitor.intents.refresh(all)
  expect(keychain.wanted).toEqual([true, false])
})

test('a key lost from the keychain can be typed in again', async () => {
  const keychain = new SessionSecrets()
  const { account, connect, monitor, store } = makeWorld({ secrets: new Secrets(keychain) })
  await connect()
  await keychain.delete('account-1', 'apiKey')
  const again = makeWorld({ store, secrets: new Secrets(keychain) })
  await monitor.stop()
  const typed = { ...draft, accountId: account().id, secrets: { apiKey: 'sk_2' } }
  const mended = await again.monitor.intents.connect({ draft: typed, rules: [], keepUntilQuit: false })
  expect(mended.ok).toBe(true)
  expect(await storedSecret(keychain, 'account-1', 'apiKey')).toBe('sk_2')
})
