import { DAY } from '../time/units.ts'
import { filledFields, type PayInField, type PayInKind, type PayInWay } from './way.ts'

/** Who made a change: the user, a set-up file, or the user who confirmed what the provider documents. */
export type PayInSource = 'hand' | 'import' | 'documentation'

/** What a change is about: one value, or the name, of one way. */
export interface PayInDifference {
  readonly wayId: string
  readonly kind: PayInKind
  readonly field: PayInField | 'name'
  /** Null where there was none. */
  readonly before: string | null
  /** Null where there is none any more. */
  readonly after: string | null
}

/** A change that was saved. Times are wall-clock milliseconds. */
export interface PayInChange extends PayInDifference {
  readonly id: number
  readonly at: number
  readonly by: PayInSource
  /** When the user said that it is right or put the old value back; null until then. */
  readonly answeredAt: number | null
}

/** How long a changed value is shown as such. */
const SHOWN = 14 * DAY

/** What differs between two states, in the order in which it is shown. */
export function differences(
  before: readonly PayInWay[],
  after: readonly PayInWay[]
): readonly PayInDifference[] {
  const former = new Map(before.map(way => [way.id, way]))
  const kept = new Set(after.map(({ id }) => id))
  return [
    ...after.flatMap(way => wayDifferences(former.get(way.id) ?? null, way)),
    ...before.flatMap(way => (kept.has(way.id) ? [] : wayDifferences(way, null)))
  ]
}

function wayDifferences(before: PayInWay | null, after: PayInWay | null): readonly PayInDifference[] {
  const way = after ?? before
  if (!way) return []
  const fields = new Set([...(before ? filledFields(before) : []), ...(after ? filledFields(after) : [])])
  const values = [...fields].map(
    field => [field, before?.values[field] ?? null, after?.values[field] ?? null] as const
  )
  const named = ['name', before?.name || null, after?.name || null] as const
  return [named, ...values].flatMap(([field, one, other]) =>
    one === other ? [] : [{ wayId: way.id, kind: way.kind, field, before: one, after: other }]
  )
}

/** A change that its user has not answered yet. */
export interface OpenChange {
  readonly at: number
  readonly by: PayInSource
  /** The value before the first unanswered change; null where there was none. */
  readonly before: string | null
}

/**
 * The unanswered change of a value, for 14 days. Several count as one, from the value that was last known to be right; there
 * is none where that is the present value again.
 * @param changes all of the wallet, oldest first
 * @param now wall-clock milliseconds
 */
export function openChange(
  changes: readonly PayInChange[],
  wayId: string,
  field: PayInField | 'name',
  now: number
): OpenChange | null {
  const open = changes.filter(
    change => change.wayId === wayId && change.field === field && isOpen(change, now)
  )
  const added = open.findLastIndex(({ before, by }) => before === null && by === 'import')
  // What its user wrote down themselves is what later changes are compared with; what they took away is not.
  const written = added >= 0 ? added : open.findIndex(({ before }) => before !== null)
  const first = open[written]
  const last = open.at(-1)
  if (!first || !last || first.before === last.after) return null
  return { at: last.at, by: last.by, before: first.before }
}

const isOpen = ({ answeredAt, at }: PayInChange, now: number): boolean =>
  answeredAt === null && now - at < SHOWN
