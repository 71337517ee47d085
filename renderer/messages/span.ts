import { fill } from '#messages/fill.ts'
import type { Messages } from './en/index.ts'

/**
 * A wait in its largest unit, rounded up so that it never ends later than announced: "40 s", "3 min", "2 h".
 * @param milliseconds more than 0
 */
export function formatSpan(milliseconds: number, text: Messages): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return fill(text.seconds, { count: `${seconds}` })
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return fill(text.minutes, { count: `${minutes}` })
  return fill(text.hours, { count: `${Math.ceil(minutes / 60)}` })
}
