import { plays } from '../../../electron/demo/plays.ts'
import type { SimulatedProvider } from '../../../electron/demo/simulator.ts'
import type { Account } from '../../../electron/domain/account.ts'
import { providerById } from '../../../electron/providers/index.ts'
import type { SecretStore } from '../../../electron/storage/secret-store.ts'
import type { Store } from '../../../electron/storage/store.ts'
import type { createWire } from './wire.ts'

/** How many accounts of each: fifty, of which every fifth is read as often as its provider allows. */
const SHARES: Readonly<Partial<Record<SimulatedProvider, number>>> = {
  'jpay-africa': 14,
  muda: 10,
  clickairtime: 8,
  'pesa-voucher': 8,
  'africas-talking': 6,
  voicepact: 4
}

/** Each account's provider. */
export const fifty = (Object.keys(SHARES) as SimulatedProvider[]).flatMap(provider =>
  Array<SimulatedProvider>(SHARES[provider] ?? 0).fill(provider)
)

/** Keeps the fifty accounts as if they had been connected before; in the order of their providers. */
export async function enrol(
  { stages }: ReturnType<typeof createWire>,
  store: Store,
  keychain: SecretStore,
  createdAt: number
): Promise<readonly Account[]> {
  for (const [index, providerId] of fifty.entries()) {
    const stage = stages[index]
    const provider = providerById(providerId)
    if (!stage || !provider) throw new Error(`no ${providerId}`)
    const base = `https://${providerId}.test/${index}/${providerId}`
    const { environment, values, secrets: given } = plays[providerId].credentials(base, stage.world)
    // A pasted token would be refused after 15 minutes; an app's key and secret mint new ones.
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
