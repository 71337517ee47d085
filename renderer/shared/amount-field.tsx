import { useId } from 'react'
import { useMessages } from '../app/use-app.ts'

interface AmountFieldProps {
  label: string
  currency: string
  value: string
  invalid: boolean
  /** The value is the sum of a payment list and cannot be typed. */
  readOnly?: boolean
  complaint?: string | null
  onChange: (value: string) => void
  /** Called when several lines are pasted: that is a payment list, not a single amount. */
  onPasteLines?: (text: string) => void
}

/** The main amount of a screen, with its currency in front. */
export function AmountField(props: AmountFieldProps) {
  const { label, currency, value, invalid, readOnly = false, complaint, onChange, onPasteLines } = props
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div className="input money amount-input">
        <span aria-hidden="true">{currency}</span>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          placeholder={label}
          value={value}
          readOnly={readOnly}
          aria-invalid={invalid}
          aria-describedby={complaint ? `${id}-more` : undefined}
          onChange={({ target }) => onChange(target.value)}
          onPaste={event => {
            const pasted = event.clipboardData.getData('text/plain')
            if (!onPasteLines || !/\S[\r\n]+\S/.test(pasted)) return
            event.preventDefault()
            onPasteLines(pasted)
          }}
        />
      </div>
      {complaint && (
        <p id={`${id}-more`} className="complaint">
          {complaint}
        </p>
      )}
    </div>
  )
}

interface NumberFieldProps {
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
export function NumberField(props: NumberFieldProps) {
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
