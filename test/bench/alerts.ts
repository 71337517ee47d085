// A month of readings, one a minute, of 100 wallets: Salio's alerts compared with those of naive alerters.
import type { Decision } from '#domain/alerts/episode.ts'
import { AlertScore } from './alerts/alert-score.ts'
import { type Alerter, naiveCrossing, naiveReading, salioAlerter } from './alerts/alerters.ts'
import { DAYS, simulateMonth } from './alerts/month.ts'
import { type WalletProfile, walletProfiles } from './alerts/wallet-profiles.ts'
import { seeded } from './shared/random.ts'
import type { Figure } from './table.ts'

/** SEED=2 npm run bench -- alerts simulates another month. */
const { SEED: seed = '1' } = process.env
const WALLETS = 100
const START = Date.parse('2026-11-01T00:00:00Z')
const REMIND_AFTER_MINUTES = 240
const KEPT = 'Kept for "Why was I not told?"'

export default async function alerts(): Promise<readonly Figure[]> {
  const random = seeded(Number(seed))
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  const countDecision = (decision: Decision) => {
    if (decision.kind === 'announce') return count(`Announced: ${decision.what}`)
    if (decision.notable) count(KEPT)
    return count(`Silent: ${decision.reason}`)
  }
  const alerterFactories = {
    salio: (habit: WalletProfile) => salioAlerter(habit, REMIND_AFTER_MINUTES, countDecision),
    crossing: naiveCrossing,
    reading: naiveReading
  }
  const scores = Array.from({ length: WALLETS }, (_, wallet) => {
    // The index is always within the list.
    const habit = walletProfiles[wallet % walletProfiles.length] as WalletProfile
    return simulateWallet(habit, random, alerterFactories)
  })
  const sum = (who: keyof typeof alerterFactories, of: (truth: AlertScore) => number) =>
    scores.reduce((total, truths) => total + of(truths[who]), 0)
  const perDay = (value: number) => ({ value: value / WALLETS / DAYS, unit: 'a wallet and day' })
  const plainCount = (value: number) => ({ value, unit: '' })
  const figuresOf = (who: keyof typeof alerterFactories, name: string): Figure[] => [
    { name: `${name}: alerts`, ...perDay(sum(who, truth => truth.alerts)) },
    { name: `${name}: of a fall`, ...perDay(sum(who, ({ falls }) => falls)) },
    { name: `${name}: of a fall that was none`, ...plainCount(sum(who, ({ falseAlarms }) => falseAlarms)) },
    { name: `${name}: episodes not told`, ...plainCount(sum(who, ({ missed }) => missed)) }
  ]
  const bars = [{ most: 1 }, {}, { most: 0 }, { most: 0 }]
  const episodes = sum('salio', truth => truth.episodes)
  const critical = sum('salio', truth => truth.critical)
  const first = (counts.get('Announced: low') ?? 0) + (counts.get('Announced: critical') ?? 0)
  const latest = Math.max(...scores.map(truths => truths.salio.mostReadingsToAlert))
  return [
    { name: 'True episodes below the low mark', ...plainCount(episodes) },
    { name: 'Of them critical', ...plainCount(critical) },
    ...[...counts].toSorted().map(([name, value]) => ({ name, ...plainCount(value) })),
    ...figuresOf('salio', 'Salio').map((figure, index) => ({ ...figure, ...bars[index] })),
    {
      name: 'Salio: falls told, reminders aside',
      value: first / episodes,
      unit: 'an episode',
      // At most one alert per level.
      most: (episodes + critical) / episodes
    },
    { name: 'Salio: readings in a row until told, at most', ...plainCount(latest), most: 2 },
    ...figuresOf('crossing', 'Naive, at each crossing'),
    ...figuresOf('reading', 'Naive, at each reading')
  ]
}

/** Runs one wallet's month through every alerter and scores each against the true balances. */
function simulateWallet<K extends string>(
  habit: WalletProfile,
  random: () => number,
  alerterFactories: Readonly<Record<K, (habit: WalletProfile) => Alerter>>
): Record<K, AlertScore> {
  const entries = Object.entries(alerterFactories) as [K, (habit: WalletProfile) => Alerter][]
  const alerters = entries.map(([who, make]) => ({ who, says: make(habit), truth: new AlertScore(habit) }))
  for (const minute of simulateMonth(habit, START, random))
    for (const { says, truth } of alerters) truth.add(minute, says(minute))
  for (const { truth } of alerters) truth.end()
  return Object.fromEntries(alerters.map(({ who, truth }) => [who, truth])) as Record<K, AlertScore>
}
