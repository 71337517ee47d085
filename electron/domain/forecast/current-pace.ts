import type { BalancePeriod } from '../readings/balance-period.ts'
import { DAY, HOUR } from '../time/units.ts'
import { learntPace } from './learnt-pace.ts'
import type { Pace } from './pace.ts'
import { observedSpans } from './recent-pace.ts'
import type { UsualPace } from './usual-pace.ts'
import { plainPace, youngPace } from './young-pace.ts'

/** The data needed for any estimate where no usual pace is known. */
const MINIMUM = { hours: 1.5, falls: 3 }
/** If fewer than one in this many observed hours had spending, payments are too rare to predict. */
const RARE = 48

/**
 * A wallet's pace from its recent readings, compared with its usual pace. Null if there is too little data.
 * @param usual null while too few days are known
 * @param recent the last two days, oldest first
 * @param at when the wallet was last read, wall-clock milliseconds
 */
export function paceOf(usual: UsualPace | null, recent: readonly BalancePeriod[], at: number): Pace | null {
  const watched = observedSpans(recent, usual?.ordinary).filter(
    ({ until }) => until > at - 2 * DAY && until <= at
  )
  const falls = watched.filter(({ spent }) => spent > 0).length
  if (usual && (usual.hoursWithSpending > 0 || falls < MINIMUM.falls)) {
    const { hoursObserved, hoursWithSpending } = usual
    const rare = hoursWithSpending + falls < MINIMUM.falls || hoursWithSpending < hoursObserved / RARE
    const pace = usual.past ? learntPace(usual, usual.past, watched, at) : youngPace(usual, watched, at)
    return { ...pace, rare }
  }
  const hours = watched.reduce((sum, { from, until }) => sum + until - from, 0) / HOUR
  if (hours < MINIMUM.hours || falls < MINIMUM.falls) return null
  return { ...plainPace(watched, falls, hours, at), rare: false }
}
