import { walletId } from '#domain/accounts/account.ts'
import type { SecretStore } from '#keychain/secrets.ts'
import type { Http } from '#providers/http/types.ts'
import type { Store } from '#storage/store.ts'
import { providerById } from '#test/providers/known.ts'
import type { Host } from './hosts.ts'

const ON_EACH = 100
/** Of each host's accounts so many have been read for eight weeks: with five wallets each, 500 in all. */
const KNOWN_LONG = 10
const HALF_HOUR = 30 * 60_000
const STEPS = 48
const EIGHT_WEEKS = 8 * 7 * 24

/**
 * Adds a hundred accounts per host, with a reading every half hour of the last day, or every hour of eight weeks; returns
 * the number of wallets.
 */
export async function addLoadAccounts(
  hosts: readonly Host[],
  store: Store,
  keychain: SecretStore,
  http: Http
): Promise<number> {
  const now = Date.now()
  let count = 0
  for (const [index, { providerId, credentials }] of hosts.entries()) {
    const provider = providerById(providerId)
    if (!provider) throw new Error(`no ${providerId}`)
    const { wallets } = await provider.connect(credentials, http).read()
    for (let number = 0; number < ON_EACH; number += 1) {
      const id = `account-${index}-${number}`
      const { environment, secrets, values } = credentials
      const secretFields = Object.keys(secrets)
      for (const [field, secret] of Object.entries(secrets)) await keychain.set(id, field, secret)
      const facts = { id, providerId, name: id, environment, values, secretFields, intervalMinutes: 1 }
      store.transaction(() => {
        store.accounts.add({ ...facts, demo: false, subtitle: null, createdAt: now })
        for (const [position, wallet] of wallets.entries()) {
          store.wallets.save(id, wallet, position, now)
          store.readings.prepend(
            walletId(id, wallet.key),
            number < KNOWN_LONG ? weeksBefore(now, number) : dayBefore(now, number)
          )
        }
      })
      count += wallets.length
    }
  }
  return count
}

const dayBefore = (now: number, number: number) =>
  Array.from({ length: STEPS }, (_, step) => {
    const at = now - (STEPS - step) * HALF_HOUR
    return [at, `${1_000_000 - number * 7 - step * 1_000}.50`] as const
  })

/** An open shop spends, and is topped up each morning. */
const weeksBefore = (now: number, number: number) => {
  let balance = 1_000_000
  return Array.from({ length: EIGHT_WEEKS }, (_, step) => {
    const at = now - (EIGHT_WEEKS - step) * 2 * HALF_HOUR
    const hour = step % 24
    if (hour === 7) balance = 1_000_000
    if (hour >= 8 && hour < 20) balance -= 20_000 + ((step * 37 + number * 11) % 30_000)
    return [at, `${balance}.50`] as const
  })
}
