import { plays } from '../../../electron/demo/plays.ts'
import type { SimulatedProvider } from '../../../electron/demo/simulator.ts'
import type { Account } from '../../../electron/domain/account.ts'
import { providerById } from '../../../electron/providers/index.ts'
import type { SecretStore } from '../../../electron/storage/secret-store.ts'
import type { Store } from '../../../electron/storage/store.ts'
import type { createWire } from './wire.ts'

/** Number of accounts per provider, fifty in all. */
const SHARES: Readonly<Partial<Record<SimulatedProvider, number>>> = {
  'jpay-africa': 14,
  muda: 10,
  clickairtime: 8,
  'pesa-voucher': 8,
  'africas-talking': 6,
  voicepact: 4
}

/** The provider of each account. */
export const fifty = (Object.keys(SHARES) as SimulatedProvider[]).flatMap(provider =>
  Array<SimulatedProvider>(SHARES[provider] ?? 0).fill(provider)
)

/** Adds the fifty accounts, in the order of `fifty`. Every fifth is polled as often as its provider allows. */
export async function enrol(
  { states }: ReturnType<typeof createWire>,
  store: Store,
  keychain: SecretStore,
  createdAt: number
): Promise<readonly Account[]> {
  for (const [index, providerId] of fifty.entries()) {
    const state = states[index]
    const provider = providerById(providerId)
    if (!state || !provider) throw new Error(`no ${providerId}`)
    const base = `https://${providerId}.test/${index}/${providerId}`
    const { environment, values, secrets: given } = plays[providerId].credentials(base, state.world)
    // A pasted token would expire after 15 minutes; the app key and secret can request new ones.
    const { accessToken: _, ...secrets } = given
    const { initial, least } = provider.interval
    const id = `account-${index}`
    for (const [field, secret] of Object.entries(secrets)) await keychain.set(id, field, secret)
    const account = { id, providerId, name: id, environment, values, secretFields: Object.keys(secrets) }
    const intervalMinutes = index % 5 === 0 ? least : initial
    store.addAccount({ ...account, intervalMinutes, demo: false, subtitle: null, createdAt })
  }
  return store.accounts()
}
