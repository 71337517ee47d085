import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { paceOf } from '#domain/forecast/current-pace.ts'
import { hoursEnd } from '#domain/forecast/known-hours.ts'
import { outlookOf } from '#domain/forecast/outlook.ts'
import { hourOfWeekIn, usualPaceOf } from '#domain/forecast/usual-pace.ts'
import { hourlyTotals } from '#domain/readings/hourly-totals.ts'
import { DAY, HOUR, WEEK } from '#domain/time/units.ts'
import { seeded } from '#test/bench/shared/random.ts'
import type { Figure } from '../table.ts'
import { outlookOf as firstOutlookOf } from './model-9fe31f8/outlook.ts'
import { paceOf as firstPaceOf } from './model-9fe31f8/pace.ts'
import { usualPaceOf as firstUsualPaceOf } from './model-9fe31f8/usual-pace.ts'
import { asNumbers, knowledgeAt } from './questions.ts'
import { demandOf, spendingHabits } from './spending-habits.ts'
import { median } from './statistics.ts'
import { liveHistory, shopTime } from './wallet-history.ts'

const START = Date.parse('2026-11-02T00:00:00+03:00')
/** Calls in a batch, and batches: the median of their means is what a call costs, whatever else the computer does. */
const CALLS = 20
const BATCHES = 25
const WALLETS = 200

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** What a forecast costs a wallet with eight weeks behind it: the processor's time, and memory kept between readings. */
export function costFigures(seed: number): Figure[] {
  const random = seeded(seed)
  const [, office] = spendingHabits
  if (!office) throw new Error('no habit')
  const life = liveHistory(demandOf(office, START, random), START, 57, false, random)
  const last = life.readings.findLast(([at, balance]) => balance > 0 && at < START + 8 * WEEK + 12 * HOUR)
  if (!last) throw new Error('no reading')
  const [at, balance] = last
  const { hours, recent } = knowledgeAt(life, hourlyTotals(life.periods).map(asNumbers), at, 8 * WEEK)
  const full = Math.floor(at / HOUR) * HOUR
  const hourOfWeek = hourOfWeekIn(shopTime)
  const learn = () => usualPaceOf(hours, hoursEnd(hours, recent, full), hourOfWeek)
  const usual = learn()
  const firstUsual = firstUsualPaceOf(hours, shopTime)
  const foretell = () => outlookOf(paceOf(usual, recent, at), String(balance), at)
  const firstForetell = () => firstOutlookOf(firstPaceOf(firstUsual, recent, at), String(balance), at)
  const chart = () => paceOf(usual, recent, at)?.spending(at + DAY, balance)
  const before = memory()
  const kept = Array.from({ length: WALLETS }, learn)
  const bytes = (memory() - before) / kept.length + arraysIn(usual)
  return [
    { name: 'Learning eight weeks, once an hour', value: milliseconds(learn), unit: 'ms', most: 1 },
    { name: '  9fe31f8', value: milliseconds(() => firstUsualPaceOf(hours, shopTime)), unit: 'ms' },
    { name: 'A forecast, at each reading', value: milliseconds(foretell), unit: 'ms', most: 0.7 },
    { name: '  9fe31f8', value: milliseconds(firstForetell), unit: 'ms' },
    { name: 'The balance ahead, where a chart is open', value: milliseconds(chart), unit: 'ms' },
    { name: 'Kept between readings', value: bytes / 1000, unit: 'kB', most: 50 }
  ]
}

function milliseconds(work: () => unknown): number {
  const batches = Array.from({ length: BATCHES }, () => {
    const before = process.threadCpuUsage()
    for (let call = 0; call < CALLS; call += 1) work()
    const { system, user } = process.threadCpuUsage(before)
    return (system + user) / 1000 / CALLS
  })
  return median(batches)
}

/** The heap, without what typed arrays hold: Electron keeps that elsewhere, where Node does not count it. */
function memory(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

function arraysIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, one) => sum + arraysIn(one), 0)
}
