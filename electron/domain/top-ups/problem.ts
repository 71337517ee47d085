import { type Amount, compare, isBelow, isZero, significantDecimals } from '../money/money.ts'
import { DAY, MINUTE } from '../time/units.ts'
import { isOpen, MAX_OPEN, type SentTopUp, type TopUpFacts } from './sent-top-up.ts'

/** Digits before the point. More are a slip in any currency. */
const MAX_WHOLE_DIGITS = 12
/** How far back a top-up may have been sent. */
const MAX_AGE = 7 * DAY
/** The same amount again within this time may be the same money. */
const TWICE_WITHIN = 10 * MINUTE

/** Why Salio does not watch for a top-up. twice: its user has to say whether it is another one. */
export type TopUpProblem =
  | { readonly kind: 'zero' | 'digits' | 'decimals' | 'future' | 'tooOld' | 'tooMany' | 'gone' }
  | { readonly kind: 'twice'; readonly amount: Amount; readonly toldAt: number }

/** What a top-up is checked against. */
interface Circumstances {
  /** The most decimals that an amount may have in this wallet. */
  readonly decimals: number
  /** The wallet's other top-ups, closed ones too. */
  readonly others: readonly SentTopUp[]
  /** Wall-clock milliseconds. */
  readonly now: number
  /** Whether its user said that it is another one of the same amount. */
  readonly isAnother: boolean
}

/** The first thing that is wrong with a top-up; null if nothing is. */
export function topUpProblem(
  { amount, sentAt }: TopUpFacts,
  { decimals, isAnother, now, others }: Circumstances
): TopUpProblem | null {
  if (isZero(amount) || isBelow(amount, '0')) return { kind: 'zero' }
  const [whole = ''] = amount.split('.')
  if (whole.length > MAX_WHOLE_DIGITS) return { kind: 'digits' }
  if (significantDecimals(amount) > decimals) return { kind: 'decimals' }
  if (sentAt > now) return { kind: 'future' }
  if (sentAt < now - MAX_AGE) return { kind: 'tooOld' }
  if (others.filter(isOpen).length >= MAX_OPEN) return { kind: 'tooMany' }
  const same = others.findLast(
    other =>
      other.phase !== 'calledOff' &&
      Math.abs(now - other.toldAt) < TWICE_WITHIN &&
      compare(other.amount, amount) === 0
  )
  return same && !isAnother ? { kind: 'twice', amount: same.amount, toldAt: same.toldAt } : null
}
