const REPETITIONS = 101

/** Median milliseconds of each function. They take turns, so that other load on the computer affects all alike. */
export function medians<K extends string>(works: Readonly<Record<K, () => unknown>>): Record<K, number> {
  const entries = Object.entries(works) as [K, () => unknown][]
  const times = new Map<K, number[]>(entries.map(([name]) => [name, []]))
  for (let turn = 0; turn < REPETITIONS; turn += 1) {
    for (const [name, work] of entries) {
      const start = performance.now()
      work()
      times.get(name)?.push(performance.now() - start)
    }
  }
  const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
  return Object.fromEntries([...times].map(([name, all]) => [name, middle(all)])) as Record<K, number>
}
