import { ChevronsUpDown } from 'lucide-react'
import { useId } from 'react'

/** What can be chosen: ids, figures, or null for "none of them". */
type Value = string | number | null

interface ChoiceProps<T extends Value> {
  label: string
  value: T
  options: readonly { readonly id: T; readonly name: string }[]
  onChange: (value: T) => void
}

interface SelectRowProps<T extends Value> extends ChoiceProps<T> {
  /** What is shown of the chosen option where its name is too long for one line: a title, and below it where it belongs. */
  shown?: { readonly title: string; readonly below: string }
}

/** A settings row with a drop-down. */
export function SelectRow<T extends Value>({ label, value, options, onChange, shown }: SelectRowProps<T>) {
  return (
    <label className="setting">
      <span className="setting-name">{label}</span>
      <span className={shown ? 'picker two-lines' : 'picker'}>
        {shown && (
          <span aria-hidden="true" title={`${shown.title} · ${shown.below}`}>
            <b className="clip">{shown.title}</b>
            <small className="clip">{shown.below}</small>
          </span>
        )}
        <select
          aria-label={label}
          value={`${value}`}
          onChange={({ target }) => {
            const chosen = options[target.selectedIndex]
            if (chosen) onChange(chosen.id)
          }}
        >
          {options.map(({ id, name }) => (
            <option key={`${id}`} value={`${id}`}>
              {name}
            </option>
          ))}
        </select>
        <ChevronsUpDown size="0.8125rem" aria-hidden="true" />
      </span>
    </label>
  )
}

/** A segmented control: radio buttons for a few options, all visible. */
export function SegmentedControl<T extends Value>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="segments">
        {options.map(option => (
          <label key={`${option.id}`}>
            <input
              type="radio"
              className="sr-only"
              name={id}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </div>
  )
}

interface SelectFieldProps<T extends Value> extends ChoiceProps<T> {
  hint?: string | undefined
}

/** More options than this do not fit side by side. */
const MAX_SEGMENTS = 4

/** A field of a form: segments for a few options, otherwise a drop-down. */
export function SelectField<T extends Value>({ hint, ...props }: SelectFieldProps<T>) {
  const few = props.options.length <= MAX_SEGMENTS
  return (
    <div className="field">
      {few ? (
        <SegmentedControl {...props} />
      ) : (
        <div className="card rows">
          <SelectRow {...props} />
        </div>
      )}
      {hint && <p className="hint">{hint}</p>}
    </div>
  )
}
