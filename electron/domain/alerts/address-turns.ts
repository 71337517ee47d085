import { HOUR } from '../time/units.ts'

/*
 * A shop whose router has two lines reaches providers from two addresses in turn. An allow-list with one of them then
 * refuses now and then, each time followed by a reading, so that no refusal would ever last long enough to be told.
 */

/** Times are wall-clock milliseconds. */
export interface AddressTurns {
  /** When the address was refused after a reading, the last few times, oldest first. */
  readonly refusedAt: readonly number[]
  /** Whether it was announced that addresses take turns. */
  readonly isTold: boolean
}

/** A computer that is carried between two networks is refused less often than this. */
const MIN_TURNS = 3
const WINDOW = 6 * HOUR

/** What still counts at a moment; undefined where nothing does, so that a later time is told anew. */
export function lately(turns: AddressTurns | undefined, now: number): AddressTurns | undefined {
  const refusedAt = turns?.refusedAt.filter(at => at <= now && now - at < WINDOW) ?? []
  return turns && refusedAt.length > 0 ? { ...turns, refusedAt } : undefined
}

/** After a refusal that followed a reading. */
export function nextTurn(before: AddressTurns | undefined, at: number): AddressTurns {
  const turns = lately(before, at)
  const refusedAt = [...(turns?.refusedAt ?? []), at].slice(-MIN_TURNS)
  return { refusedAt, isTold: turns?.isTold === true || refusedAt.length === MIN_TURNS }
}
