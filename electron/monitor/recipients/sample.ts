import type { WalletNotice } from '#domain/alerts/notice.ts'
import { roundTo, times } from '#domain/money/money.ts'
import type { RecipientFacts } from '#domain/recipients/recipient.ts'
import { summarize } from '#domain/summary/summarize.ts'
import type { Summary, SummaryLine } from '#domain/summary/summary.ts'
import { DAY } from '#domain/time/units.ts'
import type { Told } from '#messages/told.ts'
import type { Store } from '#storage/store.ts'
import { localCalendar } from '../clock/local-time.ts'

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

/**
 * What is likely to be sent, about one of the wallets that the recipient is told of: an alert, or a summary where they are told
 * of nothing else.
 */
export function sampleTold(
  { now, providerName, store }: SampleContext,
  { showAmounts, tells, wallets }: Pick<RecipientFacts, 'showAmounts' | 'tells' | 'wallets'>,
  isTest: boolean
): Told {
  const notice = sampleNotice({ now, providerName, store }, wallets)
  const isSummary = tells.every(kind => kind === 'summaries') && tells.length > 0
  return {
    notices: isSummary ? [] : [{ notice, decidedAt: now }],
    past: [],
    summary: isSummary ? { facts: sampleSummary(notice), hideAmounts: !showAmounts } : null,
    since: now,
    now,
    mayBeRepeat: false,
    isTest
  }
}

/** The summary of a morning on which that wallet needs somebody. */
function sampleSummary({
  accountId,
  accountName,
  balance,
  now,
  walletId,
  walletName
}: WalletNotice): Summary {
  const wallet = { accountId, accountName, walletId, walletName, currency: balance.currency }
  const read = { amount: balance.amount, at: now }
  const line: SummaryLine = {
    ...wallet,
    isSummed: true,
    opening: null,
    now: read,
    unknown: null,
    spent: null,
    toppedUp: null,
    moved: null,
    usual: null,
    standing: 'needs',
    isEnough: false
  }
  const made = {
    id: 0,
    state: 'made',
    kind: 'morning',
    date: localCalendar.dateOf(now),
    dueAt: now,
    madeAt: now,
    late: null,
    from: now - DAY,
    horizon: now + DAY
  } as const
  const need = { kind: 'critical', ...wallet, balance: read, since: now, runsOutAt: null } as const
  return summarize(made, [{ accountId, demo: false, needs: [need], lines: [line] }])
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
