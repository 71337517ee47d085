import type { PayInRow, PayInSeal, PayInView, PayInWayView } from '#contract/pay-in.ts'
import { openChange, type PayInChange } from '#domain/pay-in/changes.ts'
import { parsePhone } from '#domain/pay-in/phone.ts'
import { filledFields, type PayInField, type PayInWay } from '#domain/pay-in/way.ts'
import { type DocumentedWay, isTaken } from './documented.ts'

interface ViewFacts {
  /** Wall-clock milliseconds. */
  readonly now: number
  readonly country: string | null
  readonly seal: PayInSeal | null
  /** Null where they must not be shown. */
  readonly ways: readonly PayInWay[] | null
  /** Oldest first. */
  readonly changes: readonly PayInChange[]
  readonly documented: readonly DocumentedWay[]
  readonly backupAt: number | null
}

const MAX_SHOWN = 50

/** How a wallet is paid into, as the page shows it. */
export function viewPayIns(facts: ViewFacts): PayInView {
  const { backupAt, changes, country, documented, seal, ways } = facts
  const known = ways ?? []
  return {
    seal,
    ways: known.map(way => viewWay(way, facts)),
    // Beside values that must not be shown nothing is offered: first these are entered again.
    offered: ways
      ? documented
          .filter(({ way }) => !isTaken(known, way))
          .map(({ asked, provider, readAt, way }) => ({
            documentId: way.documented?.id ?? '',
            kind: way.kind,
            name: way.name,
            rows: rowsOf(way, country, () => null),
            asked,
            provider,
            readAt
          }))
      : [],
    changes: ways
      ? changes
          .slice(-MAX_SHOWN)
          .reverse()
          .map(({ after, at, before, by, field, id, kind }) => ({ after, at, before, by, field, id, kind }))
      : [],
    country,
    backupAt
  }
}

function viewWay(way: PayInWay, { changes, country, now }: ViewFacts): PayInWayView {
  const own = changes.filter(({ wayId }) => wayId === way.id)
  const open = (field: PayInField | 'name') => openChange(own, way.id, field, now)
  const [first, ...others] = filledFields(way).map(open)
  const added = [first, ...others].every(change => change?.before === null) ? first : null
  const change = (field: PayInField | 'name') => (added ? null : open(field))
  return {
    id: way.id,
    kind: way.kind,
    name: way.name,
    rows: rowsOf(way, country, field => {
      const open = change(field)
      return open && { ...open, before: open.before && shownOf(field, open.before, country).shown }
    }),
    renamed: change('name'),
    added: added ? { at: added.at } : null
  }
}

const rowsOf = (
  way: PayInWay,
  country: string | null,
  changed: (field: PayInField) => PayInRow['changed']
): readonly PayInRow[] =>
  filledFields(way).map(field => {
    const value = way.values[field] ?? ''
    return { field, value, ...shownOf(field, value, country), changed: changed(field) }
  })

/** A phone number as it is dialled at home; anything else as it is stored. */
function shownOf(
  field: PayInField,
  value: string,
  country: string | null
): { readonly shown: string; readonly country: string | null } {
  const phone = field === 'number' ? parsePhone(value, country) : null
  if (!phone) return { shown: value, country: null }
  const isHome = phone.country !== null && phone.country === country
  return { shown: isHome ? phone.national : phone.international, country: phone.country }
}
