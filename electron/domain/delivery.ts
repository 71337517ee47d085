import type { AccountTrouble } from './account-episode.ts'
import type { Announcement } from './episode-state.ts'
import type { LocalTime } from './local-time.ts'
import { type QuietHours, quietUntil } from './quiet-hours.ts'
import { type Snooze, snoozeOf } from './snooze.ts'
import type { Level } from './wallet.ts'

/** An announcement that was decided and is not delivered yet. */
export interface Message {
  /** The id of the wallet it is about, or of the account. */
  readonly subject: string
  /** The wallet's account; null where the message is about an account. */
  readonly accountId: string | null
  readonly what: Announcement['what'] | AccountTrouble | 'readableAgain'
  /** The wallet's, null for an account. */
  readonly level: Level | null
  /** Wall-clock milliseconds. */
  readonly decidedAt: number
  /** What it says is still so. */
  readonly isTrue: boolean
}

export interface Circumstances {
  readonly notifications: boolean
  readonly quiet: QuietHours
  readonly snoozes: readonly Snooze[]
  /** The accounts in a trouble that was announced and lasts. */
  readonly troubled: ReadonlySet<string>
  /** The wallets and accounts whose fall or trouble was delivered, and not its end. */
  readonly told: ReadonlySet<string>
  readonly now: number
  readonly localTime: LocalTime
}

export interface Held<M extends Message = Message> {
  readonly message: M
  /** Null where no time is known: until the account is readable, or the wallet recovers. */
  readonly until: number | null
  readonly reason: 'quietHours' | 'snoozed' | 'accountTrouble'
}

export interface Dropped<M extends Message = Message> {
  readonly message: M
  readonly reason: 'notificationsOff' | 'noLongerTrue' | 'fallNotTold' | 'replaced'
}

/** What becomes of each message; those in none of the three wait for others to join them. */
export interface Delivery<M extends Message = Message> {
  /** To be shown as one. */
  readonly deliver: readonly M[]
  readonly held: readonly Held<M>[]
  readonly dropped: readonly Dropped<M>[]
  /** When to look again, wall-clock milliseconds; null where nothing is known to change by itself. */
  readonly nextLookAt: number | null
}

/** Milliseconds in which others may join the first. */
const TOGETHER = 5_000

/** Decides which messages are shown now, which wait and which never will be, each with its reason. */
export function deliver<M extends Message>(messages: readonly M[], given: Circumstances): Delivery<M> {
  const dropped = messages.flatMap((message): Dropped<M>[] => {
    const reason = dropReason(message, messages, given)
    return reason ? [{ message, reason }] : []
  })
  const kept = messages.filter(message => !dropped.some(one => one.message === message))
  const held = kept.flatMap(message => holdOf(message, given) ?? [])
  const free = kept.filter(message => !held.some(one => one.message === message))
  const first = Math.min(...free.map(({ decidedAt }) => decidedAt))
  // A first one that lies ahead was decided before the clock was set back.
  const isTime = given.now - first >= TOGETHER || given.now < first
  const looks = held.flatMap(({ until }) => until ?? [])
  if (free.length > 0 && !isTime) looks.push(first + TOGETHER)
  return {
    deliver: isTime ? free : [],
    held,
    dropped,
    nextLookAt: looks.length > 0 ? Math.min(...looks) : null
  }
}

function dropReason(
  message: Message,
  messages: readonly Message[],
  { notifications, told }: Circumstances
): Dropped['reason'] | null {
  if (!notifications) return 'notificationsOff'
  if (!message.isTrue) return 'noLongerTrue'
  const isEnd = message.what === 'recovered' || message.what === 'readableAgain'
  if (isEnd && !told.has(message.subject)) return 'fallNotTold'
  const rivals = messages.filter(({ isTrue, subject }) => isTrue && subject === message.subject)
  const latest = rivals.reduce((best, one) => (one.decidedAt >= best.decidedAt ? one : best), message)
  return latest === message ? null : 'replaced'
}

/** Of everything that holds a message back, what does so longest. */
function holdOf<M extends Message>(message: M, given: Circumstances): Held<M> | null {
  const { localTime, now, quiet, snoozes, troubled } = given
  const snooze = snoozeOf(snoozes, message.subject, now)
  const comesThrough = quiet.criticalComesThrough && message.level === 'critical'
  const quietEnd = comesThrough ? null : quietUntil(quiet, now, localTime)
  const holds: Held<M>[] = []
  if (message.accountId !== null && troubled.has(message.accountId))
    holds.push({ message, until: null, reason: 'accountTrouble' })
  if (snooze) holds.push({ message, until: snooze.until, reason: 'snoozed' })
  if (quietEnd !== null) holds.push({ message, until: quietEnd, reason: 'quietHours' })
  const end = ({ until }: Held<M>) => until ?? Number.POSITIVE_INFINITY
  return holds.toSorted((one, other) => end(other) - end(one))[0] ?? null
}
