import { formatParts } from '#domain/money/format.ts'
import type { Money } from '#domain/money/money.ts'
import { useHideAmounts, useMessages, useSnapshot } from '../app/use-app.ts'

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
