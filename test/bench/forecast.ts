// Wallets that ran out, and how well that was foretold 1 hour, 4 hours and a day before: Salio beside two plain guesses.
import { type Asked, ask, leads } from './forecast/contest.ts'
import { type Habit, habits } from './forecast/habits.ts'
import { live } from './forecast/life.ts'
import type { Figure } from './table.ts'
import { seeded } from './week/random.ts'
import { DAY, HOUR, WEEK } from './week/time.ts'

/** Another number is other lives: SEED=2 npm run bench -- forecast. */
const { SEED: seed = '1' } = process.env
const WALLETS = 24
/** A local Monday midnight. */
const START = Date.parse('2026-11-02T00:00:00+03:00')
const LIFE = 9 * WEEK
/** What a figure that may be no worse than a plain guess may lie above it by chance. */
const CHANCE = 1.05
/** Three days cannot tell a steady wallet from one with a pattern, and leaving that open costs a little. */
const OPEN = 1.1
/** Answers from which an error is held to its bar: of a dormant wallet there are only a few. */
const ENOUGH = 30
const histories = [
  { name: 'weeks known', known: 8 * WEEK, noWorse: CHANCE },
  { name: 'three days known', known: 3 * DAY, noWorse: OPEN }
]

export default async function forecast(): Promise<readonly Figure[]> {
  const random = seeded(Number(seed))
  const lives = habits.map(habit => ({
    habit,
    lives: Array.from({ length: WALLETS }, (_, wallet) =>
      live(habit, START, LIFE / DAY, wallet % 4 === 3, random)
    )
  }))
  const askedOf = (known: number) =>
    lives.map(({ habit, lives: some }) => ({
      habit,
      asked: some.flatMap(life => ask(life, START + 4 * WEEK, known))
    }))
  const contests = histories.flatMap(({ name, known, noWorse }) => {
    const judged = askedOf(known)
    const all = judged.flatMap(({ asked }) => asked)
    return [
      ...judged.flatMap(({ habit, asked }) => [
        ...silence(`${habit.name}, ${name}`, habit, asked),
        ...errors(`${habit.name}, ${name}`, asked, {
          mean: habit.pattern ? 1 : noWorse,
          median: known > WEEK ? (habit.pattern ? 1 : CHANCE) : undefined
        })
      ]),
      ...coverage(name, all)
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

/** How much of the better plain guess's error is allowed; undefined is shown only. */
interface Bars {
  readonly mean: number
  readonly median: number | undefined
}

/** It may not dodge the contest by silence; but of a dormant wallet it may not claim to know the end either. */
function silence(name: string, habit: Habit, asked: readonly Asked[]): Figure[] {
  const silent = { name: `${name}: nothing said`, ...shareOf(asked, ({ salio }) => salio === null) }
  if (habit.name !== 'dormant') return [{ ...silent, most: 0.02 }]
  const isSure = ({ outlook }: Asked) => outlook?.runsOut && outlook.confidence !== 'low'
  return [silent, { name: `${name}: an end foretold as if sure`, ...shareOf(asked, isSure), most: 0.1 }]
}

/**
 * The error beside the better of the plain guesses, each time anew. The median has no bar where only days are known:
 * a line through the last hour is often right while a shop is busy, and days off when it is not, which the mean tells.
 */
function errors(name: string, asked: readonly Asked[], bars: Bars): Figure[] {
  return leads.flatMap(lead => {
    const some = asked.filter(one => one.lead === lead && one.salio !== null)
    if (some.length === 0) return []
    const isJudged = some.length >= ENOUGH
    return [
      { of: mean, most: bars.mean },
      { of: median, most: bars.median }
    ].map(({ of, most }) => {
      const [salio, day, line] = [
        of(some.map(one => one.salio ?? 0)),
        of(some.map(one => one.day)),
        of(some.map(one => one.line))
      ]
      const hours = [salio, day, line].map(value => value.toFixed(2)).join(', ')
      return {
        name: `${name}, ${lead / HOUR} h ahead: ${of.name} error beside the better`,
        value: salio / Math.min(day, line),
        unit: `(h: Salio, last day, last ten: ${hours}; ${some.length} asked)`,
        ...(isJudged && most !== undefined ? { most } : {})
      }
    })
  })
}

function coverage(name: string, asked: readonly Asked[]): Figure[] {
  return (['good', 'fair', 'low'] as const).flatMap((confidence): Figure[] => {
    const some = asked.flatMap(({ outlook, ranOut }) =>
      outlook?.runsOut && outlook.confidence === confidence ? [{ ...outlook.runsOut, ranOut }] : []
    )
    if (some.length === 0) return []
    const isWithin = ({ earliest, latest, ranOut }: (typeof some)[number]) =>
      ranOut >= earliest && (latest === null || ranOut <= latest)
    const figure = { name: `${name}, ${confidence}: ran out within the range`, ...shareOf(some, isWithin) }
    return [confidence === 'low' ? figure : { ...figure, least: 0.7 }]
  })
}

const shareOf = <T>(all: readonly T[], is: (one: T) => unknown) => ({
  value: all.filter(is).length / all.length,
  unit: `of ${all.length}`
})
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
