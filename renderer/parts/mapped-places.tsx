import { tokensOf } from '../../electron/domain/json-pointer.ts'
import type { Role } from '../../electron/domain/mapping-pick.ts'
import { useText } from '../state/use-app.ts'

interface Props {
  /** A JSON pointer or a fixed value; null if not set. */
  places: readonly { readonly role: Role; readonly place: string | null }[]
}

/** Summary of the mapping: where in the response each role is read from. */
export function MappedPlaces({ places }: Props) {
  const text = useText().custom
  const labelOf = (place: string) =>
    place.startsWith('/')
      ? (tokensOf(place) ?? []).map(token => (token === '*' ? text.each : token)).join(' › ')
      : place
  return (
    <dl className="card mapped">
      {places.map(({ role, place }) => (
        <div key={role}>
          <dt>{text.roles[role]}</dt>
          <dd>{place === null ? text.none : labelOf(place)}</dd>
        </div>
      ))}
    </dl>
  )
}
