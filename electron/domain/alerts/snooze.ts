import { firstMinute, type LocalTime } from '../time/local-time.ts'
import { HOUR } from '../time/units.ts'

/** Alerts about a wallet, or all alerts, are held back for a while at the user's request. */
export interface Snooze {
  /** A wallet's id, or 'all'. */
  readonly subject: string
  /** Wall-clock milliseconds; null until the wallet recovers. */
  readonly until: number | null
}

export type SnoozeChoice = 'hour' | 'tomorrow' | 'recovery'

const MORNING = 8 * 60
/** Before 5:00, "tomorrow at 8:00" means the coming morning; later it means the next day. */
const NIGHT = 3 * HOUR

/** When a snooze chosen now ends, wall-clock milliseconds; null until the wallet recovers. */
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

/** The longest active snooze for a wallet or an account; null if there is none. */
export function snoozeOf(snoozes: readonly Snooze[], subject: string, now: number): Snooze | null {
  const end = ({ until }: Snooze) => until ?? Number.POSITIVE_INFINITY
  const inForce = snoozes.filter(
    snooze => (snooze.subject === 'all' || snooze.subject === subject) && now < end(snooze)
  )
  return inForce.toSorted((one, other) => end(other) - end(one))[0] ?? null
}
