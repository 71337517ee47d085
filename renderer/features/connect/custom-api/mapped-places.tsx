import { parsePointer } from '#domain/custom-api/json-pointer.ts'
import type { MappingRole } from '#domain/custom-api/pick.ts'
import { useMessages } from '#renderer/app/use-app.ts'

interface Props {
  /** A JSON pointer or a fixed value; null if not set. */
  sources: readonly { readonly role: MappingRole; readonly place: string | null }[]
}

/** Summary of the mapping: where in the response each role is read from. */
export function MappingSummary({ sources }: Props) {
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
