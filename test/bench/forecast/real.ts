import type { Confidence } from '#domain/forecast/pace.ts'
import { HOUR, WEEK } from '#domain/time/units.ts'
import { seeded } from '#test/bench/shared/random.ts'
import type { Figure } from '../table.ts'
import { type Answer, askAll, type Forecaster, leadTimes } from './questions.ts'
import { demandFrom, type RealHistory } from './real-histories.ts'
import { besideBestGuess, errorsOf, geometricMean, mean, median, shareOf, withinRange } from './statistics.ts'
import { liveHistory } from './wallet-history.ts'

/**
 * Lives that share one series' payments, which differ by top-ups and faults: so many that a short series is asked
 * about over as many weeks as a long one, within limits, since the payments stay the same.
 */
const WEEKS_ASKED = 24
const LIVES = { least: 2, most: 6 }
/** Questions from which one series' error has a bar. */
const ENOUGH = 60
const FIRST_QUESTION = 4 * WEEK
const leads = [...leadTimes, 'any'] as const
const names: Readonly<Record<Forecaster, string>> = {
  salio: 'Salio',
  first: '9fe31f8',
  lastDay: 'last day',
  lastTen: 'last ten',
  weekAgain: 'week again',
  hourOfWeek: 'hour of week',
  ownHours: 'own hours'
}

/** Bars on the geometric mean over all series of the error beside the best plain guess: mean and median. */
export const bars = {
  /** Series that the model was tuned on (TUNED=1), and any other. */
  tuned: { 1: [0.9, 0.92], 4: [0.85, 0.87], 24: [0.9, 0.88] },
  unseen: { 1: [1, 1.05], 4: [0.95, 1.05], 24: [1, 1.1] }
} as const

/** A series' answers. */
export interface Asked {
  readonly name: string
  readonly answers: readonly Answer[]
}

/**
 * Wallets that live on payments somebody really made, asked when they run out.
 * @param known how far back a wallet's history reaches, milliseconds
 */
export function askHistories(histories: readonly RealHistory[], seed: number, known: number): Asked[] {
  return histories.map(history => {
    const random = seeded(seed)
    const demand = demandFrom(history)
    const answers = Array.from({ length: livesOf(history) }, () =>
      liveHistory(demand, history.start, history.days, false, random)
    ).flatMap(life =>
      askAll(life, { since: history.start + FIRST_QUESTION, known }, history.payments, random)
    )
    return { name: history.name, answers }
  })
}

/**
 * Salio beside its first model and guesses.
 * @param tuned whether these are the series the model was tuned on
 */
export const realFigures = (asked: readonly Asked[], tuned: boolean): Figure[] => [
  ...asked.flatMap(seriesFigures),
  ...overall(asked, tuned ? bars.tuned : bars.unseen)
]

const livesOf = ({ days }: RealHistory) =>
  Math.min(LIVES.most, Math.max(LIVES.least, Math.ceil(WEEKS_ASKED / Math.max(1, days / 7 - 4))))

const leadName = (lead: Answer['lead']) => (lead === 'any' ? 'any moment' : `${lead / HOUR} h ahead`)

function seriesFigures({ answers, name }: Asked): Figure[] {
  if (answers.length === 0) {
    console.log(`${name}: nothing can be asked, since it is shorter than four weeks or never runs out.`)
    return []
  }
  const silent = { name: `${name}: nothing said`, ...shareOf(answers, ({ errors }) => errors.salio === null) }
  return [
    { ...silent, most: 0.02 },
    ...leads.flatMap((lead): Figure[] => {
      const some = answers.filter(answer => answer.lead === lead)
      if (some.length === 0) return []
      const [ratio, of] = [ratioOf(some, mean), `${name}, ${leadName(lead)}`]
      const isJudged = some.length >= ENOUGH && lead !== 'any'
      return [
        {
          name: `${of}: mean error beside the best guess`,
          value: ratio,
          unit: `(h: ${hoursOf(some, mean)}; ${some.length} asked)`,
          ...(isJudged ? { most: 1.5 } : {})
        },
        { name: `${of}: median`, value: ratioOf(some, median), unit: `(h: ${hoursOf(some, median)})` },
        {
          name: `${of}: ran out within the range`,
          ...withinRange(some),
          // Only moments that were not chosen by their answer can show whether a range holds what it says.
          ...(lead === 'any' ? { least: 0.7 } : {})
        },
        { name: `${of}: within the range of 9fe31f8`, ...withinRange(some, ({ first }) => first) }
      ]
    })
  ]
}

const hoursOf = (answers: readonly Answer[], of: typeof mean) =>
  (Object.keys(names) as Forecaster[])
    .map(who => `${names[who]} ${of(errorsOf(answers, who)).toFixed(2)}`)
    .join(', ')

const ratioOf = (answers: readonly Answer[], of: typeof mean, who: Forecaster = 'salio') =>
  besideBestGuess(errorsOf(answers, who), answers, of)

function overall(asked: readonly Asked[], most: (typeof bars)[keyof typeof bars]): Figure[] {
  const byLead = (lead: Answer['lead']) =>
    asked
      .map(({ answers }) => answers.filter(answer => answer.lead === lead))
      // Where Salio is silent throughout, as it should be on a few payments, there is nothing to compare.
      .filter(answers => answers.some(({ errors }) => errors.salio !== null))
  const beside = leads.flatMap(lead =>
    ([mean, median] as const).map((of, index): Figure => {
      const some = byLead(lead)
      const bar = lead === 'any' ? undefined : most[(lead / HOUR) as 1 | 4 | 24][index]
      const over = (who: Forecaster) => geometricMean(some.map(answers => ratioOf(answers, of, who)))
      return {
        name: `All, ${leadName(lead)}: ${of.name} error beside the best guess`,
        value: over('salio'),
        unit: `(9fe31f8 ${over('first').toFixed(2)}, own hours ${over('ownHours').toFixed(2)}; ${some.length} series)`,
        ...(bar === undefined ? {} : { most: bar })
      }
    })
  )
  const shares = byLead('any').map(answers => withinRange(answers).value)
  const ofAll = byLead('any').flat()
  return [
    ...beside,
    {
      name: 'All, any moment: ran out within the range, least of a series',
      value: Math.min(...shares),
      unit: '',
      least: 0.7
    },
    {
      name: 'All, any moment: ran out within the range, most of a series',
      value: Math.max(...shares),
      unit: '',
      most: 0.95
    },
    {
      name: 'All, any moment: ran out within the range, on average',
      value: mean(shares),
      unit: '',
      least: 0.78
    },
    ...(['good', 'fair', 'low'] as const).flatMap(confidence => wordFigures(confidence, ofAll))
  ]
}

/** How far off half of the answers of each confidence may be, as a share of the time left. */
const mostOff = { good: 0.15, fair: 0.45, low: undefined } as const

/** What each wording promises, at moments that were not chosen by their answer. */
function wordFigures(confidence: Confidence, answers: readonly Answer[]): Figure[] {
  const foretold = answers.filter(({ outlook }) => outlook?.runsOut)
  const some = foretold.filter(({ outlook }) => outlook?.confidence === confidence)
  if (some.length === 0) return []
  const name = `All, any moment, ${confidence}`
  const off = some.map(
    ({ at, outlook, ranOut }) =>
      Math.abs((outlook?.runsOut?.likely ?? Number.POSITIVE_INFINITY) - ranOut) / Math.max(1, ranOut - at)
  )
  const most = some.length < ENOUGH ? undefined : mostOff[confidence]
  return [
    { name: `${name}: ran out within the range`, ...withinRange(some), least: 0.75 },
    {
      name: `${name}: off by, as a share of the time left, median`,
      value: median(off),
      unit: '',
      ...(most === undefined ? {} : { most })
    },
    { name: `${name}: of all answers`, ...shareOf(foretold, one => some.includes(one)) }
  ]
}
