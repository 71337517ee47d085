import { firstMinute, type LocalTime } from './local-time.ts'

/** The user's wish not to hear of a wallet, or of anything, for a while. */
export interface Snooze {
  /** A wallet's id, or everything. */
  readonly subject: string
  /** Wall-clock milliseconds; null until it recovers. */
  readonly until: number | null
}

export type SnoozeChoice = 'hour' | 'tomorrow' | 'recovery'

const HOUR = 60 * 60_000
const MORNING = 8 * 60
/** At one in the night "tomorrow at 8:00" is the coming morning; at half past seven it is not. */
const NIGHT = 3 * HOUR

/** When a snooze chosen now ends, wall-clock milliseconds; null until it recovers. */
export function snoozeUntil(choice: SnoozeChoice, now: number, localTime: LocalTime): number | null {
  switch (choice) {
    case 'hour':
      return now + HOUR
    case 'tomorrow':
      return firstMinute(now + NIGHT, localTime, ({ minutes }) => minutes === MORNING)
    case 'recovery':
      return null
    default:
      return choice satisfies never
  }
}

/** The snooze in force for a wallet or an account that lasts longest, or null. */
export function snoozeOf(snoozes: readonly Snooze[], subject: string, now: number): Snooze | null {
  const end = ({ until }: Snooze) => until ?? Number.POSITIVE_INFINITY
  const inForce = snoozes.filter(
    snooze => (snooze.subject === 'all' || snooze.subject === subject) && now < end(snooze)
  )
  return inForce.toSorted((one, other) => end(other) - end(one))[0] ?? null
}

export const isSnoozed = (snoozes: readonly Snooze[], walletId: string, now: number): boolean =>
  snoozeOf(snoozes, walletId, now) !== null

/** What is left once a wallet has recovered: the snooze that was to last until then is over. */
export const afterRecovery = (snoozes: readonly Snooze[], walletId: string): readonly Snooze[] =>
  snoozes.filter(({ subject, until }) => subject !== walletId || until !== null)
