import { useId } from 'react'
import { useMessages } from '../app/use-app.ts'

interface Props {
  label: string
  /** The level an amount threshold triggers. Other fields have neither level nor currency. */
  level?: 'low' | 'critical'
  currency?: string
  note?: string
  /** Placeholder; "not set" by default. */
  placeholder?: string
  value: string
  invalid: boolean
  onChange: (value: string) => void
  /** Called on blur and on Enter. */
  onCommit?: () => void
}

/** A labelled row with one number: an amount with its currency in front, a duration or a percentage. */
export function NumberField(props: Props) {
  const { level, currency, note } = props
  const id = useId()
  const text = useMessages().wallet
  return (
    <div className="mark-row">
      <label htmlFor={id}>
        {level && <i className={`dot ${level}`} />}
        {props.label}
      </label>
      <div className={currency ? 'input money' : 'input'}>
        {currency && <span aria-hidden="true">{currency}</span>}
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          placeholder={props.placeholder ?? text.notSet}
          value={props.value}
          aria-invalid={props.invalid}
          aria-describedby={note && `${id}-note`}
          onChange={({ target }) => props.onChange(target.value)}
          onBlur={props.onCommit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') props.onCommit?.()
          }}
        />
      </div>
      {note && (
        <p id={`${id}-note`} className="hint">
          {note}
        </p>
      )}
    </div>
  )
}
