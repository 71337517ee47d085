import { add, type Money } from '#domain/money/money.ts'
import { isUnheard, type Try, type TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { DAY } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import { midnightOf } from '../clock/local-time.ts'

/** How many SMS went to a recipient today, by this computer's date, those included that may have come. */
export function sentToday(
  { deliveries }: Pick<Store, 'deliveries'>,
  recipientId: string,
  now: number
): number {
  const midnight = midnightOf(now)
  const tomorrow = nextMidnight(now)
  const tries = deliveries.triesSince(recipientId, midnight - DAY)
  // A clock that was ahead has not used up any of today's.
  const isToday = ({ at }: Try) => at >= midnight && at < tomorrow
  return tries.filter(one => isToday(one) && (one.end === 'taken' || isUnheard(one))).length
}

/** Noon of tomorrow is tomorrow however long the night is. */
const nextMidnight = (now: number): number => midnightOf(midnightOf(now) + 1.5 * DAY)

/** When more may be sent, wall-clock milliseconds; null while some of today's are left, or where they are not counted. */
export function usedUpUntil(
  store: Pick<Store, 'deliveries'>,
  { id, way }: { readonly id: string; readonly way: Way },
  now: number
): number | null {
  if (way.kind !== 'sms' || sentToday(store, id, now) < way.perDay) return null
  return nextMidnight(now)
}

/** How many SMS a day there are, where the next one is the last of today's; null where more may follow. */
export function lastOfToday(
  store: Pick<Store, 'deliveries'>,
  { id, way }: { readonly id: string; readonly way: Way },
  now: number
): number | null {
  return way.kind === 'sms' && sentToday(store, id, now) + 1 >= way.perDay ? way.perDay : null
}

/** An SMS that is of no alert, and that went or may have come, costs as much as an alarm, and is one of today's. */
export function countSms(
  { deliveries }: Pick<Store, 'deliveries'>,
  message: { readonly recipientId: string; readonly key: string; readonly at: number },
  outcome: TryOutcome
): void {
  const { at } = message
  const isTaken = outcome.kind === 'taken'
  if (outcome.kind === 'refused' || (outcome.kind === 'failed' && !outcome.mayHaveCome)) return
  const one: Try = isTaken
    ? { at, end: 'taken', ...(outcome.cost && { cost: outcome.cost }) }
    : { at, end: { failure: outcome.failure, mayHaveCome: true } }
  deliveries.addMessage({
    ...message,
    content: '',
    title: '',
    tries: [one],
    firstAt: at,
    nextTryAt: null,
    askedUntil: null,
    tryingSince: null,
    mayHaveCome: !isTaken,
    takenAt: isTaken ? at : null,
    isClosed: true
  })
}

/** What SMS of this month cost, one sum a currency, and of how many no cost was told. */
export interface SmsCost {
  readonly sums: readonly Money[]
  readonly untold: number
}

/** What the SMS to a recipient cost since the first of the month, as the service told it. */
export function costThisMonth(
  { deliveries }: Pick<Store, 'deliveries'>,
  recipientId: string,
  now: number
): SmsCost {
  const first = new Date(midnightOf(now)).setDate(1)
  const next = new Date(first).setMonth(new Date(first).getMonth() + 1)
  const taken = deliveries
    .triesSince(recipientId, first - DAY)
    .filter(({ at, end }) => at >= first && at < next && end === 'taken')
  const sums = new Map<string, string>()
  for (const { cost } of taken)
    if (cost) sums.set(cost.currency, add(sums.get(cost.currency) ?? '0', cost.amount))
  return {
    sums: [...sums].map(([currency, amount]) => ({ currency, amount })),
    untold: taken.filter(({ cost }) => !cost).length
  }
}
