import { type Alert, type DroppedAlert, type HeldAlert, planDelivery } from '../alerts/delivery.ts'
import { quietUntil } from '../alerts/quiet-hours.ts'
import type { LocalTime } from '../time/local-time.ts'
import { HOUR, MINUTE } from '../time/units.ts'
import type { Fate } from './delivery-fate.ts'
import type { Recipient } from './recipient.ts'
import { GIVE_UP_AFTER } from './retry.ts'

/** An alert that waits for one recipient. */
export interface WaitingAlert extends Alert {
  /** When it was tried first, wall-clock milliseconds; null if it was not. */
  readonly triedAt: number | null
  /** When what it says ended, wall-clock milliseconds; null if it has not, or if that is not known. */
  readonly endedAt: number | null
}

/** Whom and when, as far as it decides on what is sent. */
export interface RecipientContext {
  readonly recipient: Pick<Recipient, 'on' | 'quiet' | 'unlooked'>
  /** Accounts with an announced trouble that still lasts. */
  readonly troubled: ReadonlySet<string>
  /** Wallets and accounts of which this recipient was told and whose recovery it was not. */
  readonly told: ReadonlySet<string>
  /** When somebody last looked at a wallet or an account at the desk, wall-clock milliseconds; null if nobody did. */
  readonly lookedAt: (subject: string) => number | null
  /** When its last messages were delivered, wall-clock milliseconds. */
  readonly deliveredAt: readonly number[]
  /** Until when no more may be sent, since today's are used up, wall-clock milliseconds; null while some are left. */
  readonly usedUpUntil: number | null
  readonly now: number
  readonly localTime: LocalTime
}

export interface RecipientPlan<M extends WaitingAlert> {
  /** Together one message. Of those whose end is known it says that they are over. */
  readonly send: readonly M[]
  readonly settled: readonly { readonly message: M; readonly fate: Fate }[]
  /** When to decide again, wall-clock milliseconds; null if nothing will change by itself. */
  readonly nextLookAt: number | null
}

/** Messages an hour to one recipient; then the next one waits, and sums up what came meanwhile. */
const MAX_AN_HOUR = 30
/** Alerts that wait for one recipient. */
const MAX_WAITING = 100

/** Decides which alerts go to a recipient now, which are held back and which are dropped, each with its reason. */
export function planMessage<M extends WaitingAlert>(
  waiting: readonly M[],
  context: RecipientContext
): RecipientPlan<M> {
  const { lookedAt, now, recipient, told } = context
  const tooMany = waiting.slice(0, Math.max(0, waiting.length - MAX_WAITING))
  const old = waiting.filter(({ triedAt }) => triedAt !== null && now - triedAt >= GIVE_UP_AFTER)
  const isKept = (message: M) => !tooMany.includes(message) && !old.includes(message)
  const kept = waiting.filter(isKept)
  const seen = kept.filter(message => {
    const at = lookedAt(message.topUpOf ?? message.subject)
    return recipient.unlooked > 0 && !comesAtOnce(message) && at !== null && at >= message.decidedAt
  })
  const over = kept.filter(message => isOver(message, told) && !seen.includes(message))
  const open = kept.filter(message => !seen.includes(message) && !over.includes(message))
  const plan = planDelivery(open, {
    notifications: recipient.on,
    quiet: recipient.quiet,
    snoozes: [],
    troubled: context.troubled,
    delivered: told,
    notShownUntil: null,
    now,
    localTime: context.localTime
  })
  const overNow = recipient.on ? latestOf(over, plan.deliver) : []
  const quietEnd = overNow.length > 0 ? quietUntil(recipient.quiet, now, context.localTime) : null
  const ready = quietEnd === null ? [...plan.deliver, ...overNow] : plan.deliver
  // What was decided later than now was decided before the clock was set back.
  const early = ready.filter(
    message => message.decidedAt <= now && unlookedUntil(message, recipient.unlooked) > now
  )
  const due = ready.filter(message => !early.includes(message))
  const { usedUpUntil } = context
  const freeAt = due.length > 0 ? (usedUpUntil ?? hourlyLimit(context.deliveredAt, now)) : null
  const silent = (reason: Extract<Fate, { kind: 'silent' }>['reason']) => (message: M) => ({
    message,
    fate: { kind: 'silent', reason } as const
  })
  const overLeft = over.filter(message => !overNow.includes(message))
  const held = (reason: Extract<Fate, { kind: 'held' }>['reason'], message: M, until: number | null) => ({
    message,
    fate: { kind: 'held', reason, until } as const
  })
  return {
    send: freeAt === null ? due : [],
    settled: [
      ...tooMany.map(silent('tooMany')),
      ...old.filter(message => !tooMany.includes(message)).map(silent('givenUp')),
      ...seen.map(silent('looked')),
      ...overLeft.map(silent(recipient.on ? 'replaced' : 'off')),
      ...plan.dropped.map(({ message, reason }) => silent(silenceOf(reason))(message)),
      ...plan.held.map(({ message, reason, until }) => held(holdOf(reason), message, until)),
      ...(quietEnd === null ? [] : overNow.map(message => held('quietHours', message, quietEnd))),
      ...early.map(message => held('unlooked', message, unlookedUntil(message, recipient.unlooked))),
      ...(freeAt === null
        ? []
        : due.map(message => held(usedUpUntil === null ? 'hourly' : 'daily', message, freeAt)))
    ],
    nextLookAt: earliest([
      plan.nextLookAt,
      freeAt,
      quietEnd,
      ...early.map(message => unlookedUntil(message, recipient.unlooked))
    ])
  }
}

const isEnd = ({ what }: Alert): boolean => what === 'recovered' || what === 'readableAgain'

/** Whether it was true when it was tried, is over, and its recipient knows of neither. */
const isOver = ({ endedAt, stillHolds, subject, triedAt, what }: WaitingAlert, told: ReadonlySet<string>) =>
  !stillHolds &&
  triedAt !== null &&
  endedAt !== null &&
  what !== 'reminder' &&
  !isEnd({ what } as Alert) &&
  !told.has(subject)

/** Of several about one subject the worst, which is the last; none where something newer is said of it. */
function latestOf<M extends WaitingAlert>(over: readonly M[], deliver: readonly M[]): readonly M[] {
  return over.filter(
    (message, index) =>
      !over.slice(index + 1).some(({ subject }) => subject === message.subject) &&
      !deliver.some(({ subject }) => subject === message.subject)
  )
}

/** Recoveries: whoever was told of the fall waits for them. Summaries: they come at their time. */
const comesAtOnce = (alert: Alert): boolean => isEnd(alert) || alert.what === 'summary'

const unlookedUntil = (message: WaitingAlert, minutes: number): number =>
  comesAtOnce(message) || message.triedAt !== null ? message.decidedAt : message.decidedAt + minutes * MINUTE

/** When the next message may go; null for now. */
function hourlyLimit(deliveredAt: readonly number[], now: number): number | null {
  const lately = deliveredAt.filter(at => at > now - HOUR && at <= now).sort((one, other) => one - other)
  const oldest = lately[lately.length - MAX_AN_HOUR]
  return oldest === undefined ? null : oldest + HOUR
}

function silenceOf(reason: DroppedAlert['reason']) {
  return reason === 'notificationsOff' ? 'off' : reason
}

function holdOf(reason: HeldAlert['reason']): 'quietHours' | 'accountTrouble' {
  return reason === 'accountTrouble' ? reason : 'quietHours'
}

const earliest = (times: readonly (number | null)[]): number | null => {
  const known = times.filter(time => time !== null)
  return known.length > 0 ? Math.min(...known) : null
}
