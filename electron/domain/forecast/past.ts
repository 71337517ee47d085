import type { Constants } from './constants.ts'
import { at, type UsualRates, type WeightedHours } from './usual-rates.ts'

/** Usual spending over this share of a pace factor's memory keeps it near "as usual" while little was spent or expected. */
const FACTOR_PRIOR = 0.3

/** Actual and usual spending, faded with time. */
interface FadedSums {
  readonly spent: number
  readonly usual: number
}

/**
 * A wallet's past, to be replayed: what it spent up to the start of each hour, and what was usual until then. One entry
 * more than there are hours, the last for now.
 */
export interface Past {
  /** Spent since the first hour, in the wallet's currency. */
  readonly spent: Float64Array
  /** What had to be expected until then, over the known shares. */
  readonly usual: Float64Array
  /** How the last half hour and the last three compared with the usual, as logarithms, at the start of each hour. */
  readonly paceFactors: readonly [Float32Array, Float32Array]
  /** The hour of the week of each, and 255 for one that is unknown. */
  readonly slots: Uint8Array
  /** The sums behind the pace factors, at the end of the last hour. */
  readonly sums: readonly [FadedSums, FadedSums]
  /** Mean spending per known hour. */
  readonly mean: number
  /** The most that one hour counts for in the pace factors. */
  readonly limit: number
  /** What it was learnt with, and is replayed with. */
  readonly constants: Constants
}

export const UNKNOWN_HOUR = 255

export function pastOf(
  hours: WeightedHours,
  { expected }: UsualRates,
  mean: number,
  constants: Constants
): Past {
  const { known, limit, slots } = hours
  const [short, long] = [
    factorsOf(hours, expected, constants.paceFactors[0], mean),
    factorsOf(hours, expected, constants.paceFactors[1], mean)
  ]
  return {
    spent: runningSums(hours.spent),
    usual: runningSums(expected),
    paceFactors: [short.paceFactors, long.paceFactors],
    slots: slots.map((slot, index) => (at(known, index) > 0 ? slot : UNKNOWN_HOUR)),
    sums: [short.sums, long.sums],
    mean,
    limit,
    constants
  }
}

function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1)
  let sum = 0
  for (let index = 0; index < values.length; index += 1) {
    sum += at(values, index)
    sums[index + 1] = sum
  }
  return sums
}

function factorsOf({ limit, spent }: WeightedHours, expected: Float64Array, halfLife: number, mean: number) {
  const fade = 0.5 ** (1 / halfLife)
  const paceFactors = new Float32Array(spent.length)
  let sums: FadedSums = { spent: 0, usual: 0 }
  for (let index = 0; index < spent.length; index += 1) {
    paceFactors[index] = factorOf(sums, halfLife, mean)
    sums = {
      spent: sums.spent * fade + Math.min(limit, at(spent, index)),
      usual: sums.usual * fade + at(expected, index)
    }
  }
  return { paceFactors, sums }
}

/** How faded spending compares with the usual: 0 is as usual, 0.7 twice as much, -0.7 half. */
function factorOf({ spent, usual }: FadedSums, halfLife: number, mean: number): number {
  const prior = FACTOR_PRIOR * (halfLife / Math.LN2) * mean
  return Math.log((spent + prior) / (usual + prior))
}

/** What was read since the last full hour. */
export interface SinceFullHour {
  /** Hours since then, below 1. */
  readonly hours: number
  readonly spent: number
  /** What is usual for the watched share. */
  readonly usual: number
}

/** Both pace factors now. */
export function paceFactorsNow(
  past: Past,
  { hours, spent, usual }: SinceFullHour
): readonly [number, number] {
  const factor = (index: 0 | 1) => {
    const [halfLife, sums] = [past.constants.paceFactors[index], past.sums[index]]
    const fade = 0.5 ** (hours / halfLife)
    const now = { spent: sums.spent * fade + Math.min(past.limit, spent), usual: sums.usual * fade + usual }
    return factorOf(now, halfLife, past.mean)
  }
  return [factor(0), factor(1)]
}
