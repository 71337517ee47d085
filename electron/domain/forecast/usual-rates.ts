import type { Constants } from './constants.ts'
import { type KnownHours, quantile } from './known-hours.ts'

export const HOURS_OF_WEEK = 168
/** Most that one hour counts for, as a multiple of the upper quartile of the hours with spending: a one-off payroll. */
const OUTLIER_FACTOR = 5
/** Known hours that the overall mean counts for beside those of an hour of the day and of a weekday. */
const PRIOR = { hourOfDay: 0.3, weekday: 24 }
/** Occurrences of an hour of the week from which only earlier ones say what was expected of it then. */
const ENOUGH_BEFORE = 3

/** Which hour of the week each hour is, and what each counts for. */
export interface WeightedHours extends KnownHours {
  /** 0 to 167, from Sunday midnight, in local time. */
  readonly slots: Uint8Array
  /** The most that one hour counts for, in the wallet's currency. */
  readonly limit: number
}

/** What a wallet usually spends in each hour of the week. */
export interface UsualRates {
  /** By hour of the week, 168 of them, in the wallet's currency. */
  readonly perHour: Float64Array
  /** What had to be expected of each past hour by what was known before it, for its known share. */
  readonly expected: Float64Array
}

/** The most that one hour counts for. */
export function hourLimit({ spent }: KnownHours): number {
  const some = [...spent.filter(amount => amount > 0)]
  return some.length < 3 ? Number.POSITIVE_INFINITY : OUTLIER_FACTOR * quantile(some, 0.75)
}

/**
 * Rates for the hours of a day, from two weeks on refined by weekday, then by hour of the week, each as far as hours of
 * its kind are known: a mean that some hours of the coarser kind take part in.
 */
export function usualRates(
  hours: WeightedHours,
  weekdays: boolean,
  { hourOfWeekPrior, halfLife }: Constants
): UsualRates {
  const { known, limit, slots, spent } = hours
  const count = known.length
  const weights = fadingWeights(count, halfLife)
  const [daySpent, dayKnown] = [new Float64Array(24), new Float64Array(24)]
  const [weekSpent, weekKnown] = [new Float64Array(HOURS_OF_WEEK), new Float64Array(HOURS_OF_WEEK)]
  for (let index = 0; index < count; index += 1) {
    const [slot, weight] = [at(slots, index), at(weights, index)]
    const amount = weight * Math.min(limit, at(spent, index))
    const share = weight * at(known, index)
    plus(weekSpent, slot, amount)
    plus(weekKnown, slot, share)
    plus(daySpent, slot % 24, amount)
    plus(dayKnown, slot % 24, share)
  }
  const overall = sum(daySpent) / sum(dayKnown)
  const byHour = daySpent.map(
    (amount, hour) => (amount + PRIOR.hourOfDay * overall) / (at(dayKnown, hour) + PRIOR.hourOfDay)
  )
  const byDay = weekdays ? weekdayRates(weekSpent, weekKnown, byHour, overall) : null
  const perHour = Float64Array.from({ length: HOURS_OF_WEEK }, (_, slot) => {
    const coarse = at(byHour, slot % 24)
    return byDay === null
      ? coarse
      : (at(weekSpent, slot) + hourOfWeekPrior * at(byDay, slot)) / (at(weekKnown, slot) + hourOfWeekPrior)
  })
  const expected = byDay
    ? expectedThen(hours, weights, {
        all: { spent: weekSpent, known: weekKnown },
        coarse: byDay,
        prior: hourOfWeekPrior,
        fade: 0.5 ** (HOURS_OF_WEEK / halfLife)
      })
    : spent.map((amount, index) => {
        const [hour, weight, share] = [at(slots, index) % 24, at(weights, index), at(known, index)]
        const others = at(daySpent, hour) - weight * Math.min(limit, amount) + PRIOR.hourOfDay * overall
        return (Math.max(0, others) / (at(dayKnown, hour) - weight * share + PRIOR.hourOfDay)) * share
      })
  return { perHour, expected }
}

/** What each hour counts for, the last one nearly whole. */
function fadingWeights(count: number, halfLife: number): Float64Array {
  const [weights, fade] = [new Float64Array(count), 0.5 ** (1 / halfLife)]
  let weight = 1
  for (let index = count - 1; index >= 0; index -= 1) {
    weight *= fade
    weights[index] = weight
  }
  return weights
}

/** The rates by hour of day and weekday together, for each hour of the week. */
function weekdayRates(
  weekSpent: Float64Array,
  weekKnown: Float64Array,
  byHour: Float64Array,
  overall: number
): Float64Array {
  const [spent, usual] = [new Float64Array(7), new Float64Array(7)]
  for (let slot = 0; slot < HOURS_OF_WEEK; slot += 1) {
    plus(spent, Math.floor(slot / 24), at(weekSpent, slot))
    plus(usual, Math.floor(slot / 24), at(weekKnown, slot) * at(byHour, slot % 24))
  }
  const prior = PRIOR.weekday * overall
  return Float64Array.from({ length: HOURS_OF_WEEK }, (_, slot) => {
    const day = Math.floor(slot / 24)
    const usually = at(usual, day) + prior
    return usually > 0 ? (at(byHour, slot % 24) * (at(spent, day) + prior)) / usually : 0
  })
}

interface Sums {
  readonly spent: Float64Array
  readonly known: Float64Array
}

interface WeekKnown {
  /** Of all weeks, by hour of the week. */
  readonly all: Sums
  /** The rates by hour of day and weekday, and the hours that they count for. */
  readonly coarse: Float64Array
  readonly prior: number
  /** What is left of a week's weight after another. */
  readonly fade: number
}

/**
 * What each past hour had to be expected to spend when it came. A replay against rates that know the hour itself would
 * find the past more regular than the days to come can be. Where an hour of the week came too seldom before, the other
 * weeks say it, later ones too.
 */
function expectedThen(
  { known, limit, slots, spent }: WeightedHours,
  weights: Float64Array,
  { all, coarse, fade, prior: priorHours }: WeekKnown
): Float64Array {
  const [spentBefore, knownBefore] = [new Float64Array(HOURS_OF_WEEK), new Float64Array(HOURS_OF_WEEK)]
  return spent.map((amount, index) => {
    const [slot, weight, share] = [at(slots, index), at(weights, index), at(known, index)]
    const [counted, prior] = [Math.min(limit, amount), priorHours * at(coarse, slot)]
    const [before, seenBefore] = [at(spentBefore, slot), at(knownBefore, slot)]
    const then = (before + prior) / (seenBefore + priorHours)
    const others = Math.max(
      0,
      (at(all.spent, slot) - weight * counted + prior) / (at(all.known, slot) - weight * share + priorHours)
    )
    const trust = Math.min(1, seenBefore / ENOUGH_BEFORE)
    spentBefore[slot] = fade * before + counted
    knownBefore[slot] = fade * seenBefore + share
    return (trust * then + (1 - trust) * others) * share
  })
}

/** An element that is there: typed arrays give undefined only beyond their end. */
export const at = (values: Float64Array | Float32Array | Uint8Array, index: number): number =>
  values[index] as number

const plus = (values: Float64Array, index: number, more: number): void => {
  values[index] = at(values, index) + more
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)
