import { useId, useRef, useState } from 'react'
import { currencyName } from '#domain/money/unit.ts'
import type { AmountTarget } from '#domain/payments/typed-amount.ts'
import { useLanguage, useMessages } from '../app/use-app.ts'
import { AmountReading } from './amount-reading.tsx'

interface AmountFieldProps {
  label: string
  target: AmountTarget
  value: string
  invalid: boolean
  /** The value is the sum of a payment list and cannot be typed. */
  readOnly?: boolean
  onChange: (value: string) => void
  /** Called when several lines are pasted: that is a payment list, not a single amount. */
  onPasteLines?: (text: string) => void
}

/** Where a field of money stands: whether it has the focus, and whether anything was typed into it. */
function useReading(id: string, text: string) {
  const [isFocused, setFocused] = useState(false)
  const [isEdited, setEdited] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  return {
    input: { ref: field, onFocus: () => setFocused(true), onBlur: () => setFocused(false) },
    shown: { id: `${id}-reading`, text, isFocused, isEdited },
    edited: () => setEdited(true),
    choose: (chosen: string, onChoose: (text: string) => void) => {
      // The button that was pressed goes away.
      field.current?.focus()
      setEdited(true)
      onChoose(chosen)
    }
  }
}

/** The main amount of a screen, with its currency in front. */
export function AmountField(props: AmountFieldProps) {
  const { label, target, value, invalid, readOnly = false, onChange, onPasteLines } = props
  const language = useLanguage()
  const { currency } = target
  const id = useId()
  const reading = useReading(id, value)
  return (
    <div className="field">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div className="input money amount-input">
        <span aria-hidden="true">{currencyName(currency, language)}</span>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          placeholder={label}
          value={value}
          readOnly={readOnly}
          aria-invalid={invalid}
          aria-describedby={`${id}-reading`}
          {...reading.input}
          onChange={({ target }) => {
            reading.edited()
            onChange(target.value)
          }}
          onPaste={event => {
            const pasted = event.clipboardData.getData('text/plain')
            if (!onPasteLines || !/\S[\r\n]+\S/.test(pasted)) return
            event.preventDefault()
            onPasteLines(pasted)
          }}
        />
      </div>
      {!readOnly && (
        <AmountReading {...reading.shown} target={target} onChoose={text => reading.choose(text, onChange)} />
      )}
    </div>
  )
}

interface NumberFieldProps {
  label: string
  /** The level an amount threshold triggers. */
  level?: 'low' | 'critical'
  /** What an amount may be; none for a duration or a percentage. */
  target?: AmountTarget
  note?: string
  /** Placeholder; "not set" by default. */
  placeholder?: string
  value: string
  invalid: boolean
  onChange: (value: string) => void
  /** Called on blur and on Enter. */
  onCommit?: () => void
  /** Called with the amount as text that the user says is meant; `onChange` if there is none. */
  onChoose?: (value: string) => void
}

/** A labelled row with one number: an amount with its currency in front, a duration or a percentage. */
export function NumberField(props: NumberFieldProps) {
  const { level, target, note, onChange, onChoose = onChange } = props
  const id = useId()
  const reading = useReading(id, props.value)
  const text = useMessages().wallet
  const language = useLanguage()
  return (
    <div className="mark-row">
      <label htmlFor={id}>
        {level && <i className={`dot ${level}`} />}
        {props.label}
      </label>
      <div className={target ? 'input money' : 'input'}>
        {target && <span aria-hidden="true">{currencyName(target.currency, language)}</span>}
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          placeholder={props.placeholder ?? text.notSet}
          value={props.value}
          aria-invalid={props.invalid}
          aria-describedby={
            [note && `${id}-note`, target && `${id}-reading`].filter(Boolean).join(' ') || undefined
          }
          {...reading.input}
          onChange={({ target }) => {
            reading.edited()
            onChange(target.value)
          }}
          onBlur={() => {
            reading.input.onBlur()
            props.onCommit?.()
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') props.onCommit?.()
          }}
        />
      </div>
      {target && (
        <AmountReading {...reading.shown} target={target} onChoose={text => reading.choose(text, onChoose)} />
      )}
      {note && (
        <p id={`${id}-note`} className="hint">
          {note}
        </p>
      )}
    </div>
  )
}
