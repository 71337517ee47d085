import { DAY, HOUR, MINUTE } from '../time/units.ts'
import type { Failure } from './failure.ts'
import { failurePolicy } from './failure-policy.ts'

/** An account's last attempt. Times are milliseconds of any one clock; durations are milliseconds. */
export interface Attempt {
  /** When it ended. */
  readonly at: number
  /** The user's interval between readings, and the minimum the provider asks for. */
  readonly interval: number
  readonly minInterval: number
  readonly failure: Failure | null
  /** Number of consecutive failures, this one included; after a refusal, the step of its waits (`refusalStep`). */
  readonly failures: number
}

export interface NextAttempt {
  readonly at: number
  readonly why: 'interval' | 'throttled' | 'backoff' | 'offline' | 'rejected'
}

/** After a refusal in doubt: long enough for a slip to pass, short enough for the user to learn of a real one. */
const CONFIRM_WAIT = 3 * MINUTE
/** Waits after a refusal, milliseconds; the last one stays. */
const REFUSED_WAITS = [15 * MINUTE, HOUR, 6 * HOUR, DAY] as const

/** Random share by which a wait differs, so that accounts with the same wait do not all read at once. */
const JITTER = 0.1

/**
 * When to read an account again, and why then. A healthy account keeps its interval: it is read a little earlier at
 * most, since somebody who chose five minutes would be told of six. A throttled one waits as
 * told, or else backs off like any other failure. A refused key is retried more and more rarely, down to once a day,
 * until the user fixes it. Without a keychain no request reaches the provider, so only then may the next
 * attempt come before the provider's minimum interval.
 * @param random uniform in [0, 1)
 */
export function nextAttempt(attempt: Attempt, random: number): NextAttempt {
  const { at, interval, minInterval, failure } = attempt
  const after = (wait: number) => at + Math.round(wait * (1 + JITTER * random))
  const retry = failure === null ? 'atInterval' : failurePolicy(failure).retry
  switch (retry) {
    case 'atInterval': {
      const wait = Math.max(interval, minInterval)
      const early = Math.round(Math.min(JITTER * wait, wait - minInterval) * random)
      return { at: at + wait - early, why: 'interval' }
    }
    case 'confirm':
      return { at: after(Math.max(CONFIRM_WAIT, minInterval)), why: 'rejected' }
    case 'slowing':
      return { at: after(Math.max(REFUSED_WAITS[attempt.failures - 1] ?? DAY, minInterval)), why: 'rejected' }
    case 'daily':
      return { at: after(DAY), why: 'rejected' }
    case 'untilUnlocked':
      return { at: after(MINUTE), why: 'backoff' }
    case 'backoff':
      return { at: at + backoff(attempt, random), why: 'backoff' }
    default: {
      const allowedAt = retry.allowedAt ?? at + backoff(attempt, random)
      return {
        at: Math.max(allowedAt, at + minInterval) + Math.round(JITTER * MINUTE * random),
        why: 'throttled'
      }
    }
  }
}

/**
 * Exponential backoff with full jitter, in milliseconds: random below a ceiling that starts at the interval
 * and doubles up to an hour, but never less than the provider's minimum interval.
 * @param random uniform in [0, 1)
 */
export function backoff(
  { interval, minInterval, failures }: Pick<Attempt, 'interval' | 'minInterval' | 'failures'>,
  random: number
): number {
  const ceiling = Math.min(interval * 2 ** (failures - 1), Math.max(interval, HOUR))
  return Math.max(minInterval, Math.round(ceiling * random))
}

/** An account that is read in a round. */
export interface Participant {
  readonly host: string
  /** Milliseconds between its readings. */
  readonly interval: number
}

const SPACING = 1_000

/**
 * How long each account waits within a round, in milliseconds. Accounts on the same host are spaced a second
 * apart, or closer if they would not fit into an interval, so that no host receives all requests at once.
 * @param random uniform in [0, 1), called once per account
 */
export function staggerDelays(round: readonly Participant[], random: () => number): number[] {
  const sizes = Map.groupBy(round, ({ host }) => host)
  const placed = new Map<string, number>()
  return round.map(({ host, interval }) => {
    const position = placed.get(host) ?? 0
    placed.set(host, position + 1)
    const spacing = Math.min(SPACING, interval / (sizes.get(host)?.length ?? 1))
    return Math.floor((position + random()) * spacing)
  })
}
