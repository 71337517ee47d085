import { formatParts } from '#domain/money/format.ts'
import type { Money } from '#domain/money/money.ts'
import { useHideAmounts, useLanguage, useMessages, useSnapshot } from '../app/use-app.ts'
import { useCountingAmount } from '../ui/use-counting.ts'

/** An amount with its decimals dimmed. If hidden, not even its length is in the DOM. */
export function AmountText({ money }: { money: Money }) {
  const language = useLanguage()
  const text = useMessages()
  const amount = useCountingAmount(money.amount)
  const { currency, whole, fraction } = formatParts({ ...money, amount }, language)
  if (useHideAmounts())
    return (
      <span className="amount">
        <span className="sr-only">{text.amountHidden}</span>
        <span className="veil" aria-hidden="true">
          {currency} 88,888.00
        </span>
      </span>
    )
  return (
    <span className="amount">
      <span className="currency">{currency}</span> {whole}
      <span className="fraction">{fraction}</span>
    </span>
  )
}

/** A balance that was never read: a dash, never zero. */
export const UnknownAmount = () => <span className="amount fraction">—</span>

/** An amount without currency, for columns in a single one. If hidden, not even its length is in the DOM. */
export function BareAmount({ money }: { money: Money }) {
  const { language } = useSnapshot()
  const { amountHidden } = useMessages()
  if (useHideAmounts())
    return (
      <>
        <span className="sr-only">{amountHidden}</span>
        <span className="veil" aria-hidden="true">
          88,888.00
        </span>
      </>
    )
  const { whole, fraction } = formatParts(money, language)
  return `${whole}${fraction}`
}
