import type { AccountView } from '#contract/snapshot.ts'
import type { SummaryCard } from '#contract/summaries.ts'
import { composeAccount } from '#domain/summary/compose.ts'
import { summarize } from '#domain/summary/summarize.ts'
import type { AccountPart, MadeSummary, Summary, SummaryNeed } from '#domain/summary/summary.ts'
import { addDays } from '#domain/time/local-date.ts'
import { HOUR } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import { localCalendar } from '../clock/local-time.ts'

/** What needs somebody and is named on the card. */
const MAX_NEEDS = 5
const NOON = 12 * 60
/** One that comes late stays so long at least. */
const LEAST_STAY = 2 * HOUR

/**
 * The latest summary as Balances shows it, with the present figures; null where there is none, or where it was put away or is
 * over. What needed somebody and no longer does is left out. What needs somebody only since has a card of its own: one that
 * had nothing to say ends with it.
 * @param accounts as they stand now
 * @param now wall-clock milliseconds
 */
export function cardOf(store: Store, accounts: readonly AccountView[], now: number): SummaryCard | null {
  const stored = store.summaries.latest()
  if (stored?.state !== 'made' || stored.isPutAway) return null
  const until = endOf(stored)
  if (now >= until) return null
  const then = summarize(stored, store.summaries.parts(stored.id))
  const present = summarize(stored, presentParts(then, accounts))
  const needs = present.needs.filter(need => then.needs.some(earlier => isSame(earlier, need)))
  const isEmpty = present.wallets + present.needs.length === 0
  if (isEmpty || (needs.length === 0 && present.needs.length > 0)) return null
  const { date, dueAt, horizon, id, kind, late, madeAt } = then
  const { enoughUntil, fine, unwatched, wallets } = present
  const wasCritical = (walletId: string) =>
    then.needs.some(need => need.kind === 'critical' && need.walletId === walletId)
  return {
    id,
    kind,
    date,
    dueAt,
    late,
    madeAt,
    horizon,
    wallets,
    fine,
    unwatched,
    enoughUntil,
    needs: needs.slice(0, MAX_NEEDS),
    more: Math.max(0, needs.length - MAX_NEEDS),
    standsInFor: needs.flatMap(need =>
      need.kind === 'critical' && wasCritical(need.walletId) ? [need.walletId] : []
    ),
    until
  }
}

/** When its card goes by itself: at noon, that of the closing at midnight. */
function endOf({ date, kind, madeAt }: MadeSummary): number {
  const end =
    kind === 'morning' ? localCalendar.momentOf(date, NOON) : localCalendar.momentOf(addDays(date, 1), 0)
  return Math.max(end, madeAt + LEAST_STAY)
}

/** Of the accounts and wallets that a summary is about, as they stand now. */
function presentParts(
  { horizon, lines, needs }: Summary,
  accounts: readonly AccountView[]
): readonly AccountPart[] {
  const walletIds = new Set(lines.map(({ walletId }) => walletId))
  const accountIds = new Set([...lines, ...needs].map(({ accountId }) => accountId))
  return accounts.flatMap(account => {
    if (!accountIds.has(account.id)) return []
    const wallets = account.wallets.filter(({ id }) => walletIds.has(id))
    const isKnown = wallets.length > 0 || account.wallets.length === 0
    return (isKnown && composeAccount({ ...account, wallets }, new Map(), horizon)) || []
  })
}

/** Whether two needs are about the same: a wallet's level, a top-up, or that something cannot be read. */
function isSame(one: SummaryNeed, other: SummaryNeed): boolean {
  if (one.kind === 'lateTopUp') return other.kind === 'lateTopUp' && one.topUpId === other.topUpId
  if ('balance' in one) return 'balance' in other && one.walletId === other.walletId
  if ('balance' in other || other.kind === 'lateTopUp' || one.accountId !== other.accountId) return false
  return !('walletId' in one) || !('walletId' in other) || one.walletId === other.walletId
}
