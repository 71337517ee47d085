import { paceOf } from '#domain/forecast/current-pace.ts'
import { hoursEnd, knownHours } from '#domain/forecast/known-hours.ts'
import { paceFactorsNow } from '#domain/forecast/past.ts'
import { replay } from '#domain/forecast/replay.ts'
import { hourOfWeekIn, usualBetween, usualPaceOf } from '#domain/forecast/usual-pace.ts'
import { at as valueAt } from '#domain/forecast/usual-rates.ts'
import { hourlyTotals } from '#domain/readings/hourly-totals.ts'
import { DAY, HOUR, MINUTE, WEEK } from '#domain/time/units.ts'
import { seeded } from '#test/bench/shared/random.ts'
import { asNumbers, knowledgeAt } from './questions.ts'
import { demandOf, spendingHabits } from './spending-habits.ts'
import { liveHistory, shopTime } from './wallet-history.ts'

const START = Date.parse('2026-11-02T00:00:00+03:00')
/** Wednesday half past ten, eight weeks on. */
const ASKED = START + 8 * WEEK + 2 * DAY + 10.5 * HOUR
const hourOfWeek = hourOfWeekIn(shopTime)

/** The figures of the walk in docs/forecast.md: a wallet with office hours that runs out within the day it is asked. */
export function walkThroughOneWallet(seed: number): string {
  const random = seeded(seed)
  const [, office] = spendingHabits
  if (!office) throw new Error('no habit')
  for (;;) {
    const life = liveHistory(demandOf(office, START, random), START, 59, false, random)
    const ranOut = life.ranOut.find(time => time > ASKED)
    const isToday = ranOut !== undefined && ranOut > ASKED + 2 * HOUR && ranOut < ASKED + 6 * HOUR
    if (isToday && !life.topUps.some(time => time > ASKED && time < ranOut)) return walk(life, ranOut)
  }
}

function walk(life: ReturnType<typeof liveHistory>, ranOut: number): string {
  const [at, balance] = life.readings.findLast(([time]) => time <= ASKED) ?? [ASKED, 0]
  const { hours, recent } = knowledgeAt(life, hourlyTotals(life.periods).map(asNumbers), at, 8 * WEEK)
  const full = Math.floor(at / HOUR) * HOUR
  const end = hoursEnd(hours, recent, full)
  const known = knownHours(hours, end)
  const usual = usualPaceOf(hours, end, hourOfWeek)
  const pace = paceOf(usual, recent, at)
  if (!usual?.past || !pace) throw new Error('nothing learnt')
  const past = usual.past
  const seen = new Map(hours.map(one => [one.hour, one]))
  const unknown = [...known.known].flatMap((share, index) => {
    const hour = seen.get(known.from + index * HOUR)
    if (!hour || hour.seen < 0.25 || share >= hour.seen) return []
    return [
      `  ${time(hour.hour)} known ${share.toFixed(2)} of ${hour.seen.toFixed(2)}, spent ${hour.spent}, topped up ${hour.toppedUp}`
    ]
  })
  const spent = recent
    .filter(({ from }) => from >= full)
    .reduce((sum, { amount }, index, some) => {
      const before = some[index - 1]?.amount ?? recent.findLast(one => one.from < full)?.amount ?? amount
      return sum + Math.max(0, Number(before) - Number(amount))
    }, 0)
  const expected = usualBetween(usual, full, at)
  const factors = paceFactorsNow(past, { hours: (at - full) / HOUR, spent, usual: expected })
  const replays = replaysAt(past, known.from, balance)
  const needed = replay(
    past,
    { hourOfWeek: hourOfWeek(at) + 0.5, paceFactors: factors },
    balance,
    usual.grain
  )
  const { earliest, latest, likely } = pace.passage(balance)
  return [
    `At ${time(at)} it holds ${balance}; it ran out at ${time(ranOut)}.`,
    `A. ordinary payment ${end.ordinary}; ${unknown.length} of ${known.known.length} hours not wholly known:`,
    ...unknown.slice(-12),
    `B. from ten on: ${[0, 1, 2, 3, 4, 5, 6, 7].map(hour => Math.round(usualBetween(usual, full + hour * HOUR, full + (hour + 1) * HOUR))).join(', ')}`,
    `C. since ten ${spent}, usual ${Math.round(expected)}; pace factors ${factors.map(one => one.toFixed(2)).join(', ')}`,
    `D. ${replays.length} replays:`,
    ...replays.filter(({ origin }) => isLikeNow(origin)).map(({ text }) => `  ${text}`),
    `needed ${[needed.likely, needed.earliest, needed.latest].map(Math.round).join(', ')}`,
    `likely, earliest, latest: ${[likely, earliest, latest].map(one => time(one ?? Number.NaN)).join(', ')}; ${pace.confidence}`
  ].join('\n')
}

const isLikeNow = (origin: number) => hourOfWeek(origin) === hourOfWeek(ASKED)

/** As `replay.ts` asks each past hour. */
function replaysAt(
  { paceFactors, slots, spent, usual }: NonNullable<NonNullable<ReturnType<typeof usualPaceOf>>['past']>,
  from: number,
  amount: number
) {
  const last = slots.length
  return [...slots].flatMap((slot, origin) => {
    if (slot === 255 || valueAt(usual, last) - valueAt(usual, origin) < 2 * amount) return []
    const goal = valueAt(spent, origin) + amount
    const reached = spent.findIndex((sum, index) => index > origin && sum >= goal)
    if (reached < 0) return []
    const [before, after] = [valueAt(spent, reached - 1), valueAt(spent, reached)]
    const share = (goal - before) / (after - before)
    const [usualBefore, usualAfter] = [valueAt(usual, reached - 1), valueAt(usual, reached)]
    const needed = usualBefore + share * (usualAfter - usualBefore) - valueAt(usual, origin)
    const until = from + (reached - 1 + share) * HOUR
    return [
      {
        origin: from + origin * HOUR,
        text: `${time(from + origin * HOUR)}: spent by ${time(until)}, usual ${Math.round(needed)}, three hours ${valueAt(paceFactors[1], origin).toFixed(2)}`
      }
    ]
  })
}

const time = (at: number) =>
  Number.isNaN(at) ? '-' : new Date(Math.floor(at / MINUTE) * MINUTE + 3 * HOUR).toISOString().slice(5, 16)
