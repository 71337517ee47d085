import type { SimulatedProviderId } from '#demo/kit/types.ts'
import { simulatedApis } from '#demo/simulator/router.ts'
import type { Account } from '#domain/accounts/account.ts'
import type { SecretStore } from '#keychain/secrets.ts'
import type { Store } from '#storage/store.ts'
import { providerById } from '#test/providers/known.ts'
import type { createFaultyTransport } from './faulty-transport.ts'

/** Number of accounts per provider, fifty in all. */
const SHARES: Readonly<Partial<Record<SimulatedProviderId, number>>> = {
  'jpay-africa': 14,
  muda: 10,
  clickairtime: 8,
  'pesa-voucher': 8,
  'africas-talking': 6,
  voicepact: 4
}

/** The provider of each account. */
export const accountProviders = (Object.keys(SHARES) as SimulatedProviderId[]).flatMap(provider =>
  Array<SimulatedProviderId>(SHARES[provider] ?? 0).fill(provider)
)

/** Adds the fifty accounts, in the order of `fifty`. Every fifth is polled as often as its provider allows. */
export async function addWeekAccounts(
  { states }: ReturnType<typeof createFaultyTransport>,
  store: Store,
  keychain: SecretStore,
  createdAt: number
): Promise<readonly Account[]> {
  for (const [index, providerId] of accountProviders.entries()) {
    const state = states[index]
    const provider = providerById(providerId)
    if (!state || !provider) throw new Error(`no ${providerId}`)
    const base = `https://${providerId}.test/${index}/${providerId}`
    const { environment, values, secrets: given } = simulatedApis[providerId].credentials(base, state.context)
    // A pasted token would expire after 15 minutes; the app key and secret can request new ones.
    const { accessToken: _, ...secrets } = given
    const { initial, least } = provider.interval
    const id = `account-${index}`
    for (const [field, secret] of Object.entries(secrets)) await keychain.set(id, field, secret)
    const account = { id, providerId, name: id, environment, values, secretFields: Object.keys(secrets) }
    const intervalMinutes = index % 5 === 0 ? least : initial
    store.accounts.add({ ...account, intervalMinutes, demo: false, subtitle: null, createdAt })
  }
  return store.accounts.all()
}
