const HOUR = 60 * 60_000

/** Splits a time span at full hours, oldest first. Wall-clock milliseconds. */
export function* splitByHour(from: number, until: number): Generator<readonly [from: number, until: number]> {
  for (let at = from; at < until; ) {
    const next = Math.min(until, (Math.floor(at / HOUR) + 1) * HOUR)
    yield [at, next]
    at = next
  }
}
