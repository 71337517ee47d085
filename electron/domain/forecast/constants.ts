/**
 * The figures of the model that real series of payments decided: docs/forecast.md says where each was measured. They are
 * handed on instead of being read where they are needed, so that the bench can choose them without the series that it
 * asks about (`LEAVE=1`). All others follow from a reason that stands beside them.
 */
export interface Constants {
  /** The quantiles of the replays for the earliest, the likely and the latest moment. */
  readonly quantiles: readonly [earliest: number, likely: number, latest: number]
  /** Half-life of a replay's weight, in hours. */
  readonly replayHalfLife: number
  /** The width of "the same time of day", in hours. */
  readonly sameTime: number
  /** How much a replay from the same weekday counts beside one from another. */
  readonly sameWeekday: number
  /** The widths of "the last half hour was like this" and "the last three hours were", in logarithms. */
  readonly alike: readonly [short: number, long: number]
  /** Half-lives of the two pace factors, in hours. */
  readonly paceFactors: readonly [short: number, long: number]
  /** How far both pace factors say what comes, before a wallet's own past does. */
  readonly slopes: readonly [short: number, long: number]
  /** Half-life of an hour's weight in the usual rates, in hours. */
  readonly ratesHalfLife: number
  /** Known hours that weekday and hour of the day together count for beside those of an hour of the week. */
  readonly hourOfWeekPrior: number
}

export const constants: Constants = {
  quantiles: [0.055, 0.42, 0.957],
  replayHalfLife: 24 * 28,
  sameTime: 2,
  sameWeekday: 2,
  alike: [Number.POSITIVE_INFINITY, 0.4],
  paceFactors: [0.5, 3],
  slopes: [-0.5, -0.33],
  ratesHalfLife: 24 * 42,
  hourOfWeekPrior: 1.5
}
