import { DAY, HOUR, WEEK } from '#domain/time/units.ts'
import { seeded } from '#test/bench/shared/random.ts'
import type { Figure } from '../table.ts'
import { askAll, leadTimes } from './questions.ts'
import { demandOf, type SpendingHabit } from './spending-habits.ts'
import { errorsOf, mean, median } from './statistics.ts'
import { dayOfMonth, liveHistory } from './wallet-history.ts'

const WALLETS = 6
/** Midnight of a Monday, local time. */
const START = Date.parse('2026-11-02T00:00:00+03:00')
const LIFE = 32 * WEEK
const FIRST_QUESTION = START + 15 * WEEK
/** Tolerance where there is no payday to be known. */
const CHANCE = 1.05

const isOpen = (hour: number) => hour >= 7 && hour < 20
const busyAt = (day: number) => {
  const { day: date, left } = dayOfMonth(START + day * DAY)
  if (left <= 2 || date === 1) return 3
  return date === 14 || date === 15 ? 2 : 1
}
const shop = { pattern: true, unevenness: 0.25, payment: 100, capital: 25_000 }
const habits: readonly { readonly habit: SpendingHabit; readonly most: number }[] = [
  {
    habit: {
      ...shop,
      name: 'paydays of the month',
      perHour: (_, hour, day) => (isOpen(hour) ? 7 : 0.2) * busyAt(day)
    },
    most: 0.9
  },
  {
    habit: { ...shop, name: 'no paydays', perHour: (_, hour) => (isOpen(hour) ? 7 : 0.2) },
    most: CHANCE
  }
]

/** What it gains, and does no harm, to know half a year: the days of the month beside eight weeks alone. */
export function paydayFigures(seed: number): Figure[] {
  return habits.flatMap(({ habit, most }) => {
    const random = seeded(seed)
    const lives = Array.from({ length: WALLETS }, () =>
      liveHistory(demandOf(habit, START, random), START, LIFE / DAY, false, random)
    )
    const [months, weeks] = [26, 8].map(known =>
      lives.flatMap(life => askAll(life, { since: FIRST_QUESTION, known: known * WEEK }))
    )
    return leadTimes.flatMap(lead =>
      [mean, median].map((of): Figure => {
        const [known = 0, unknown = 0] = [months, weeks].map(all =>
          of(
            errorsOf(
              (all ?? []).filter(one => one.lead === lead),
              'salio'
            )
          )
        )
        return {
          name: `${habit.name}, half a year known, ${lead / HOUR} h ahead: ${of.name} error beside eight weeks`,
          value: known / unknown,
          unit: `(h: ${known.toFixed(2)}, ${unknown.toFixed(2)})`,
          ...(lead === DAY && of === mean ? { most } : {})
        }
      })
    )
  })
}
