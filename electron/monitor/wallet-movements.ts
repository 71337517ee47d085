import type { Movement } from '../domain/movement.ts'
import { movementsOf } from '../domain/movements.ts'
import type { Stretch } from '../domain/stretch.ts'
import { withTransfers } from '../domain/transfers.ts'
import type { Store, StoredWallet } from '../storage/store.ts'

/** What was seen of a wallet between two moments. */
export interface Seen {
  /** Beginning with the balance that stood at the first moment. */
  readonly stretches: readonly Stretch[]
  readonly movements: readonly Movement[]
}

/** Whether no other wallet of its account has its currency, so that nothing can be a transfer. */
export const isAlone = (wallet: StoredWallet, wallets: readonly StoredWallet[]): boolean =>
  wallets.every(({ currency, id }) => id === wallet.id || currency !== wallet.currency)

/**
 * What happened to a wallet between two moments, wall-clock milliseconds; what went to or came from another wallet of
 * its account is told apart from spending and topping up.
 * @param wallets of its account
 */
export function seenOf(
  store: Store,
  wallet: StoredWallet,
  wallets: readonly StoredWallet[],
  since: number,
  until: number
): Seen {
  const alike = wallets.filter(({ currency }) => currency === wallet.currency)
  const stretches = new Map(alike.map(({ id }) => [id, store.readings.stretches(id, since, until)]))
  const movements = withTransfers(new Map([...stretches].map(([id, some]) => [id, movementsOf(some)])))
  return { stretches: stretches.get(wallet.id) ?? [], movements: movements.get(wallet.id) ?? [] }
}
