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

/** Changes items with a pause behind each, or behind so many. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  change: (item: Item) => Result,
  atOnce = 1
): Steps<Result[]> {
  const results: Result[] = []
  for (const item of items) if (results.push(change(item)) % atOnce === 0) yield
  return results
}

/** Finds the first item of which something holds, with a pause behind each, or behind so many. */
export function* findInSteps<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
  atOnce = 1
): Steps<Item | undefined> {
  for (const [index, item] of items.entries()) {
    if (test(item)) return item
    if (index % atOnce === 0) yield
  }
  return undefined
}

/** The items of which something holds, with a pause behind each. */
export function* filterInSteps<Item>(items: readonly Item[], test: (item: Item) => boolean): Steps<Item[]> {
  const holds = yield* mapInSteps(items, test)
  return items.filter((_, at) => holds[at])
}

/** Items of a piece that is sorted in one go: a few milliseconds of work. */
const SORTED_AT_ONCE = 4_000

/** Sorts a little at a time, into a new array. Equal items keep their order. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number
): Steps<readonly Item[]> {
  let sorted: Item[][] = []
  for (let at = 0; at < items.length; at += SORTED_AT_ONCE) {
    sorted.push(items.slice(at, at + SORTED_AT_ONCE).sort(compare))
    yield
  }
  while (sorted.length > 1) {
    const merged: Item[][] = []
    for (let at = 0; at < sorted.length; at += 2)
      merged.push(yield* merge(sorted[at] ?? [], sorted[at + 1] ?? [], compare))
    sorted = merged
  }
  return sorted[0] ?? []
}

function* merge<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number
): Steps<Item[]> {
  const merged: Item[] = []
  let [at, other] = [0, 0]
  while (at < first.length || other < second.length) {
    const [one, two] = [first[at], second[other]]
    if (two === undefined || (one !== undefined && compare(one, two) <= 0)) {
      if (one !== undefined) merged.push(one)
      at += 1
    } else {
      merged.push(two)
      other += 1
    }
    if (merged.length % SORTED_AT_ONCE === 0) yield
  }
  return merged
}
