import { useId } from 'react'

interface Props {
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
export function AmountField(props: Props) {
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
