import type { Language } from '#domain/language.ts'
import { fill } from '#messages/fill.ts'
import { formatMoment } from '#messages/time.ts'
import { messages } from './index.ts'

/** How long alerts are held back: "until 17:00", "until it recovers". Times are wall-clock milliseconds. */
export function untilWords(until: number | 'recovery', now: number, language: Language): string {
  const text = messages[language].alerts
  return until === 'recovery'
    ? text.untilRecovery
    : fill(text.until, { time: formatMoment(until, now, language) })
}
