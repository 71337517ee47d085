/**
 * The figures of the model that real series of payments decided: docs/forecast.md says where each was measured. They are
 * handed on instead of being read where they are needed, so that the bench can choose them without the series that it
 * asks about (`LEAVE=1`). All others follow from a reason that stands beside them.
 */
export interface Constants {
  /** The quantiles of the replays for the earliest, the likely and the latest moment. */
  readonly quantiles: readonly [earliest: number, likely: number, latest: number]
  /** Half-life of what an hour counts for, in the usual rates as in a replay from it, in hours. */
  readonly halfLife: number
  /** The width of "the same time of day", in hours. */
  readonly sameTime: number
  /** How much a replay from the same weekday counts beside one from another. */
  readonly sameWeekday: number
  /**
   * The widths of "the last half hour was like this", just before the end, and "the last three hours were", in
   * logarithms.
   */
  readonly alike: readonly [short: number, long: number]
  /** Half-lives of the two pace factors, in hours. */
  readonly paceFactors: readonly [short: number, long: number]
  /** How far both pace factors say what comes, before a wallet's own past does. */
  readonly slopes: readonly [short: number, long: number]
  /** Known hours that weekday and hour of the day together count for beside those of an hour of the week. */
  readonly hourOfWeekPrior: number
}

export const constants: Constants = {
  quantiles: [0.055, 0.405, 0.957],
  halfLife: 24 * 42,
  sameTime: 2,
  sameWeekday: 2,
  alike: [1, 0.4],
  paceFactors: [0.5, 3],
  slopes: [-0.5, -0.33],
  hourOfWeekPrior: 1.5
}
