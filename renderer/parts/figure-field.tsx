import { useId } from 'react'
import { useText } from '../state/use-app.ts'

interface Props {
  label: string
  /** The level an amount leads to; other marks have neither it nor a currency. */
  level?: 'low' | 'critical'
  currency?: string
  note?: string
  /** What stands there while it is empty. */
  placeholder?: string
  value: string
  invalid: boolean
  onChange: (value: string) => void
  /** The field is left, or Enter pressed. */
  onCommit?: () => void
}

/** One figure in a row: an amount with its currency before it, a time or a share. */
export function FigureField(props: Props) {
  const { level, currency, note } = props
  const id = useId()
  const text = useText().wallet
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
