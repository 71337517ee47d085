import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DAY, HOUR } from '#domain/time/units.ts'
import { Store } from '#storage/store.ts'
import { seeded } from '../shared/random.ts'
import type { Figure } from '../table.ts'
import { createStore } from './wallets.ts'

const WALLETS = 20
const INTERVAL = 5 * 60_000
const START = Date.parse('2026-01-01T00:00:00Z')
const END = START + 365 * DAY
/** Percentage of polls that find another balance, during opening hours and outside them. */
const habits = [
  { open: 60, closed: 30 },
  { open: 40, closed: 2 },
  { open: 15, closed: 2 },
  { open: 1, closed: 0 }
] as const
const BUDGET = 2000

/** A year of polling as the app does it, then the time to compact it all at once. */
export function yearFigures(folder: string): readonly Figure[] {
  const path = join(folder, 'year.db')
  const ids = writeYear(path)
  const store = Store.open(path)
  const stretches = store.readings.count(ids)
  const size = statSync(path).size
  const start = performance.now()
  let longest = 0
  for (let isMore = true; isMore; ) {
    const piece = performance.now()
    isMore = store.compaction.compact(END, null, BUDGET)
    longest = Math.max(longest, performance.now() - piece)
  }
  const took = (performance.now() - start) / 1000
  const left = store.readings.count(ids)
  store.close()
  return [
    { name: 'A year of 20 wallets, read every 5 minutes: stretches', value: stretches, unit: '' },
    { name: 'A year of 20 wallets: the file, nothing thinned', value: size / 1e6, unit: 'MB', most: 60 },
    { name: 'Thinned: stretches left', value: left, unit: '' },
    { name: 'Thinning: stretches removed', value: (stretches - left) / took, unit: 'a second' },
    { name: `Thinning: the longest piece of ${BUDGET}`, value: longest, unit: 'ms' }
  ]
}

/** Writes a year of readings; returns the wallets' ids. */
function writeYear(path: string): readonly string[] {
  const random = seeded(1)
  const { store, ids } = createStore(path, WALLETS)
  const cents = ids.map(() => 50_000_000)
  for (let day = START; day < END; day += DAY) {
    store.transaction(() => {
      for (let at = day; at < day + DAY; at += INTERVAL) {
        const hour = (at % DAY) / HOUR
        for (const [index, id] of ids.entries()) {
          const { open, closed } = habits[index % habits.length] ?? habits[0]
          const isChanged = random() * 100 < (hour >= 8 && hour < 18 ? open : closed)
          const before = cents[index] ?? 0
          const spent = isChanged ? Math.ceil(random() * 500_000) : 0
          const after = before < spent ? before + 50_000_000 : before - spent
          cents[index] = after
          store.readings.add(id, at, (after / 100).toFixed(2), random() > 0.001)
        }
      }
    })
  }
  store.close()
  return ids
}
