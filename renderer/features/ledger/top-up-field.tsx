import type { Ledger } from '#contract/insights.ts'
import { wholeNumber } from '#domain/language.ts'
import { formatBrief, formatMoney } from '#domain/money/format.ts'
import { sumOf } from '#domain/money/money.ts'
import type { AmountTarget } from '#domain/payments/typed-amount.ts'
import { fill, plural } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { NumberField } from '#renderer/shared/amount-field.tsx'

interface Props {
  ledger: Ledger
  target: AmountTarget
  value: string
  invalid: boolean
  onChange: (value: string) => void
}

/** The amount topped up: what Salio observed, unless the user enters something else. */
export function TopUpField({ ledger, target, value, invalid, onChange }: Props) {
  const { currency } = target
  const language = useLanguage()
  const hidden = useHideAmounts()
  const { amountHidden, ledger: text } = useMessages()
  const topUps = ledger.movements.filter(({ kind }) => kind === 'topUp')
  const amount = sumOf(topUps)
  const sum = hidden ? amountHidden : formatMoney({ currency, amount }, language)
  const count = wholeNumber(topUps.length, language)
  return (
    <NumberField
      label={text.toppedUp}
      target={target}
      placeholder={hidden ? amountHidden : formatBrief({ currency, amount }, language)}
      note={
        topUps.length === 0
          ? text.noTopUps
          : fill(plural(text.topUps, topUps.length, language), { sum, count })
      }
      value={value}
      invalid={invalid}
      onChange={onChange}
    />
  )
}
