import { useEffect, useRef, useState } from 'react'
import type { AnswerTree } from '#domain/custom-api/answer.ts'
import { parsePointer } from '#domain/custom-api/json-pointer.ts'
import {
  type AmountUnit,
  type Mapping,
  mappingProblem,
  parseCurrencyCode,
  readsList
} from '#domain/custom-api/mapping.ts'
import { applyPick, haveIdsChanged, type MappingRole, walletIds } from '#domain/custom-api/pick.ts'
import { fill } from '#messages/template.ts'
import { useMessages } from '#renderer/app/use-app.ts'
import { SelectField } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { JsonTree } from './json-tree.tsx'

interface MappingSummaryProps {
  /** A JSON pointer or a fixed value; null if not set. */
  sources: readonly { readonly role: MappingRole; readonly place: string | null }[]
}

/** Summary of the mapping: where in the response each role is read from. */
function MappingSummary({ sources }: MappingSummaryProps) {
  const text = useMessages().custom
  const labelOf = (place: string) =>
    place.startsWith('/')
      ? (parsePointer(place) ?? []).map(token => (token === '*' ? text.each : token)).join(' › ')
      : place
  return (
    <dl className="card mapped">
      {sources.map(({ role, place }) => (
        <div key={role}>
          <dt>{text.roles[role]}</dt>
          <dd>{place === null ? text.none : labelOf(place)}</dd>
        </div>
      ))}
    </dl>
  )
}

interface CustomMappingProps {
  /** The response; null until it has been read in this form. */
  tree: AnswerTree | null
  mapping: Mapping | null
  /** Ids of the wallets of the last reading, by which a list's wallets are told apart. */
  knownIds: readonly string[]
  onChange: (mapping: Mapping) => void
}

const MINOR_DIGITS = [2, 3, 4, 6]

/** Maps values of the response to roles: the user clicks a value and can adjust the mapping below. */
export function CustomMapping({ tree, mapping, knownIds, onChange }: CustomMappingProps) {
  const text = useMessages().custom
  const [role, setRole] = useState<MappingRole>('amount')
  const [code, setCode] = useState(
    mapping?.currency && 'fixed' in mapping.currency ? mapping.currency.fixed : ''
  )
  const lead = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (tree) lead.current?.scrollIntoView({ block: 'start' })
  }, [tree])
  const list = mapping !== null && readsList(mapping)
  const roles: readonly MappingRole[] =
    mapping === null ? ['amount'] : ['amount', 'currency', 'name', ...(list ? (['key'] as const) : [])]
  const activeRole = roles.includes(role) ? role : 'amount'
  const problem = mapping && mappingProblem(mapping)
  const idsChanged = list && tree !== null && haveIdsChanged(walletIds(mapping, tree), knownIds, tree.isCut)
  const pick = (path: readonly string[]) => {
    const next = tree && applyPick(mapping, activeRole, path, tree.root)
    if (!next) return
    onChange(next)
    const missing = mappingProblem(next)
    if (missing === 'currency' || missing === 'key') setRole(missing)
  }
  const badge = (path: readonly string[]) => {
    const found = mapping && roles.find(role => isMatch(sourceOf(mapping, role), path))
    return found ? text.roles[found] : null
  }
  return (
    <>
      {tree && (
        <>
          <p ref={lead} className="lead" role="status">
            {mapping === null ? text.click : text.clickNext}
          </p>
          {roles.length > 1 && (
            <SelectField
              label={text.role}
              value={activeRole}
              options={roles.map(id => ({ id, name: text.roles[id] }))}
              onChange={setRole}
            />
          )}
          <JsonTree tree={tree} badge={badge} onPick={pick} />
        </>
      )}
      {mapping && (
        <>
          <MappingSummary sources={roles.map(role => ({ role, place: sourceOf(mapping, role) }))} />
          {list && <p className="hint">{text.list}</p>}
          {problem && (
            <p className="complaint" role="status">
              {text.problems[problem]}
            </p>
          )}
          {idsChanged && (
            <p className="complaint" role="status">
              {text.idsChanged}
            </p>
          )}
          <TextField
            fieldId="currency"
            label={text.fixed}
            maxLength={10}
            placeholder="KES"
            value={mapping.currency && 'at' in mapping.currency ? '' : code}
            onChange={typed => {
              const fixed = parseCurrencyCode(typed)
              setCode(typed)
              onChange({ ...mapping, currency: fixed === null ? null : { fixed } })
            }}
          />
          <SelectField
            label={text.unit}
            value={unitId(mapping.unit)}
            options={[
              { id: 'major', name: text.units.major },
              { id: 'text', name: text.units.text },
              { id: 'minor', name: text.units.minor },
              ...MINOR_DIGITS.map(digits => ({
                id: `minor${digits}`,
                name: fill(text.units.digits, { count: `${digits}` })
              }))
            ]}
            onChange={id => onChange({ ...mapping, unit: unitFromId(id) })}
          />
        </>
      )}
    </>
  )
}

/** JSON pointer of the value for a role, or the code of a fixed currency; null if not set. */
function sourceOf({ currency, ...mapping }: Mapping, role: MappingRole): string | null {
  if (role !== 'currency') return mapping[role]
  return currency && 'at' in currency ? currency.at : (currency?.fixed ?? null)
}

/** Whether a pointer, in which "*" stands for every list item, matches a path. */
function isMatch(pointer: string | null, path: readonly string[]): boolean {
  const tokens = pointer?.startsWith('/') ? parsePointer(pointer) : null
  return (
    tokens?.length === path.length && tokens.every((token, index) => token === '*' || token === path[index])
  )
}

const unitId = (unit: AmountUnit): string => (unit.kind === 'minor' ? `minor${unit.digits ?? ''}` : unit.kind)

function unitFromId(id: string): AmountUnit {
  if (id === 'major' || id === 'text') return { kind: id }
  return { kind: 'minor', digits: id === 'minor' ? null : Number(id.slice(5)) }
}
