import { MINUTE } from '#domain/time/units.ts'
import { firstThresholds, firstTime, type HistoryEvent, type PlainThresholds } from './histories.ts'

/*
 * A second, independent model of what should be announced: it looks back over the whole history from each moment,
 * in whole numbers and without carried state, and shares no code with the reducer.
 */

type Side = 'below' | 'near' | 'above' | '?'

/** A reading that counts or a change of thresholds, with its position to each: critical, low, runway. */
interface Observation {
  readonly index: number
  readonly isReading: boolean
  readonly at: number
  readonly where: readonly Side[]
  readonly isSure: boolean
  readonly remind: number | null
}

interface LastReading {
  readonly amount: number
  readonly runway: number | null
  readonly isDoubtful: boolean
}

const where = (value: number | null, threshold: number | null): Side => {
  if (threshold === null) return 'above'
  if (value === null) return '?'
  return value < threshold ? 'below' : value * 10 < threshold * 11 ? 'near' : 'above'
}

const sidesOf = (seen: Pick<LastReading, 'amount' | 'runway'> | null, rule: PlainThresholds): Side[] => [
  where(seen?.amount ?? null, rule.critical),
  where(seen?.amount ?? null, rule.low),
  where(seen?.runway ?? null, rule.lastsLessThan)
]

/** The observations that count in a history, in order. */
function observationsOf(history: readonly HistoryEvent[]): {
  observations: Observation[]
  clockBacks: { index: number; at: number }[]
} {
  const observations: Observation[] = []
  const clockBacks: { index: number; at: number }[] = []
  let [at, rule, isDoubtful] = [firstTime, firstThresholds, false]
  let remind: number | null = null
  let last: LastReading | null = null
  let isOpenZero = false
  for (const [index, one] of history.entries()) {
    if (one.kind === 'failure') isDoubtful = true
    if (one.kind === 'remind') remind = one.minutes
    if (one.kind === 'clockBack') {
      at -= one.minutes * MINUTE
      clockBacks.push({ index, at })
    }
    if (one.kind === 'rule') {
      rule = one.rule
      const seen = isOpenZero ? null : last
      const sight = sidesOf(seen, rule)
      observations.push({
        index,
        isReading: false,
        at,
        where: sight,
        isSure: sight[0] === 'below' && !seen?.isDoubtful,
        remind
      })
    }
    if (one.kind !== 'reading') continue
    at += one.minutes * MINUTE
    last = { amount: one.amount, runway: one.runway, isDoubtful }
    isDoubtful = false
    const sight = sidesOf(last, rule)
    const isZero = one.amount === 0
    if (isZero && last.isDoubtful && !isOpenZero && sight.includes('below')) {
      isOpenZero = true
      continue
    }
    const isSure = (isZero && isOpenZero) || (!last.isDoubtful && sight[0] === 'below')
    isOpenZero = false
    observations.push({ index, isReading: true, at, where: sight, isSure, remind })
  }
  return { observations, clockBacks }
}

/** What should be announced at each event of the history; "" for nothing. */
export function expectedAnnouncements(history: readonly HistoryEvent[]): string[] {
  const { observations, clockBacks } = observationsOf(history)
  const announced = history.map(() => '')
  const upTo = (k: number, threshold: number) =>
    observations.slice(0, k + 1).map(sight => sight.where[threshold] ?? '?')
  const fires = (k: number, threshold: number) => {
    if (observations[k]?.where[threshold] !== 'below') return false
    const before = upTo(k - 1, threshold).findLast(place => place !== '?')
    return observations[k].isSure || (observations[k].isReading && before === 'below')
  }
  const holds = (k: number, threshold: number) => {
    const since = upTo(k, threshold).lastIndexOf('above') + 1
    return observations.slice(since, k + 1).some((_, offset) => fires(since + offset, threshold))
  }
  const isPending = (k: number, threshold: number) =>
    upTo(k, threshold).findLast(place => place !== '?') === 'below'
  const isBusy = (k: number) => [0, 1, 2].some(threshold => holds(k, threshold) || isPending(k, threshold))
  const severity = (k: number) => {
    const isFelt = (threshold: number) => observations[k]?.where[threshold] === 'below' && holds(k, threshold)
    return isFelt(0) ? 2 : isFelt(1) || isFelt(2) ? 1 : 0
  }
  const severities = observations.map((_, k) => severity(k))
  const busy = observations.map((_, k) => isBusy(k))
  let lastAnnounced = 0
  for (const [k, { index, at, isReading, remind }] of observations.entries()) {
    const start = busy.lastIndexOf(false, k - 1) + 1
    const before = Math.max(0, ...(k > 0 ? severities.slice(start, k) : []))
    const now = severities[k] ?? 0
    const announce = (word: string) => {
      announced[index] = word
      lastAnnounced = k
    }
    if (now > before) announce(now === 2 ? 'critical' : 'low')
    else if (!busy[k] && before > 0 && isReading) announce('recovered')
    else if (now > 0 && before > 0 && isReading && remind !== null) {
      const from = observations[lastAnnounced]
      const backs = clockBacks.filter(back => back.index > (from?.index ?? 0) && back.index < index)
      const since = Math.min(from?.at ?? 0, ...backs.map(back => back.at - 1))
      if (at - since >= remind * MINUTE) announce('reminder')
    }
  }
  return announced
}
