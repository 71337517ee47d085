import { ChevronsUpDown } from 'lucide-react'
import { useId } from 'react'

interface PickerProps<T extends string> {
  label: string
  value: T
  options: readonly { readonly id: T; readonly name: string }[]
  onChange: (value: T) => void
}

/** A settings row with a drop-down. */
export function Picker<T extends string>(props: PickerProps<T>) {
  const { label, value, options, onChange } = props
  return (
    <label className="setting">
      <span className="setting-name">{label}</span>
      <span className="picker">
        <select
          value={value}
          onChange={({ target }) => {
            const chosen = options[target.selectedIndex]
            if (chosen) onChange(chosen.id)
          }}
        >
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <ChevronsUpDown size="0.8125rem" aria-hidden="true" />
      </span>
    </label>
  )
}

interface SegmentedControlProps<T extends string | number> {
  label: string
  value: T
  options: readonly { readonly id: T; readonly name: string }[]
  onChange: (value: T) => void
}

/** A segmented control: radio buttons for a few options, all visible. */
export function SegmentedControl<T extends string | number>(props: SegmentedControlProps<T>) {
  const id = useId()
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="field-label">
        {props.label}
      </span>
      <div className="segments">
        {props.options.map(option => (
          <label key={option.id}>
            <input
              type="radio"
              className="sr-only"
              name={id}
              checked={option.id === props.value}
              onChange={() => props.onChange(option.id)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </div>
  )
}

interface SelectFieldProps {
  label: string
  value: string
  options: readonly { readonly id: string; readonly name: string }[]
  onChange: (value: string) => void
  hint?: string | undefined
}

/** More options than this do not fit side by side. */
const MAX_SEGMENTS = 4

/** Single choice: segments for a few options, otherwise a drop-down. */
export function SelectField({ hint, ...props }: SelectFieldProps) {
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
