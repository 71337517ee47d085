import { type Amount, isBelow, times } from './money.ts'
import { levelOf, type Rule } from './rule.ts'
import type { Level } from './wallet.ts'

/** What has been said of a wallet: the level last announced and when the reading that led to it was taken (wall-clock ms). */
export interface AlertState {
  readonly level: Level
  readonly since: number | null
}

export const quiet: AlertState = { level: 'healthy', since: null }

export interface Decision {
  readonly state: AlertState
  /** What to tell the user, or null to stay silent. */
  readonly announce: 'low' | 'critical' | 'recovered' | null
}

/** How far past its mark a balance must rise before the episode is over, so that a sawtooth tells once. */
const RECOVERY = '1.1'

/**
 * Decides what one reading means for the wallet's episode. Announces a fall below a mark once, low turning
 * critical once more, and the recovery once; critical easing to low says nothing. A failed read never comes here.
 * @param at wall-clock milliseconds of the reading
 */
export function decide(state: AlertState, amount: Amount, rule: Rule, at: number): Decision {
  const level = levelOf(amount, rule)
  if (level === 'healthy') {
    if (state.level === 'healthy' || !hasRecovered(amount, rule)) return { state, announce: null }
    return { state: quiet, announce: 'recovered' }
  }
  const worse = state.level === 'healthy' || (state.level === 'low' && level === 'critical')
  if (!worse) return { state, announce: null }
  return { state: { level, since: at }, announce: level }
}

function hasRecovered(amount: Amount, rule: Rule): boolean {
  const mark = rule.low ?? rule.critical
  return mark === null || !isBelow(amount, times(mark, RECOVERY))
}
