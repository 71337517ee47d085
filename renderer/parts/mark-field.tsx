import { useId } from 'react'
import { useText } from '../state/use-app.ts'

interface Props {
  label: string
  level: 'low' | 'critical'
  currency: string
  value: string
  invalid: boolean
  onChange: (value: string) => void
  /** The field is left, or Enter pressed. */
  onCommit: () => void
}

/** One mark, with its currency before it. */
export function MarkField(props: Props) {
  const id = useId()
  const text = useText().wallet
  return (
    <div className="mark-row">
      <label htmlFor={id}>
        <i className={`dot ${props.level}`} />
        {props.label}
      </label>
      <div className="input money">
        <span aria-hidden="true">{props.currency}</span>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          placeholder={text.notSet}
          value={props.value}
          aria-invalid={props.invalid}
          onChange={({ target }) => props.onChange(target.value)}
          onBlur={props.onCommit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') props.onCommit()
          }}
        />
      </div>
    </div>
  )
}
