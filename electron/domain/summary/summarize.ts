import { type Amount, add } from '../money/money.ts'
import type { AccountPart, MadeSummary, Summary, SummaryLine, SummaryNeed, SummarySum } from './summary.ts'

const KINDS: readonly SummaryNeed['kind'][] = [
  'critical',
  'low',
  'runsOut',
  'lateTopUp',
  'unreadableAccount',
  'unreadableWallet'
]

/** The lower the earlier, by the first that differs. */
const urgency = (need: SummaryNeed): readonly [number, number] => {
  const kind = Math.min(KINDS.indexOf(need.kind), KINDS.indexOf('unreadableAccount'))
  if ('runsOutAt' in need) return [kind, need.runsOutAt ?? Number.MAX_VALUE]
  return [kind, need.kind === 'lateTopUp' ? need.sentAt : 0]
}

const inOrder = (needs: readonly SummaryNeed[]): readonly SummaryNeed[] =>
  needs.toSorted((one, other) => {
    const [kind, moment] = urgency(one)
    const [otherKind, otherMoment] = urgency(other)
    return kind - otherKind || moment - otherMoment
  })

/** A summary of what is said of each account, in the user's order. */
export function summarize(made: MadeSummary, parts: readonly AccountPart[]): Summary {
  const lines = parts.flatMap(part => part.lines)
  const fine = lines.filter(({ standing }) => standing === 'fine')
  const times = lines.flatMap(({ now }) => now?.at ?? [])
  return {
    ...made,
    needs: inOrder(parts.flatMap(part => part.needs)),
    lines,
    sums: sumsOf(lines),
    wallets: lines.length,
    fine: fine.length,
    unwatched: lines.filter(({ standing }) => standing === 'unwatched').length,
    enoughUntil: fine.length > 0 && fine.every(({ isEnough }) => isEnough) ? made.horizon : null,
    read: times.length > 0 ? { from: Math.min(...times), until: Math.max(...times) } : null,
    demo: parts.some(({ demo }) => demo)
  }
}

/**
 * The parts of a summary that somebody away from the desk is told: nothing of demo wallets.
 * @param wallets ids of the wallets that they are told of; null for all
 */
export function partsFor(
  parts: readonly AccountPart[],
  wallets: readonly string[] | null
): readonly AccountPart[] {
  return parts.flatMap(part => {
    if (part.demo) return []
    if (wallets === null) return [part]
    const isTheirs = (accountId: string) => wallets.some(id => id.startsWith(`${accountId}/`))
    const lines = part.lines.filter(({ walletId }) => wallets.includes(walletId))
    const needs = part.needs.filter(need =>
      'walletId' in need ? wallets.includes(need.walletId) : isTheirs(need.accountId)
    )
    return lines.length + needs.length > 0 ? [{ ...part, lines, needs }] : []
  })
}

/** Where several wallets have one currency, in the order of the first of each. */
function sumsOf(lines: readonly SummaryLine[]): readonly SummarySum[] {
  const byCurrency = Map.groupBy(
    lines.filter(({ isSummed }) => isSummed),
    ({ currency }) => currency
  )
  return [...byCurrency]
    .filter(([, own]) => own.length > 1)
    .map(([currency, own]) => ({
      currency,
      wallets: own.length,
      opening: sumOfAll(own.map(({ opening }) => opening?.amount ?? null)),
      now: sumOfAll(own.map(({ now }) => now?.amount ?? null)),
      spent: sumOfAll(own.map(({ spent }) => spent)),
      toppedUp: sumOfAll(own.map(({ toppedUp }) => toppedUp)),
      usual: sumOfAll(own.map(({ usual }) => usual)),
      notKnown: own.filter(({ now }) => now === null).map(({ walletName }) => walletName)
    }))
}

/** Null where one of them is not known. */
const sumOfAll = (amounts: readonly (Amount | null)[]): Amount | null =>
  amounts.reduce(
    (sum, amount) => (sum === null || amount === null ? null : add(sum, amount)),
    '0' as Amount | null
  )
