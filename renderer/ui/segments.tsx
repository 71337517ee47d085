import { useId } from 'react'

interface Props<T extends string | number> {
  label: string
  value: T
  options: readonly { readonly id: T; readonly name: string }[]
  onChange: (value: T) => void
}

/** A segmented control: radio buttons for a few options, all visible. */
export function SegmentedControl<T extends string | number>(props: Props<T>) {
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
