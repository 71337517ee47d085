import { DAY, HOUR, WEEK } from '../time/units.ts'
import type { Pace, Passage, SpendingRange } from './pace.ts'
import { type Past, paceFactorsNow } from './past.ts'
import type { ObservedSpan } from './recent-pace.ts'
import { type Present, replay, type UsualNeeded, usualSlopes } from './replay.ts'
import { alikeFrom, type UsualPace, usualAt, usualBetween } from './usual-pace.ts'

const YEAR = 365 * DAY
/** The amounts at which a curve of spending is known, as parts and multiples of the balance. */
const STEP = 1.5
const STEPS_BELOW = 13
const MOST_STEPS_ABOVE = 12

/** The pace of a wallet that is known for a week or more, by replay of its past. */
export function learntPace(
  usual: UsualPace,
  past: Past,
  watched: readonly ObservedSpan[],
  at: number
): Omit<Pace, 'rare'> {
  const present = presentOf(usual, past, watched, at)
  const needed = (amount: number) => replay(past, present, amount, usual.grain)
  const when = (sum: number) => whenUsual(usual, at, sum)
  let curve: SpendingCurve | null = null
  return {
    at,
    perHour: spentOverHour(usualBetween(usual, at, at + HOUR), present, past, needed),
    confidence: usual.knowsWeekdays ? 'good' : 'fair',
    basis: usual.knowsWeekdays ? 'usual' : 'recent',
    passage: (amount): Passage => {
      const { earliest, latest, likely } = needed(amount)
      return {
        earliest: when(earliest),
        likely: when(likely),
        latest: when(latest),
        spread: (latest - earliest) / likely
      }
    },
    spending: (until, balance) => {
      const anchor = balance > 0 ? balance : past.mean
      curve = curve?.balance === anchor ? curve : new SpendingCurve(anchor, needed)
      // Moments are rounded to a millisecond.
      const rounding = usualBetween(usual, until - 1, until + 1)
      return curve.spentOver(usualBetween(usual, at, until), rounding)
    }
  }
}

/**
 * What is likely spent while so much is usual, both of an hour: one replay, at about the amount, instead of a whole curve.
 */
function spentOverHour(
  usual: number,
  { paceFactors: [shortNow, longNow] }: Present,
  { constants }: Past,
  needed: (amount: number) => UsualNeeded
): number {
  if (usual <= 0) return 0
  const [short, long] = usualSlopes(constants, 1)
  const about = usual * Math.exp(-short * shortNow - long * longNow)
  return (usual * about) / needed(about).likely
}

/** How the last half hour and hours compare with the usual, the present hour included. */
function presentOf(usual: UsualPace, past: Past, watched: readonly ObservedSpan[], at: number): Present {
  let [spent, expected] = [0, 0]
  for (const span of watched) {
    if (span.until <= usual.until) continue
    spent += span.spent
    expected += usualBetween(usual, Math.max(span.from, usual.until), span.until)
  }
  const full = Math.floor(at / HOUR) * HOUR
  return {
    hourOfWeek: usual.hourOfWeek(at) + (at - full) / HOUR,
    paceFactors: paceFactorsNow(past, { hours: (at - usual.until) / HOUR, spent, usual: expected })
  }
}

/** When usual spending from a moment on adds up to a sum; null if that takes more than a year. */
function whenUsual(usual: UsualPace, from: number, sum: number): number | null {
  const { perWeek } = usual
  const alike = alikeFrom(usual)
  let [at, left] = [from, sum]
  while (at <= from + YEAR) {
    const weeks = at >= alike ? Math.floor(left / perWeek) : 0
    if (weeks > YEAR / WEEK) return null
    if (weeks > 0) {
      at += weeks * WEEK
      left -= weeks * perWeek
    }
    const until = (Math.floor(at / HOUR) + 1) * HOUR
    const rate = usualAt(usual, at) / HOUR
    if (rate * (until - at) >= left) return rate > 0 ? Math.round(at + left / rate) : at
    left -= rate * (until - at)
    at = until
  }
  return null
}

interface CurvePoint {
  readonly amount: number
  readonly needed: UsualNeeded
}

/**
 * What is spent over so much usual spending, at the least, likely, and at the most: replays at a dozen amounts, read the
 * other way round. More usual spending never means less is spent.
 */
class SpendingCurve {
  readonly balance: number
  readonly #needed: (amount: number) => UsualNeeded
  readonly #atBalance: UsualNeeded
  /** From nothing upwards; at the balance exactly as the run-out time has it. */
  readonly #points: CurvePoint[]

  constructor(balance: number, needed: (amount: number) => UsualNeeded) {
    this.balance = balance
    this.#needed = needed
    this.#atBalance = needed(balance)
    this.#points = [{ amount: balance, needed: this.#atBalance }]
    for (let step = 1; step <= STEPS_BELOW; step += 1) {
      const amount = balance / STEP ** step
      const above = this.#first.needed
      const point = { amount, needed: ordered(needed(amount), above, Math.min) }
      this.#points.unshift(point)
    }
    this.#points.unshift({ amount: 0, needed: { earliest: 0, likely: 0, latest: 0 } })
  }

  /** @param rounding how far from the exact sum `usual` may be: at the run-out time just the balance is spent */
  spentOver(usual: number, rounding: number): SpendingRange {
    for (let step = 0; step < MOST_STEPS_ABOVE && this.#last.needed.earliest < usual; step += 1) {
      const { amount, needed } = this.#last
      const more = amount * STEP
      this.#points.push({ amount: more, needed: ordered(this.#needed(more), needed, Math.max) })
    }
    const spentOn = (side: keyof UsualNeeded) =>
      // A past of a few large payments jumps there: two amounts then need the same usual spending.
      Math.abs(usual - this.#atBalance[side]) <= rounding ? this.balance : this.#spentOn(side, usual)
    return { least: spentOn('latest'), likely: spentOn('likely'), most: spentOn('earliest') }
  }

  get #first(): CurvePoint {
    return this.#points[0] as CurvePoint
  }

  get #last(): CurvePoint {
    return this.#points.at(-1) as CurvePoint
  }

  #spentOn(side: keyof UsualNeeded, usual: number): number {
    const points = this.#points
    let index = points.findIndex(({ needed }) => needed[side] > usual)
    if (index === -1) index = points.length - 1
    const [below, above] = [points[index - 1], points[index]] as [CurvePoint, CurvePoint]
    const span = above.needed[side] - below.needed[side]
    if (span <= 0) return above.amount
    return below.amount + ((above.amount - below.amount) * (usual - below.needed[side])) / span
  }
}

const ordered = (
  some: UsualNeeded,
  other: UsualNeeded,
  of: (one: number, other: number) => number
): UsualNeeded => ({
  earliest: of(some.earliest, other.earliest),
  likely: of(some.likely, other.likely),
  latest: of(some.latest, other.latest)
})
