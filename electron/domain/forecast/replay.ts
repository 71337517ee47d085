import type { Constants } from './constants.ts'
import { type Past, UNKNOWN_HOUR } from './past.ts'
import { at, HOURS_OF_WEEK } from './usual-rates.ts'

/** The present moment as the past is compared with it. */
export interface Present {
  /** Hours since Sunday midnight, local time, with fractions. */
  readonly hourOfWeek: number
  /** How the last half hour and the last three compare with the usual, as logarithms. */
  readonly paceFactors: readonly [number, number]
}

/** How much usual spending goes by until an amount is really spent. In the wallet's currency. */
export interface UsualNeeded {
  readonly earliest: number
  readonly likely: number
  readonly latest: number
}

/** The hours left at which either pace factor says half as much of what comes as just before the end. */
const FADES = [4, 30] as const
/** What a replay still counts that is from another time of day, or from hours unlike the last ones. */
const LEAST_WEIGHT = { otherTime: 0.05, unlike: 0.02 }
/** Replays from which they are used at all. */
const MIN_REPLAYS = 24
/** A replay from an hour needs twice the amount ahead of it in usual spending, so that few are cut off. */
const ROOM = 2
/** Independent replays that the formula's range counts for beside those of the past. */
const FORMULA_WEIGHT = 5
/** Standard deviations on either side that cover eight cases of ten. */
const WIDTH = 1.28

const HOURS = 24 * 56
/** What a replay counts by its age in hours. Kept for the half-life of the last replay, which is always the same one. */
let ages = { halfLife: 0, weights: new Float64Array() }
/** Scratch space, overwritten by each replay. */
const scratch = {
  logs: new Float64Array(HOURS),
  weights: new Float64Array(HOURS),
  origins: new Uint16Array(HOURS)
}

/**
 * Replays the wallet's own past: from each hour of it, how much usual spending went by until so much was really spent?
 * The answers, weighted by how like the present each hour was, give the likely one and the range.
 * @param amount above zero
 * @param grain variance per unit of money that is due to single payments
 */
export function replay(past: Past, present: Present, amount: number, grain: number): UsualNeeded {
  const count = collect(past, present, amount)
  const hoursLeft = amount / past.mean
  const slopes = usualSlopes(past.constants, hoursLeft)
  const effect = ([short, long]: readonly [number, number]) =>
    short * present.paceFactors[0] + long * present.paceFactors[1]
  const spread = WIDTH * formulaSpread(past, amount, grain)
  if (count < MIN_REPLAYS) return around(amount, effect(slopes), spread, spread)
  const independent = count / 24 / Math.max(0.5, hoursLeft / 24)
  const learnt = learntSlopes(past, count, independent, slopes)
  const { logs, origins } = scratch
  const [short, long] = past.paceFactors
  for (let index = 0; index < count; index += 1) {
    const origin = origins[index] as number
    logs[index] = at(logs, index) - learnt[0] * at(short, origin) - learnt[1] * at(long, origin)
  }
  const [low, middle, high] = weightedQuantiles(count, past.constants.quantiles)
  const trust = independent / (independent + FORMULA_WEIGHT)
  return around(
    amount,
    trust * middle + effect(learnt),
    trust * (middle - low) + (1 - trust) * spread,
    trust * (high - middle) + (1 - trust) * spread
  )
}

const around = (amount: number, log: number, below: number, above: number): UsualNeeded => ({
  earliest: amount * Math.exp(log - below),
  likely: amount * Math.exp(log),
  latest: amount * Math.exp(log + above)
})

/**
 * How far the last hours say what comes, before a wallet's own past does: the less, the longer it still lasts. Fourteen
 * histories' mean (docs/forecast.md).
 */
export const usualSlopes = (
  { slopes: [short, long] }: Constants,
  hoursLeft: number
): readonly [number, number] => [short / (1 + hoursLeft / FADES[0]), long / (1 + hoursLeft / FADES[1])]

/** The standard deviation of the logarithm, by single payments, by days, by doubt, and by how little is known. */
function formulaSpread({ mean, slots }: Past, amount: number, grain: number): number {
  const days = amount / (24 * mean)
  return Math.sqrt(Math.log1p(grain / amount + 0.1 / (1 + days) + 0.02 + 0.3 / (slots.length / 24)))
}

/** Fills the scratch space with a replay from each hour that can tell; returns how many. */
function collect(past: Past, present: Present, amount: number): number {
  const {
    constants,
    paceFactors: [short, long],
    slots,
    spent,
    usual
  } = past
  const { logs, origins, weights } = scratch
  const hours = slots.length
  const end = at(usual, hours)
  const [shortNow, longNow] = present.paceFactors
  const hoursLeft = amount / past.mean
  const shortWidth = constants.alike[0] * (1 + hoursLeft / FADES[0])
  const longWidth = constants.alike[1]
  const byAge = ageWeights(constants.halfLife)
  const byTime = timeWeights(present.hourOfWeek, constants)
  let [count, reached] = [0, 0]
  for (let origin = 0; origin < hours; origin += 1) {
    const slot = slots[origin] as number
    if (slot === UNKNOWN_HOUR) continue
    const [usualThen, goal] = [at(usual, origin), at(spent, origin) + amount]
    if (end - usualThen < ROOM * amount) break
    while (reached < hours && at(spent, reached) < goal) reached += 1
    let needed = end - usualThen
    if (at(spent, reached) >= goal && reached > 0) {
      const [before, usualBefore] = [at(spent, reached - 1), at(usual, reached - 1)]
      const share = (goal - before) / (at(spent, reached) - before)
      needed = usualBefore + share * (at(usual, reached) - usualBefore) - usualThen
    }
    logs[count] = Math.log(Math.max(0.02, needed / amount))
    const [shortApart, longApart] = [
      (at(short, origin) - shortNow) / shortWidth,
      (at(long, origin) - longNow) / longWidth
    ]
    const alike = LEAST_WEIGHT.unlike + Math.exp((-shortApart * shortApart - longApart * longApart) / 2)
    weights[count] = at(byAge, hours - origin) * at(byTime, slot) * alike
    origins[count] = origin
    count += 1
  }
  return count
}

function ageWeights(halfLife: number): Float64Array {
  if (ages.halfLife !== halfLife)
    ages = {
      halfLife,
      weights: Float64Array.from({ length: HOURS + 1 }, (_, age) => 0.5 ** (age / halfLife))
    }
  return ages.weights
}

/** What a replay from each hour of the week counts now. */
function timeWeights(hourOfWeek: number, { sameTime, sameWeekday }: Constants): Float64Array {
  const [time, weekday] = [hourOfWeek % 24, Math.floor(hourOfWeek / 24)]
  const ofDay = Float64Array.from({ length: 24 }, (_, hour) => {
    const apart = Math.abs(hour - time)
    const distance = Math.min(apart, 24 - apart) / sameTime
    return LEAST_WEIGHT.otherTime + Math.exp((-distance * distance) / 2)
  })
  return Float64Array.from(
    { length: HOURS_OF_WEEK },
    (_, slot) => at(ofDay, slot % 24) * (Math.floor(slot / 24) === weekday ? sameWeekday : 1)
  )
}

/**
 * How far the last hours told what came in this past: a weighted regression on both pace factors, pulled towards the usual
 * slopes the more, the fewer independent replays there are.
 */
function learntSlopes(
  { paceFactors: [short, long] }: Past,
  count: number,
  independent: number,
  usual: readonly [number, number]
): readonly [number, number] {
  const { logs, origins, weights } = scratch
  let [sum, meanLog, meanShort, meanLong] = [0, 0, 0, 0]
  for (let index = 0; index < count; index += 1) {
    const [weight, origin] = [at(weights, index), origins[index] as number]
    sum += weight
    meanLog += weight * at(logs, index)
    meanShort += weight * at(short, origin)
    meanLong += weight * at(long, origin)
  }
  meanLog /= sum
  meanShort /= sum
  meanLong /= sum
  let [ss, sl, ll, sz, lz] = [0, 0, 0, 0, 0]
  for (let index = 0; index < count; index += 1) {
    const [weight, origin] = [at(weights, index) / sum, origins[index] as number]
    const [s, l, z] = [at(short, origin) - meanShort, at(long, origin) - meanLong, at(logs, index) - meanLog]
    ss += weight * s * s
    sl += weight * s * l
    ll += weight * l * l
    sz += weight * s * z
    lz += weight * l * z
  }
  const pull = 2 / Math.max(0.5, independent)
  const [ds, dl] = [pull * ss + 0.01, pull * ll + 0.01]
  const [a, d, rs, rl] = [ss + ds, ll + dl, sz + ds * usual[0], lz + dl * usual[1]]
  const determinant = a * d - sl * sl
  return [(rs * d - rl * sl) / determinant, (rl * a - rs * sl) / determinant]
}

const keys = new Float64Array(HOURS)
const keyWords = new Uint32Array(keys.buffer)
const INDEX_BITS = 0x7ff

/** The quantiles of the replays in the scratch space, each counting by its weight. */
function weightedQuantiles(count: number, shares: Constants['quantiles']): readonly [number, number, number] {
  const { logs, weights } = scratch
  keys.set(logs.subarray(0, count))
  // The index takes the place of the last digits, so that numbers can be sorted without comparing pairs.
  for (let index = 0; index < count; index += 1)
    keyWords[2 * index] = ((keyWords[2 * index] as number) & ~INDEX_BITS) | index
  const sorted = keys.subarray(0, count).sort()
  let all = 0
  for (let index = 0; index < count; index += 1) all += at(weights, index)
  const found: number[] = []
  let below = 0
  for (let rank = 0; rank < count; rank += 1) {
    const index = (keyWords[2 * rank] as number) & INDEX_BITS
    below += at(weights, index)
    while (found.length < shares.length && below >= (shares[found.length] as number) * all)
      found.push(at(sorted, rank))
  }
  const [low = 0, middle = low, high = middle] = found
  return [low, middle, high]
}
