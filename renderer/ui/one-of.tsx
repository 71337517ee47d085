import { Picker } from './picker.tsx'
import { SegmentedControl } from './segments.tsx'

interface Props {
  label: string
  value: string
  options: readonly { readonly id: string; readonly name: string }[]
  onChange: (value: string) => void
  hint?: string | undefined
}

/** More options than this do not fit side by side. */
const MAX_SEGMENTS = 4

/** Single choice: segments for a few options, otherwise a drop-down. */
export function SelectField({ hint, ...props }: Props) {
  const few = props.options.length <= MAX_SEGMENTS
  return (
    <div className="field">
      {few ? (
        <SegmentedControl {...props} />
      ) : (
        <div className="card rows">
          <Picker {...props} />
        </div>
      )}
      {hint && <p className="hint">{hint}</p>}
    </div>
  )
}
