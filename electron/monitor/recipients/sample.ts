import type { WalletNotice } from '#domain/alerts/notice.ts'
import { roundTo, times } from '#domain/money/money.ts'
import type { RecipientFacts } from '#domain/recipients/recipient.ts'
import type { Told } from '#messages/told.ts'
import type { Store } from '#storage/store.ts'

interface SampleContext {
  readonly store: Store
  readonly providerName: (providerId: string) => string
  /** Wall-clock milliseconds. */
  readonly now: number
}

/** Where no wallet has an alert level. */
const THRESHOLD = '5000'
/** Of the alert level. */
const BALANCE = '0.65'

/** An alert as it is likely to be sent, about one of the wallets that the recipient is told of. */
export function sampleTold(
  { now, providerName, store }: SampleContext,
  { wallets }: Pick<RecipientFacts, 'wallets'>,
  isTest: boolean
): Told {
  const notice = sampleNotice({ now, providerName, store }, wallets)
  return {
    notices: [{ notice, decidedAt: now }],
    past: [],
    summary: null,
    since: now,
    now,
    mayBeRepeat: false,
    isTest
  }
}

function sampleNotice(
  { now, providerName, store }: SampleContext,
  ids: RecipientFacts['wallets']
): WalletNotice {
  const found = store.accounts.all().flatMap(account =>
    store.wallets
      .forAccount(account.id)
      .filter(({ active, id, kind }) => active && kind === 'ordinary' && (ids === null || ids.includes(id)))
      .map(wallet => ({ account, wallet }))
  )[0]
  const currency = found?.wallet.currency ?? 'KES'
  const threshold = (found && store.thresholds.find(found.wallet.id)?.critical) ?? THRESHOLD
  return {
    kind: 'critical',
    accountId: found?.account.id ?? '',
    providerName: found ? providerName(found.account.providerId) : 'M-Pesa',
    accountName: found?.account.name ?? 'Main shop',
    now,
    walletId: found?.wallet.id ?? '',
    walletName: found?.wallet.name ?? 'Payout',
    level: 'critical',
    because: 'amount',
    balance: { currency, amount: roundTo(times(threshold, BALANCE), 0) },
    threshold: { currency, amount: threshold },
    hideAmounts: false,
    runsOutAt: null,
    lastsLessThan: null
  }
}
