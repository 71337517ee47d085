import type { Language } from '#domain/language.ts'
import type { NoticeCase, TimedBodyKind } from './dictionary.ts'
import { runwayWords } from './runway-words.ts'

/**
 * The facts a notification's times are worded from: wall-clock milliseconds, and `lastsLessThan` in minutes.
 */
interface TimeFacts {
  readonly runsOutAt: number | null
  readonly lastsLessThan: number | null
  readonly now: number
}

/** Which body to use, and the values for its placeholders. */
interface TimedBody {
  readonly form: TimedBodyKind
  readonly values: { readonly left: string; readonly asked: string; readonly time: string }
}

/** From this far ahead a time of day would be more precise than the estimate. */
const FAR_AHEAD = 2 * 24 * 60 * 60_000

/**
 * How long a wallet lasts and when it runs out, for its notification; null where that is unknown, already
 * past, or too far ahead to matter.
 */
export function timedBodyOf(
  about: NoticeCase,
  { lastsLessThan, now, runsOutAt }: TimeFacts,
  language: Language
): TimedBody | null {
  if (about === 'recovered' || runsOutAt === null || runsOutAt <= now) return null
  const asked = about === 'lowRunway' ? lastsLessThan : null
  const isFar = runsOutAt - now >= FAR_AHEAD
  if (isFar && asked === null) return null
  const words = runwayWords(language)
  const runwayForm = isFar ? 'lowRunwayFar' : 'lowRunway'
  return {
    form: asked !== null ? runwayForm : about === 'lowShare' ? 'lowShare' : 'fall',
    values: {
      left: words.span(runsOutAt - now),
      asked: asked === null ? '' : words.requestedSpan(asked),
      time: words.time(runsOutAt, now)
    }
  }
}
