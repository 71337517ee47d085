import { MINUTE } from './episodes.ts'
import { firstRule, firstTime, type Happening, type PlainRule } from './histories.ts'

/*
 * What ought to be announced, worked out from the whole history by looking back from each moment, in whole numbers and
 * without a state that is carried on: written to share nothing with the reducer but its meaning.
 */

type Where = 'below' | 'near' | 'above' | '?'

/** A reading that counts, or a change of marks, as seen by the three marks: critical, low, runway. */
interface Sight {
  readonly index: number
  readonly isReading: boolean
  readonly at: number
  readonly where: readonly Where[]
  readonly isSure: boolean
  readonly remind: number | null
}

interface Seen {
  readonly amount: number
  readonly runway: number | null
  readonly isDoubtful: boolean
}

const where = (value: number | null, mark: number | null): Where => {
  if (mark === null) return 'above'
  if (value === null) return '?'
  return value < mark ? 'below' : value * 10 < mark * 11 ? 'near' : 'above'
}

const look = (seen: Pick<Seen, 'amount' | 'runway'> | null, rule: PlainRule): Where[] => [
  where(seen?.amount ?? null, rule.critical),
  where(seen?.amount ?? null, rule.low),
  where(seen?.runway ?? null, rule.lastsLessThan)
]

/** What counts of a history, in the order in which it came. */
function sightsOf(history: readonly Happening[]): {
  sights: Sight[]
  clockBacks: { index: number; at: number }[]
} {
  const sights: Sight[] = []
  const clockBacks: { index: number; at: number }[] = []
  let [at, rule, isDoubtful] = [firstTime, firstRule, false]
  let remind: number | null = null
  let last: Seen | null = null
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
      const sight = look(seen, rule)
      sights.push({
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
    const sight = look(last, rule)
    const isZero = one.amount === 0
    if (isZero && last.isDoubtful && !isOpenZero && sight.includes('below')) {
      isOpenZero = true
      continue
    }
    const isSure = (isZero && isOpenZero) || (!last.isDoubtful && sight[0] === 'below')
    isOpenZero = false
    sights.push({ index, isReading: true, at, where: sight, isSure, remind })
  }
  return { sights, clockBacks }
}

/** What ought to be announced at each happening, "" where nothing. */
export function expected(history: readonly Happening[]): string[] {
  const { sights, clockBacks } = sightsOf(history)
  const told = history.map(() => '')
  const upTo = (k: number, mark: number) => sights.slice(0, k + 1).map(sight => sight.where[mark] ?? '?')
  const fires = (k: number, mark: number) => {
    if (sights[k]?.where[mark] !== 'below') return false
    const before = upTo(k - 1, mark).findLast(place => place !== '?')
    return sights[k].isSure || (sights[k].isReading && before === 'below')
  }
  const holds = (k: number, mark: number) => {
    const since = upTo(k, mark).lastIndexOf('above') + 1
    return sights.slice(since, k + 1).some((_, offset) => fires(since + offset, mark))
  }
  const waits = (k: number, mark: number) => upTo(k, mark).findLast(place => place !== '?') === 'below'
  const isBusy = (k: number) => [0, 1, 2].some(mark => holds(k, mark) || waits(k, mark))
  const gravity = (k: number) => {
    const felt = (mark: number) => sights[k]?.where[mark] === 'below' && holds(k, mark)
    return felt(0) ? 2 : felt(1) || felt(2) ? 1 : 0
  }
  const gravities = sights.map((_, k) => gravity(k))
  const busy = sights.map((_, k) => isBusy(k))
  let lastTold = 0
  for (const [k, { index, at, isReading, remind }] of sights.entries()) {
    const start = busy.lastIndexOf(false, k - 1) + 1
    const before = Math.max(0, ...(k > 0 ? gravities.slice(start, k) : []))
    const now = gravities[k] ?? 0
    const told_at = (word: string) => {
      told[index] = word
      lastTold = k
    }
    if (now > before) told_at(now === 2 ? 'critical' : 'low')
    else if (!busy[k] && before > 0 && isReading) told_at('recovered')
    else if (now > 0 && before > 0 && isReading && remind !== null) {
      const from = sights[lastTold]
      const backs = clockBacks.filter(back => back.index > (from?.index ?? 0) && back.index < index)
      const since = Math.min(from?.at ?? 0, ...backs.map(back => back.at - 1))
      if (at - since >= remind * MINUTE) told_at('reminder')
    }
  }
  return told
}
