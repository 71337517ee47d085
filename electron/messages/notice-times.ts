import type { Language } from '../domain/language.ts'
import type { Dictionary, NoticeCase, TimedForm } from './dictionary.ts'
import { coarse, formatDuration } from './duration.ts'
import { formatMoment } from './time.ts'

/** What a notice's times are made of: wall-clock milliseconds, and minutes. */
interface TimesTold {
  readonly runsOutAt: number | null
  readonly lastsLessThan: number | null
  readonly now: number
}

/** The form of a body that tells times, and those times. */
interface Timed {
  readonly form: TimedForm
  readonly values: { readonly left: string; readonly asked: string; readonly time: string }
}

const MINUTE = 60_000
/** Further ahead a time of day would promise more than is known. */
const FAR = 2 * 24 * 60 * MINUTE

/**
 * How long a wallet lasts and when it runs out, as its notice says them; null where that is not known, already over,
 * or too far ahead to matter.
 */
export function timesOf(
  dictionary: Dictionary,
  about: NoticeCase,
  { lastsLessThan, now, runsOutAt }: TimesTold,
  language: Language
): Timed | null {
  if (about === 'recovered' || runsOutAt === null || runsOutAt <= now) return null
  const asked = about === 'lowRunway' ? lastsLessThan : null
  const isFar = runsOutAt - now >= FAR
  if (isFar && asked === null) return null
  const pace = isFar ? 'lowRunwayFar' : 'lowRunway'
  return {
    form: asked !== null ? pace : about === 'lowShare' ? 'lowShare' : 'fall',
    values: {
      left: formatDuration(coarse((runsOutAt - now) / MINUTE), dictionary, language),
      asked: asked === null ? '' : formatDuration(asked, dictionary, language),
      time: formatMoment(runsOutAt, now, language)
    }
  }
}
