import { ROWS_A_STEP, type Steps } from '../steps.ts'
import { byUnits, claim, eachOf, type MatchStrategy, type Outflow, type PaymentEntry } from './entry.ts'

/** Maximum number of payments combined when no times show which belong to one interval. */
const MAX_RUN = 10

/** Matches payments without a time by exact amount, in order. */
export const byAmount: MatchStrategy = function* (lefts, entries) {
  const groups = yield* byUnits(untimed(entries))
  for (const some of groups.values()) some.reverse()
  yield
  const used = new Set<Outflow | PaymentEntry>()
  return yield* eachOf(lefts, left => {
    const entry = groups.get(left.units)?.pop()
    return entry ? claim(left, [entry], used) : []
  })
}

/** Matches a few consecutive payments without a time that add up to a movement, in order. */
export const byRun: MatchStrategy = function* (lefts, entries) {
  const runs = yield* runsBySum(untimed(entries), new Set(lefts.map(({ units }) => units)))
  const used = new Set<Outflow | PaymentEntry>()
  return yield* eachOf(lefts, left => {
    const some = runs.get(left.units)
    // Each combination is tried only once: one that is used stays used.
    while (some?.length) {
      const found = claim(left, some.pop() ?? [], used)
      if (found.length > 0) return found
    }
    return []
  })
}

const untimed = (entries: readonly PaymentEntry[]): PaymentEntry[] =>
  entries.filter(({ payment }) => payment.at === null)

/** Runs of consecutive payments by their sum, for the wanted sums only; each list is in reverse order. */
function* runsBySum(
  entries: readonly PaymentEntry[],
  wanted: ReadonlySet<bigint>
): Steps<ReadonlyMap<bigint, (readonly PaymentEntry[])[]>> {
  const runs = new Map<bigint, (readonly PaymentEntry[])[]>()
  for (let start = entries.length - 1; start >= 0; start -= 1) {
    if (start % ROWS_A_STEP === 0) yield
    let sum = 0n
    for (const [index, { units }] of entries.slice(start, start + MAX_RUN).entries()) {
      sum += units
      if (index === 0 || !wanted.has(sum)) continue
      const some = runs.get(sum) ?? []
      some.push(entries.slice(start, start + index + 1))
      runs.set(sum, some)
    }
  }
  return runs
}
