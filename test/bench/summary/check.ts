import type { Snapshot } from '#contract/snapshot.ts'
import type { Summary, SummaryLine } from '#domain/summary/summary.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { summaryNotice, summaryText } from '#messages/summary/text.ts'
import { naiveHorizon, nearestDue, onTheWall, type Plan } from './naive.ts'
import { CRITICAL, cents, type KnownReading, LOW } from './shop.ts'

interface Surroundings {
  readonly plan: Plan
  readonly zone: string
  /** When each wallet was read, and with what, by account and wallet. */
  readonly readings: ReadonlyMap<string, readonly KnownReading[]>
  readonly snapshot: Snapshot
  /** When it was made, by the clock that nobody sets. */
  readonly madeTick: number
  /** Whether the clock was set in its period or the day before: nobody can say then what belongs to it. */
  readonly isClockSet: boolean
}

/** Figures and sentences of a summary that are not so, by a second reckoning from what the provider gave. */
export function untruthsOf(summary: Summary, surroundings: Surroundings) {
  return {
    times: timesOf(summary, surroundings),
    figures: figuresOf(summary, surroundings),
    sentences: sentencesOf(summary, surroundings)
  }
}

const wrong = (isRight: boolean, what: string): readonly string[] => (isRight ? [] : [what])

function timesOf({ date, dueAt, from, horizon, kind, late, madeAt }: Summary, { plan, zone }: Surroundings) {
  const wall = onTheWall(dueAt, zone)
  return [
    ...wrong(
      wall.date === date && wall.time === plan.times[kind],
      `due ${wall.date} ${wall.time} for ${date}`
    ),
    ...wrong(plan.weekdays.includes(wall.weekday), `on ${wall.weekday}`),
    ...wrong(madeAt >= dueAt && madeAt < dueAt + 6 * HOUR, 'made at another time'),
    ...wrong((late !== null) === madeAt - dueAt >= 10 * MINUTE, 'late'),
    ...wrong(from === nearestDue(plan, dueAt, zone, -1), `from ${new Date(from).toISOString()}`),
    ...wrong(horizon === naiveHorizon(plan, dueAt, zone), `until ${new Date(horizon).toISOString()}`)
  ]
}

const nameOf = ({ accountName, walletName }: { readonly accountName: string; readonly walletName: string }) =>
  `${accountName}/${walletName}`

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const inCents = (amount: string | null | undefined) =>
  amount === null || amount === undefined ? null : Math.round(Number(amount) * 100)

/**
 * What a wallet's line has to say, from the readings alone.
 * @param readAt when the line's balance was read: one that was just then under way may be in it, or not yet
 */
function naiveLine(
  readings: readonly KnownReading[],
  from: number,
  madeTick: number,
  readAt: number | undefined
) {
  const until = readings.filter(({ at, tick }) => tick < madeTick || (tick === madeTick && at === readAt))
  const since = until.filter(({ at }) => at > from)
  return {
    last: until.at(-1),
    opening: until.findLast(({ at }) => at <= from),
    spent: sum(since.map(({ spent }) => spent)),
    toppedUp: sum(since.map(({ toppedUp }) => toppedUp)),
    moved: sum(since.map(({ moved }) => moved))
  }
}

function figuresOf(summary: Summary, { isClockSet, madeTick, readings }: Surroundings): readonly string[] {
  const { from, lines, madeAt, sums } = summary
  const known = lines.map(line => naiveLine(readings.get(nameOf(line)) ?? [], from, madeTick, readAtOf(line)))
  const untrue = lines.flatMap((line, index) => {
    const naive = known[index]
    const name = nameOf(line)
    if (!naive?.last) return [name]
    const last = line.now ?? line.unknown?.last
    const age = madeAt - (last?.at ?? 0)
    return [
      ...wrong(inCents(last?.amount) === naive.last.balance, `${name} balance`),
      ...wrong(isClockSet || age === madeTick - naive.last.tick, `${name} read ${age} ms before`),
      ...wrong(addsUp(line), `${name} does not add up`),
      ...(isClockSet ? [] : periodOf(line, naive))
    ]
  })
  const isAllKnown = lines.every(({ now }) => now !== null)
  const total = isAllKnown ? sum(known.map(({ last }) => last?.balance ?? 0)) : null
  return [...untrue, ...wrong(inCents(sums[0]?.now ?? null) === total, 'sum')]
}

const readAtOf = ({ now, unknown }: SummaryLine): number | undefined => (now ?? unknown?.last)?.at

/** Opening, what came and what went make the balance. */
function addsUp({ moved, now, opening, spent, toppedUp }: SummaryLine): boolean {
  if (spent === null) return true
  const before = inCents(opening?.amount) ?? Number.NaN
  return (
    before + (inCents(toppedUp) ?? 0) - (inCents(spent) ?? 0) + (inCents(moved) ?? 0) === inCents(now?.amount)
  )
}

function periodOf(line: SummaryLine, naive: ReturnType<typeof naiveLine>): readonly string[] {
  const name = nameOf(line)
  const { moved, now, opening, spent, toppedUp } = line
  return [
    ...wrong(inCents(opening?.amount) === (naive.opening?.balance ?? null), `${name} opening`),
    ...wrong(now === null || opening === null || spent !== null, `${name} spent is left out`),
    ...(spent === null
      ? []
      : [
          ...wrong(inCents(spent) === naive.spent, `${name} spent ${spent}, not ${cents(naive.spent)}`),
          ...wrong(inCents(toppedUp) === naive.toppedUp, `${name} topped up ${toppedUp}`),
          ...wrong(inCents(moved) === naive.moved, `${name} moved ${moved}`)
        ])
  ]
}

/** "KES 1,234.50" as the text writes it. */
const written = (amount: number): string =>
  `KES\u00a0${new Intl.NumberFormat('en-KE', { minimumFractionDigits: 2 }).format(amount / 100)}`

function sentencesOf(summary: Summary, { madeTick, readings, snapshot }: Surroundings): readonly string[] {
  const { from, horizon, lines, needs } = summary
  const notice = summaryNotice(summary, false, 'en')
  const text = summaryText(summary, 'en')
  const needy = new Set<string>()
  const untrue = lines.flatMap(line => {
    const name = nameOf(line)
    const wallet = snapshot.accounts.flatMap(({ wallets }) => wallets).find(({ id }) => id === line.walletId)
    const { last } = naiveLine(readings.get(name) ?? [], from, madeTick, readAtOf(line))
    const own = needs.filter(need => 'walletId' in need && need.walletId === line.walletId)
    const isUnread = needs.some(
      need =>
        (need.kind === 'unreadableAccount' && need.accountId === line.accountId) ||
        (need.kind === 'unreadableWallet' && need.walletId === line.walletId)
    )
    if (own.length > 0 || isUnread) needy.add(line.walletId)
    if (!last || !wallet) return [`${name} is not there`]
    if (line.now === null) return wrong(isUnread && wallet.reach !== 'fresh', `${name} is not unread`)
    const [need] = own
    const outlook = wallet.outlook
    const end = outlook && outlook.confidence !== 'low' ? (outlook.runsOut?.likely ?? null) : null
    const isSoon = end !== null && end < horizon
    // It may have been read again since.
    const isSame = wallet.amount === line.now.amount && wallet.readAt === line.now.at
    return [
      ...wrong(wallet.reach === 'fresh', `${name} is not fresh`),
      ...wrong(last.balance >= CRITICAL || need?.kind === 'critical', `${name} is critical`),
      ...wrong(last.balance >= LOW || need !== undefined, `${name} is low`),
      // An alert ends a tenth above its level.
      ...wrong(last.balance < LOW * 1.1 || need?.kind !== 'low', `${name} is not low`),
      ...wrong(last.balance < CRITICAL * 1.1 || need?.kind !== 'critical', `${name} is not critical`),
      ...wrong(!isSame || !isSoon || need !== undefined, `${name} runs out`),
      ...wrong(!isSame || need?.kind !== 'runsOut' || isSoon, `${name} does not run out`),
      ...wrong(text.includes(`${written(last.balance)}`), `${name} is not written`)
    ]
  })
  const others = lines.length - needy.size
  const rest =
    needs.length === 0
      ? notice.title.includes(`All ${others} wallets are fine`)
      : others === 0 ||
        notice.body.includes(others === 1 ? 'The other one is fine.' : `The other ${others} are fine.`)
  const count = new Set(needs.flatMap(need => ('walletId' in need ? need.walletId : []))).size
  const isCounted =
    count === 0 || notice.title.includes(count === 1 ? '1 wallet needs you' : `${count} wallets need you`)
  return [...untrue, ...wrong(rest, `the others: ${notice.body}`), ...wrong(isCounted, notice.title)]
}
