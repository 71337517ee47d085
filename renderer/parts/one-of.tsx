import { Picker } from './picker.tsx'
import { Segments } from './segments.tsx'

interface Props {
  label: string
  value: string
  options: readonly { readonly id: string; readonly name: string }[]
  onChange: (value: string) => void
  hint?: string | undefined
}

/** More than these do not fit beside one another. */
const FEW = 4

/** One of several: all of them seen where they are few, else in a list that unfolds. */
export function OneOf({ hint, ...props }: Props) {
  const few = props.options.length <= FEW
  return (
    <div className="field">
      {few ? (
        <Segments {...props} />
      ) : (
        <div className="card rows">
          <Picker {...props} />
        </div>
      )}
      {hint && <p className="hint">{hint}</p>}
    </div>
  )
}
