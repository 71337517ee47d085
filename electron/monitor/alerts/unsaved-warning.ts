import type { Snapshot } from '#contract/snapshot.ts'
import { quietUntil } from '#domain/alerts/quiet-hours.ts'
import type { Language } from '#domain/language.ts'
import { HOUR } from '#domain/time/units.ts'
import { localTime } from '../clock/local-time.ts'

type WarningSnapshot = Pick<Snapshot, 'at' | 'dataStatus' | 'language' | 'settings' | 'snoozedUntil'>

/** A nearly full disk may fill and empty repeatedly. */

/**
 * While nothing can be saved, no alerts are shown: every start would show them again. This warns the user
 * about that instead, once per occasion, and only when notifications, quiet hours and snoozes allow it.
 */
export function warnWhenNotSaved(
  monitor: { subscribe(listener: (snapshot: WarningSnapshot) => void): () => void },
  warn: (why: 'full' | 'other', language: Language) => void
): void {
  let isWarned = false
  let lastWarnedAt = Number.NEGATIVE_INFINITY
  monitor.subscribe(({ at, dataStatus, language, settings, snoozedUntil }) => {
    if (dataStatus?.kind !== 'unkept') {
      isWarned = false
      return
    }
    const isHeld =
      !settings.notifications || snoozedUntil !== null || quietUntil(settings.quiet, at, localTime) !== null
    if (isWarned || isHeld || Math.abs(at - lastWarnedAt) < HOUR) return
    isWarned = true
    lastWarnedAt = at
    warn(dataStatus.why, language)
  })
}
