import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import type { Movement } from '#domain/readings/movement.ts'
import { movementsOf } from '#domain/readings/movements.ts'
import { withTransfers } from '#domain/readings/transfers.ts'
import type { Store, StoredWallet } from '#storage/store.ts'

/** A wallet's balances and movements between two moments. */
export interface WalletActivity {
  /** The first one is the balance at the first moment. */
  readonly periods: readonly BalancePeriod[]
  readonly movements: readonly Movement[]
}

/** Whether no other wallet of its account has its currency, so that nothing can be a transfer. */
export const isOnlyInCurrency = (wallet: StoredWallet, wallets: readonly StoredWallet[]): boolean =>
  wallets.every(({ currency, id }) => id === wallet.id || currency !== wallet.currency)

/**
 * A wallet's balances and movements between two moments, wall-clock milliseconds. Transfers to and from other
 * wallets of its account are told apart from spending and top-ups.
 * @param wallets all wallets of its account
 */
export function walletActivity(
  store: Store,
  wallet: StoredWallet,
  wallets: readonly StoredWallet[],
  since: number,
  until: number
): WalletActivity {
  const sameCurrency = wallets.filter(({ currency }) => currency === wallet.currency)
  const periods = new Map(sameCurrency.map(({ id }) => [id, store.readings.periods(id, since, until)]))
  const movements = withTransfers(new Map([...periods].map(([id, own]) => [id, movementsOf(own)])))
  return { periods: periods.get(wallet.id) ?? [], movements: movements.get(wallet.id) ?? [] }
}
