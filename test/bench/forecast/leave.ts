import { type Constants, constants as chosen } from '#domain/forecast/constants.ts'
import { HOUR, WEEK } from '#domain/time/units.ts'
import type { Figure } from '../table.ts'
import { type Answer, errorOf, leadTimes } from './questions.ts'
import { type Asked, bars } from './real.ts'
import { besideBestGuess, geometricMean, mean, median, withinRange } from './statistics.ts'

/** The values each constant is chosen of, one constant at a time, the others being as they are. */
const choices: readonly (readonly Partial<Constants>[])[] = [
  [0.38, 0.42, 0.45, 0.5].map(likely => ({ quantiles: [0.055, likely, 0.957] as const })),
  [1, 4].map(sameTime => ({ sameTime })),
  [1, 4].map(sameWeekday => ({ sameWeekday })),
  [
    [1, 0.25],
    [1, 0.8],
    [0.5, 0.4],
    [2, 0.4],
    [Number.POSITIVE_INFINITY, 0.4]
  ].map(([short = 0, long = 0]) => ({ alike: [short, long] as const })),
  [
    [0.35, 3],
    [0.8, 3],
    [0.5, 2],
    [0.5, 5]
  ].map(([short = 0, long = 0]) => ({ paceFactors: [short, long] as const })),
  [0.6, 1.4].map(more => ({ slopes: [more * chosen.slopes[0], more * chosen.slopes[1]] as const })),
  [3, 4, 12].map(weeks => ({ halfLife: (weeks * WEEK) / HOUR })),
  [0.75, 3].map(hourOfWeekPrior => ({ hourOfWeekPrior }))
]
/** The ends of the range, the narrowest first. */
const ranges = [
  [0.08, 0.92],
  [0.06, 0.93],
  [0.055, 0.957],
  [0.04, 0.97]
] as const
/** What the range has to hold on each series it is chosen by, at random moments. */
const LEAST_WITHIN = 0.7

/** What one set of constants makes of one series. */
interface Score {
  /** Logarithms of the error beside the best guess: mean and median of each lead time. */
  readonly logs: readonly number[]
  readonly within: number
}

/**
 * The constants are chosen without one series and its kin, those whose name begins alike ("tweets-ibm", "tweets-fb"), and
 * then asked about that series. So it is seen what they do on a series that nothing was tuned on.
 */
export function leaveOneOutFigures(asked: readonly Asked[]): Figure[] {
  const before = asked.map(({ answers }) => answers.filter(({ lead }) => lead !== 'any'))
  const moments = asked.map(({ answers }) => answers.filter(({ lead }) => lead === 'any'))
  const scoreAll = (some: Partial<Constants>) =>
    before.map(answers => scoreOf(answers, { ...chosen, ...some }))
  const usual = scoreAll({})
  const others = choices.map(values => values.map(value => ({ value, scores: scoreAll(value) })))
  const within = ranges.map(([low, high]) => {
    const quantiles = [low, chosen.quantiles[1], high] as const
    return moments.map(answers => scoreOf(answers, { ...chosen, quantiles }).within)
  })
  const kinOf = (name: string) => name.split('-')[0]
  const results = asked.map(({ name }, index) => {
    const train = asked.flatMap((one, other) => (kinOf(one.name) === kinOf(name) ? [] : [other]))
    const goal = (scores: readonly Score[]) => mean(train.map(one => mean(scores[one]?.logs ?? [])))
    const picked = others.map(values => {
      const best = values.toSorted((a, b) => goal(a.scores) - goal(b.scores))[0]
      return best && goal(best.scores) < goal(usual) ? best.value : {}
    })
    const range = ranges.findIndex((_, one) =>
      train.every(other => (within[one]?.[other] ?? 0) >= LEAST_WITHIN)
    )
    const some: Constants = { ...chosen, ...Object.assign({}, ...picked) }
    const [low, high] = ranges.at(range) ?? [chosen.quantiles[0], chosen.quantiles[2]]
    const constants = { ...some, quantiles: [low, some.quantiles[1], high] as const }
    console.log(`without ${kinOf(name)}-: ${JSON.stringify(changesIn(constants))}`)
    return {
      name,
      score: scoreOf(before[index] ?? [], constants),
      within: scoreOf(moments[index] ?? [], constants).within
    }
  })
  const kinds = leadTimes.flatMap(lead => (['mean', 'median'] as const).map(of => ({ lead, of })))
  const shares = results.map(one => one.within)
  return [
    ...results.map(({ name, score, within: share }) => ({
      name: `${name}, left out: within the range at any moment; mean/median beside the best guess`,
      value: share,
      unit: `(${score.logs.map(log => Math.exp(log).toFixed(2)).join(', ')})`
    })),
    ...kinds.map(({ lead, of }, index) => ({
      name: `Left out, ${lead / HOUR} h ahead: ${of} error beside the best guess`,
      value: geometricMean(results.map(({ score }) => Math.exp(score.logs[index] ?? Number.NaN))),
      unit: '',
      most: bars.unseen[(lead / HOUR) as 1 | 4 | 24][of === 'mean' ? 0 : 1]
    })),
    {
      name: 'Left out, any moment: within the range, least',
      value: Math.min(...shares),
      unit: '',
      least: 0.7
    },
    {
      name: 'Left out, any moment: within the range, most',
      value: Math.max(...shares),
      unit: '',
      most: 0.95
    },
    { name: 'Left out, any moment: within the range, average', value: mean(shares), unit: '', least: 0.78 }
  ]
}

function scoreOf(answers: readonly Answer[], constants: Constants): Score {
  const again = answers.map(answer => ({ ...answer, outlook: answer.askWith(constants) }))
  const logs = leadTimes.flatMap(lead => {
    const some = again.filter(one => one.lead === lead)
    const errors = some.flatMap(({ outlook, ranOut }) =>
      outlook ? errorOf(outlook.runsOut?.likely ?? null, ranOut) : []
    )
    return [mean, median].map(of => Math.log(besideBestGuess(errors, some, of)))
  })
  return { logs, within: withinRange(again).value }
}

const changesIn = (constants: Constants): Partial<Constants> =>
  Object.fromEntries(
    Object.entries(constants).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(chosen[key as keyof Constants])
    )
  )
