/** When payments are to be made: now, or at a time today or tomorrow. */
export interface PayMoment {
  readonly day: 'now' | 'today' | 'tomorrow'
  /** Since local midnight. */
  readonly minutes: number
}

/**
 * That moment in this computer's time zone, wall-clock milliseconds; null for now and for a time already
 * past.
 */
export function payAt({ day, minutes }: PayMoment, now: number): number | null {
  if (day === 'now') return null
  const date = new Date(now)
  if (day === 'tomorrow') date.setDate(date.getDate() + 1)
  date.setHours(0, minutes, 0, 0)
  return date.getTime() > now ? date.getTime() : null
}
