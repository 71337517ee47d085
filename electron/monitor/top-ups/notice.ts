import type { TopUpNotice } from '#domain/alerts/notice.ts'
import type { Money } from '#domain/money/money.ts'
import { missingOf, stillToCome } from '#domain/top-ups/missing.ts'
import { type TopUpEvent, topUpEvents } from '#domain/top-ups/outcome.ts'
import type { SentTopUp } from '#domain/top-ups/sent-top-up.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'

export const isTopUpEvent = (what: string): what is TopUpEvent => topUpEvents.some(event => event === what)

/** What is on its way to a wallet and not late, and since when the oldest of it; null if nothing is. */
export function onItsWayTo(
  store: Store,
  { currency, id }: Pick<StoredWallet, 'id' | 'currency'>
): { readonly sent: Money; readonly since: number } | null {
  const awaited = store.sentTopUps.open(id).filter(({ isLate, phase }) => phase === 'awaited' && !isLate)
  const amount = stillToCome(awaited, currency)
  const oldest = awaited.find(topUp => topUp.currency === currency)
  return amount !== null && oldest ? { sent: { currency, amount }, since: oldest.sentAt } : null
}

type TopUpFacts = Omit<
  TopUpNotice,
  'kind' | 'runsOutAt' | 'accountId' | 'providerName' | 'accountName' | 'now'
>

/** What its notification says of a top-up. */
export function topUpFacts(store: Store, topUp: SentTopUp, wallet: StoredWallet): TopUpFacts {
  const { amount, arrivedAt, currency, id, isFee, phase, rise, sentAt, usual } = topUp
  const money = (figure: string | null): Money | null =>
    figure === null ? null : { currency, amount: figure }
  // Where a fee was taken, what came in is told, not what was sent.
  const arrived = phase === 'difference' || isFee ? rise : null
  return {
    topUpId: id,
    walletId: wallet.id,
    walletName: wallet.name,
    amount: { currency, amount: arrived ?? (phase === 'awaited' ? missingOf(topUp) : null) ?? amount },
    missing: phase === 'difference' ? money(missingOf(topUp)) : null,
    sentAt,
    arrivedAt,
    usual,
    balance: wallet.amount === null ? null : { currency: wallet.currency, amount: wallet.amount },
    hideAmounts: store.settings.all().hideAmounts
  }
}
