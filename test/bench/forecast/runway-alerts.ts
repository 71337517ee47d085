import { decideReading } from '#domain/alerts/decide.ts'
import { type EpisodeState, initialEpisode } from '#domain/alerts/episode.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { paceOf } from '#domain/forecast/current-pace.ts'
import { hoursEnd } from '#domain/forecast/known-hours.ts'
import { lastsFor, type Outlook, outlookOf } from '#domain/forecast/outlook.ts'
import { hourOfWeekIn, usualPaceOf } from '#domain/forecast/usual-pace.ts'
import { hourlyTotals } from '#domain/readings/hourly-totals.ts'
import { HOUR, MINUTE, WEEK } from '#domain/time/units.ts'
import { seeded } from '#test/bench/shared/random.ts'
import type { Figure } from '../table.ts'
import { outlookOf as firstOutlookOf } from './model-9fe31f8/outlook.ts'
import { paceOf as firstPaceOf } from './model-9fe31f8/pace.ts'
import { usualPaceOf as firstUsualPaceOf } from './model-9fe31f8/usual-pace.ts'
import { asNumbers, type KnowledgeAt, knowledgeAt } from './questions.ts'
import { demandFrom, type RealHistory } from './real-histories.ts'
import { emptiedAt } from './simple-forecasts.ts'
import { mean, median } from './statistics.ts'
import { liveHistory, shopTime, type WalletHistory } from './wallet-history.ts'

/** The user wants to be told when a wallet lasts less than this. */
const LASTS = 2 * HOUR
/** An alert was false where the wallet would have lasted longer than this. */
const FALSE_FROM = 2 * LASTS
/** A run-out was missed where nothing was said so long before it, which is what it takes to fetch money. */
const IN_TIME = HOUR / 2
const LIVES = 2
/**
 * One alarm of seven may be false: with more, nobody listens. Missed are mostly run-outs within a burst, and of
 * shops with few payments, of which it is not said that they run out as long as that is vague.
 */
const bars = { falseShare: 0.15, takenBack: 0.25, missed: 0.45 }
const KNOWN = 8 * WEEK
/** The first reading that is judged: by then weekdays are known. */
const JUDGED_FROM = 5 * WEEK

/** Foretells at each reading; one for each wallet, since what is usual is kept for an hour. */
type Foreteller = (known: KnowledgeAt, at: number, balance: number) => Outlook | null

const hourOfWeek = hourOfWeekIn(shopTime)

const foretellers = {
  salio: (): Foreteller => {
    const usual = hourly(({ hours, recent }, full) =>
      usualPaceOf(hours, hoursEnd(hours, recent, full), hourOfWeek)
    )
    return (known, at, balance) => outlookOf(paceOf(usual(known, at), known.recent, at), String(balance), at)
  },
  first: (): Foreteller => {
    const usual = hourly(({ hours }) => firstUsualPaceOf(hours, shopTime))
    return (known, at, balance) =>
      firstOutlookOf(firstPaceOf(usual(known, at), known.recent, at), String(balance), at)
  }
} as const

function hourly<T>(learn: (known: KnowledgeAt, full: number) => T): (known: KnowledgeAt, at: number) => T {
  let kept: { readonly full: number; readonly value: T } | null = null
  return (known, at) => {
    const full = Math.floor(at / HOUR) * HOUR
    if (kept?.full !== full) kept = { full, value: learn(known, full) }
    return kept.value
  }
}

/** What one wallet's alerts were worth. */
interface Score {
  /** How long the wallet would have lasted at each alert, hours. */
  readonly left: number[]
  /** Alerts taken back ("recovered") though nobody had topped up. */
  takenBack: number
  /** Run-outs that could be foretold: nothing was topped up in the time to be told. */
  runOuts: number
  missed: number
}

/**
 * Follows wallets reading by reading through the monitor's own rules for alerts.
 * @param span how long each is followed, milliseconds
 */
export function runwayFigures(
  kind: string,
  histories: readonly RealHistory[],
  seed: number,
  span: number
): Figure[] {
  const scores = { salio: [] as Score[], first: [] as Score[] }
  for (const history of histories) {
    const random = seeded(seed)
    const from = history.start + JUDGED_FROM
    const days = Math.min(history.days, Math.ceil((JUDGED_FROM + span) / (24 * HOUR)))
    for (let life = 0; life < LIVES; life += 1) {
      const lived = liveHistory(demandFrom(history), history.start, days, false, random)
      for (const who of ['salio', 'first'] as const)
        scores[who].push(follow(lived, history, from, foretellers[who](), who === 'salio'))
    }
  }
  const weeks = histories.length * LIVES * (span / WEEK)
  const [salio, first] = [totalOf(scores.salio, weeks), totalOf(scores.first, weeks)]
  return [
    { name: `${kind}: alerts`, value: salio.alerts, unit: beside('a wallet and week', first.alerts) },
    {
      name: `${kind}: false, would have lasted four hours and more`,
      value: salio.falseShare,
      unit: beside('of the alerts', first.falseShare),
      most: bars.falseShare
    },
    {
      name: `${kind}: taken back without a top-up`,
      value: salio.takenBack,
      unit: beside('of the alerts', first.takenBack),
      most: bars.takenBack
    },
    {
      name: `${kind}: run-outs nothing was said of half an hour before`,
      value: salio.missed,
      unit: beside(`of ${salio.runOuts}`, first.missed),
      most: bars.missed
    },
    {
      name: `${kind}: lasted after an alert, median`,
      value: salio.median,
      unit: beside('h', first.median)
    }
  ]
}

const beside = (unit: string, first: number) => `${unit} (9fe31f8 ${first.toFixed(2)})`

/** @param untilEarliest whether an alert lasts until even the earliest end lies beyond, as now */
function follow(
  life: WalletHistory,
  { payments }: RealHistory,
  from: number,
  foretell: Foreteller,
  untilEarliest: boolean
): Score {
  const hours = hourlyTotals(life.periods).map(asNumbers)
  const score: Score = { left: [], takenBack: 0, runOuts: 0, missed: 0 }
  const rule = { ...noThresholds, lastsLessThan: LASTS / MINUTE }
  let episode: EpisodeState = initialEpisode
  let toldAt: number | null = null
  /** From each alert to its end. */
  const told: { readonly from: number; until: number }[] = []
  let before = Number.POSITIVE_INFINITY
  for (const [at, balance] of life.readings) {
    const rose = balance > before
    before = balance
    if (at < from) continue
    const outlook = foretell(knowledgeAt(life, hours, at, KNOWN), at, balance)
    const lasts = lastsFor(outlook, at)
    const reading = {
      at,
      amount: String(balance),
      afterFailure: false,
      runwayMinutes: lasts?.likely ?? null,
      earliestMinutes: rose || !lasts || !untilEarliest ? null : lasts.earliest,
      dailySpending: null
    }
    const { decisions, state } = decideReading(episode, reading, rule, { remindAfterMinutes: null })
    episode = state
    for (const decision of decisions) {
      if (decision.kind !== 'announce') continue
      if (decision.what === 'recovered') {
        const since = toldAt ?? at
        if (!life.topUps.some(time => time > since && time <= at)) score.takenBack += 1
        const last = told.at(-1)
        if (last) last.until = at
      } else {
        toldAt = at
        told.push({ from: at, until: Number.POSITIVE_INFINITY })
        const end = emptiedAt(payments, balance, at)
        if (end !== null) score.left.push((end - at) / HOUR)
      }
    }
  }
  for (const end of life.ranOut) {
    if (end < from + LASTS || life.topUps.some(time => time > end - LASTS && time <= end)) continue
    score.runOuts += 1
    if (!told.some(one => one.from <= end - IN_TIME && one.until >= end)) score.missed += 1
  }
  return score
}

function totalOf(scores: readonly Score[], weeks: number) {
  const left = scores.flatMap(score => score.left)
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0)
  const runOuts = sum(score => score.runOuts)
  return {
    alerts: left.length / weeks,
    falseShare: mean(left.map(hours => (hours * HOUR > FALSE_FROM ? 1 : 0))),
    takenBack: sum(score => score.takenBack) / left.length,
    runOuts,
    missed: sum(score => score.missed) / runOuts,
    median: median(left)
  }
}
