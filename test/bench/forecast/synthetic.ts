import { DAY, HOUR, WEEK } from '#domain/time/units.ts'
import { seeded } from '#test/bench/shared/random.ts'
import type { Figure } from '../table.ts'
import { type Answer, askAll, leadTimes } from './questions.ts'
import { demandOf, type SpendingHabit, spendingHabits } from './spending-habits.ts'
import { errorsOf, mean, median, shareOf, withinRange } from './statistics.ts'
import { liveHistory } from './wallet-history.ts'

const WALLETS = 24
/** Midnight of a Monday, local time. */
const START = Date.parse('2026-11-02T00:00:00+03:00')
const LIFE = 9 * WEEK
/** Tolerance for a forecast that should be no worse than a simple one: random variation. */
const CHANCE = 1.05
/** Tolerance with three days of history, which are too short to tell whether there is a pattern. */
const UNDECIDED = 1.1
/** Number of forecasts from which an error has a bar; for a dormant wallet there are only a few. */
const ENOUGH = 30
const histories = [
  { name: 'weeks known', known: 8 * WEEK, noWorse: CHANCE },
  { name: 'three days known', known: 3 * DAY, noWorse: UNDECIDED }
]

/** Wallets that nobody has, with habits that can be named: what a forecast makes of each. */
export function syntheticFigures(seed: number): Figure[] {
  const random = seeded(seed)
  const lives = spendingHabits.map(habit => ({
    habit,
    lives: Array.from({ length: WALLETS }, (_, wallet) =>
      liveHistory(demandOf(habit, START, random), START, LIFE / DAY, wallet % 4 === 3, random)
    )
  }))
  const askedOf = (known: number) =>
    lives.map(({ habit, lives: some }) => ({
      habit,
      asked: some.flatMap(life => askAll(life, { since: START + 4 * WEEK, known }))
    }))
  const contests = histories.flatMap(({ name, known, noWorse }) => {
    const byHabit = askedOf(known)
    const all = byHabit.flatMap(({ asked }) => asked)
    return [
      ...byHabit.flatMap(({ habit, asked }) => [
        ...silenceFigures(`${habit.name}, ${name}`, habit, asked),
        ...errorFigures(`${habit.name}, ${name}`, asked, {
          mean: habit.pattern ? 1 : noWorse,
          median: known > WEEK ? (habit.pattern ? 1 : CHANCE) : undefined
        })
      ]),
      ...coverageFigures(name, all)
    ]
  })
  const tooLittle = askedOf(HOUR).flatMap(({ asked }) => asked)
  return [
    ...contests,
    {
      name: 'an hour known: nothing said',
      ...shareOf(tooLittle, ({ outlook }) => outlook === null),
      least: 1
    }
  ]
}

/** The highest allowed error, as a multiple of the better simple forecast's; undefined: no bar. */
interface Bars {
  readonly mean: number
  readonly median: number | undefined
}

/** Salio must not avoid errors by giving no forecast; but for a dormant wallet it must not claim to be sure. */
function silenceFigures(name: string, habit: SpendingHabit, asked: readonly Answer[]): Figure[] {
  const silent = { name: `${name}: nothing said`, ...shareOf(asked, ({ errors }) => errors.salio === null) }
  if (habit.name !== 'dormant') return [{ ...silent, most: 0.02 }]
  const isSure = ({ outlook }: Answer) => outlook?.runsOut && outlook.confidence !== 'low'
  return [silent, { name: `${name}: an end foretold as if sure`, ...shareOf(asked, isSure), most: 0.1 }]
}

/**
 * The error relative to the better of two simple forecasts, by lead time. The median has no bar if only days are
 * known: a line through the last hour is often right while a shop is busy, and days off when it is not, which the mean
 * shows.
 */
function errorFigures(name: string, asked: readonly Answer[], bars: Bars): Figure[] {
  return leadTimes.flatMap(lead => {
    const some = asked.filter(one => one.lead === lead && one.errors.salio !== null)
    if (some.length === 0) return []
    const isJudged = some.length >= ENOUGH
    return [
      { of: mean, most: bars.mean },
      { of: median, most: bars.median }
    ].map(({ of, most }) => {
      const who = ['salio', 'first', 'lastDay', 'lastTen'] as const
      const [salio = 0, first = 0, day = 0, line = 0] = who.map(one => of(errorsOf(some, one)))
      const hours = [salio, first, day, line].map(value => value.toFixed(2)).join(', ')
      return {
        name: `${name}, ${lead / HOUR} h ahead: ${of.name} error beside the better`,
        value: salio / Math.min(day, line),
        unit: `(h: Salio, 9fe31f8, last day, last ten: ${hours}; ${some.length} asked)`,
        ...(isJudged && most !== undefined ? { most } : {})
      }
    })
  })
}

function coverageFigures(name: string, asked: readonly Answer[]): Figure[] {
  return (['good', 'fair', 'low'] as const).flatMap((confidence): Figure[] => {
    const some = asked.filter(({ outlook }) => outlook?.runsOut && outlook.confidence === confidence)
    if (some.length === 0) return []
    const figure = { name: `${name}, ${confidence}: ran out within the range`, ...withinRange(some) }
    return [confidence === 'low' ? figure : { ...figure, least: 0.7 }]
  })
}
