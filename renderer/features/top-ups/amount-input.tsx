import { type RefObject, useId, useRef, useState } from 'react'
import { wholeNumber } from '#domain/language.ts'
import { formatBrief } from '#domain/money/format.ts'
import { currencyName } from '#domain/money/unit.ts'
import type { AmountTarget } from '#domain/payments/typed-amount.ts'
import { fill } from '#messages/template.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { AmountReading } from '#renderer/shared/amount-reading.tsx'
import { type AmountProblem, readAmount } from './typed-top-up.ts'

interface Props {
  target: AmountTarget
  value: string
  onChange: (value: string) => void
  /** Takes the focus back to the field. */
  field: RefObject<HTMLInputElement | null>
}

/** The amount of a top-up. What is wrong with it is said once the field is left, never while it is typed in. */
export function TopUpAmount({ target, value, onChange, field }: Props) {
  const language = useLanguage()
  const text = useMessages()
  const id = useId()
  const [isFocused, setFocused] = useState(false)
  const isEdited = useRef(false)
  const { currency } = target
  const name = currencyName(currency, language)
  const { problem } = readAmount(value, language, target)
  const said = isFocused ? null : problem
  const words = said && wordsOf(said, target)
  function wordsOf(problem: AmountProblem, { decimals }: AmountTarget): string | null {
    const example = (amount: string) => formatBrief({ currency, amount }, language)
    const { form } = text.topUps
    switch (problem) {
      case 'zero':
        return text.pay.aboveZero
      case 'digits':
        return form.digits
      case 'decimals': {
        if (decimals === 0) return fill(text.wallet.noDecimals, { currency: name })
        const template = decimals === 1 ? form.oneDecimal : decimals === 2 ? form.twoDecimals : form.decimals
        const count = wholeNumber(decimals, language)
        return fill(template, { currency, count, example: example(`50000.${'5'.padEnd(decimals, '0')}`) })
      }
      case 'unclear':
        return fill(text.wallet.unclear, { example: example('50000') })
      case 'currency':
        return fill(text.wallet.otherCurrency, { currency: name })
      case 'twofold':
        return null
      default:
        return problem satisfies never
    }
  }
  const change = (value: string) => {
    isEdited.current = true
    onChange(value)
  }
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {text.pay.amount}
      </label>
      <div className="input money top-up-amount">
        <span aria-hidden="true">{name}</span>
        <input
          ref={field}
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={said !== null}
          aria-describedby={`${id}-problem ${id}-reading`}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onChange={({ target }) => change(target.value)}
        />
      </div>
      <div id={`${id}-problem`} role="status">
        {words && <p className="complaint">{words}</p>}
      </div>
      {/* Only what it asks or repeats: what is wrong is said above. */}
      {(problem === null || problem === 'twofold') && (
        <AmountReading
          id={`${id}-reading`}
          text={value}
          target={target}
          isFocused={isFocused}
          isEdited={isEdited.current}
          onChoose={chosen => {
            field.current?.focus()
            change(chosen)
          }}
        />
      )}
    </div>
  )
}
