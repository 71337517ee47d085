import type { Level } from '../accounts/wallet.ts'
import type { LocalTime } from '../time/local-time.ts'
import type { TopUpEvent } from '../top-ups/outcome.ts'
import type { AccountAlert } from './account-episode.ts'
import type { Announcement } from './episode.ts'
import { type QuietHours, quietUntil } from './quiet-hours.ts'
import { type Snooze, snoozeOf } from './snooze.ts'

/** An alert that was decided on but not delivered yet. */
export interface Alert {
  /** The id of the wallet, the account or the top-up it is about; that of all summaries is the same. */
  readonly subject: string
  /** The wallet's account; null if the alert is about an account. */
  readonly accountId: string | null
  readonly what: Announcement['what'] | AccountAlert | TopUpEvent | 'summary'
  /** The id of the wallet whose top-up it is about; absent for any other alert. */
  readonly topUpOf?: string
  /** The wallet's level; null for an account. */
  readonly level: Level | null
  /** Wall-clock milliseconds. */
  readonly decidedAt: number
  /** Whether what it says still holds. */
  readonly stillHolds: boolean
}

export interface DeliveryContext {
  readonly notifications: boolean
  readonly quiet: QuietHours
  readonly snoozes: readonly Snooze[]
  /** Accounts with an announced trouble that still lasts. */
  readonly troubled: ReadonlySet<string>
  /** Wallets and accounts with a delivered alert whose recovery has not been delivered yet. */
  readonly delivered: ReadonlySet<string>
  /** Until when nothing is shown, because the desktop did not show the last one: wall-clock milliseconds; or null. */
  readonly notShownUntil: number | null
  readonly now: number
  readonly localTime: LocalTime
}

export interface HeldAlert<M extends Alert = Alert> {
  readonly message: M
  /** Null if no time is known: until the account can be read again, or the wallet recovers. */
  readonly until: number | null
  readonly reason: 'quietHours' | 'snoozed' | 'accountTrouble' | 'notShown'
}

export interface DroppedAlert<M extends Alert = Alert> {
  readonly message: M
  readonly reason: 'notificationsOff' | 'noLongerTrue' | 'fallNotTold' | 'replaced' | 'toldWithTopUp'
}

/**
 * What happens to each pending alert. Those in none of the three lists wait for others to be grouped with.
 */
export interface DeliveryPlan<M extends Alert = Alert> {
  /** To be shown as one notification. */
  readonly deliver: readonly M[]
  readonly held: readonly HeldAlert<M>[]
  readonly dropped: readonly DroppedAlert<M>[]
  /** When to decide again, wall-clock milliseconds; null if nothing will change by itself. */
  readonly nextLookAt: number | null
}

/** Milliseconds to wait after the first alert for others to be grouped with it. */
const GROUPING_DELAY = 5_000

/**
 * Decides which alerts are delivered now, which are held back and which are dropped, each with its reason.
 */
export function planDelivery<M extends Alert>(
  messages: readonly M[],
  circumstances: DeliveryContext
): DeliveryPlan<M> {
  const dropped = messages.flatMap((message): DroppedAlert<M>[] => {
    const reason = dropReason(message, messages, circumstances)
    return reason ? [{ message, reason }] : []
  })
  const remaining = messages.filter(message => !dropped.some(one => one.message === message))
  const held = remaining.flatMap(message => holdOf(message, circumstances) ?? [])
  const deliverable = remaining.filter(message => !held.some(one => one.message === message))
  const first = Math.min(...deliverable.map(({ decidedAt }) => decidedAt))
  // If the first decision lies in the future, the clock was set back since.
  const isGroupingOver = circumstances.now - first >= GROUPING_DELAY || circumstances.now < first
  const lookTimes = held.flatMap(({ until }) => until ?? [])
  if (deliverable.length > 0 && !isGroupingOver) lookTimes.push(first + GROUPING_DELAY)
  return {
    deliver: isGroupingOver ? deliverable : [],
    held,
    dropped,
    nextLookAt: lookTimes.length > 0 ? Math.min(...lookTimes) : null
  }
}

function dropReason(
  message: Alert,
  messages: readonly Alert[],
  { notifications, delivered }: DeliveryContext
): DroppedAlert['reason'] | null {
  if (!notifications) return 'notificationsOff'
  if (!message.stillHolds) return 'noLongerTrue'
  const isRecovery = message.what === 'recovered' || message.what === 'readableAgain'
  if (isRecovery && !delivered.has(message.subject)) return 'fallNotTold'
  const isToldWithTopUp = messages.some(
    ({ stillHolds, topUpOf, what }) => what === 'topUpArrived' && stillHolds && topUpOf === message.subject
  )
  if (message.what === 'recovered' && isToldWithTopUp) return 'toldWithTopUp'
  const sameSubject = messages.filter(({ stillHolds, subject }) => stillHolds && subject === message.subject)
  const latest = sameSubject.reduce((best, one) => (one.decidedAt >= best.decidedAt ? one : best), message)
  return latest === message ? null : 'replaced'
}

/** Of everything that holds an alert back, the one that does so longest. */
function holdOf<M extends Alert>(message: M, circumstances: DeliveryContext): HeldAlert<M> | null {
  const { localTime, notShownUntil, now, quiet, snoozes, troubled } = circumstances
  const snooze = snoozeOf(snoozes, message.subject, now)
  const comesThrough = quiet.criticalComesThrough && message.level === 'critical'
  const quietEnd = comesThrough ? null : quietUntil(quiet, now, localTime)
  const holds: HeldAlert<M>[] = []
  if (message.accountId !== null && troubled.has(message.accountId))
    holds.push({ message, until: null, reason: 'accountTrouble' })
  if (snooze) holds.push({ message, until: snooze.until, reason: 'snoozed' })
  if (quietEnd !== null) holds.push({ message, until: quietEnd, reason: 'quietHours' })
  if (notShownUntil !== null && notShownUntil > now)
    holds.push({ message, until: notShownUntil, reason: 'notShown' })
  const end = ({ until }: HeldAlert<M>) => until ?? Number.POSITIVE_INFINITY
  return holds.toSorted((one, other) => end(other) - end(one))[0] ?? null
}
