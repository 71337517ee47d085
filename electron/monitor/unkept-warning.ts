import type { Snapshot } from '../contract/snapshot.ts'
import type { Language } from '../domain/language.ts'
import { quietUntil } from '../domain/quiet-hours.ts'
import { localTime } from './local-time.ts'

type Seen = Pick<Snapshot, 'at' | 'keeping' | 'language' | 'settings' | 'snoozedUntil'>

/** A disk that is nearly full comes and goes. */
const HOUR = 60 * 60_000

/**
 * What is not kept cannot be told either, or each start would tell it anew. That it cannot is told itself: once for each
 * time that nothing can be kept, and only when the user may be told anything.
 */
export function warnOfUnkept(
  monitor: { subscribe(listener: (snapshot: Seen) => void): () => void },
  warn: (why: 'full' | 'other', language: Language) => void
): void {
  let isTold = false
  let lastAt = Number.NEGATIVE_INFINITY
  monitor.subscribe(({ at, keeping, language, settings, snoozedUntil }) => {
    if (keeping?.kind !== 'unkept') {
      isTold = false
      return
    }
    const isHeld =
      !settings.notifications || snoozedUntil !== null || quietUntil(settings.quiet, at, localTime) !== null
    if (isTold || isHeld || Math.abs(at - lastAt) < HOUR) return
    isTold = true
    lastAt = at
    warn(keeping.why, language)
  })
}
