import { type Entry, type Finder, type Left, take } from './reconciliation-entry.ts'

/** Payments that are taken together where no time says which belong to one interval. */
const MOST_TOGETHER = 10

/** Payments without a time by their very amount, the first to the first. */
export const byAmount: Finder = (lefts, entries) => {
  const alike = Map.groupBy(untimed(entries), ({ parts }) => parts)
  for (const some of alike.values()) some.reverse()
  const used = new Set<Left | Entry>()
  return lefts.flatMap(left => {
    const entry = alike.get(left.parts)?.pop()
    return entry ? take(left, [entry], used) : []
  })
}

/** A few payments without a time that follow one another and together are the movement, the first to the first. */
export const byRun: Finder = (lefts, entries) => {
  const runs = runsOf(untimed(entries), new Set(lefts.map(({ parts }) => parts)))
  const used = new Set<Left | Entry>()
  return lefts.flatMap(left => {
    const some = runs.get(left.parts)
    // A run that is used up stays so, and is looked at once only.
    while (some?.length) {
      const found = take(left, some.pop() ?? [], used)
      if (found.length > 0) return found
    }
    return []
  })
}

const untimed = (entries: readonly Entry[]): Entry[] => entries.filter(({ paid }) => paid.at === null)

/** The runs that make up a wanted sum, by it, the last first. */
function runsOf(entries: readonly Entry[], wanted: ReadonlySet<bigint>): Map<bigint, (readonly Entry[])[]> {
  const runs = new Map<bigint, (readonly Entry[])[]>()
  for (let start = entries.length - 1; start >= 0; start -= 1) {
    let sum = 0n
    for (const [index, { parts }] of entries.slice(start, start + MOST_TOGETHER).entries()) {
      sum += parts
      if (index === 0 || !wanted.has(sum)) continue
      const some = runs.get(sum) ?? []
      some.push(entries.slice(start, start + index + 1))
      runs.set(sum, some)
    }
  }
  return runs
}
