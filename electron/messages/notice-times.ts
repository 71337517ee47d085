import type { Language } from '../domain/language.ts'
import type { NoticeCase, TimedForm } from './dictionary.ts'
import { runwayWords } from './runway-words.ts'

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

/** Further ahead a time of day would promise more than is known. */
const FAR = 2 * 24 * 60 * 60_000

/**
 * How long a wallet lasts and when it runs out, as its notice says them; null where that is not known, already over,
 * or too far ahead to matter.
 */
export function timesOf(
  about: NoticeCase,
  { lastsLessThan, now, runsOutAt }: TimesTold,
  language: Language
): Timed | null {
  if (about === 'recovered' || runsOutAt === null || runsOutAt <= now) return null
  const asked = about === 'lowRunway' ? lastsLessThan : null
  const isFar = runsOutAt - now >= FAR
  if (isFar && asked === null) return null
  const say = runwayWords(language)
  const pace = isFar ? 'lowRunwayFar' : 'lowRunway'
  return {
    form: asked !== null ? pace : about === 'lowShare' ? 'lowShare' : 'fall',
    values: {
      left: say.span(runsOutAt - now),
      asked: asked === null ? '' : say.asked(asked),
      time: say.time(runsOutAt, now)
    }
  }
}
