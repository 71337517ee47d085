/** Work done a little at a time: yields nothing between its steps and returns its result. */
export type Steps<Result> = Generator<undefined, Result>

/** Rows between two pauses: a millisecond or two of work. */
export const ROWS_A_STEP = 500

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
