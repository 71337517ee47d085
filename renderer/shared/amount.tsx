import type { CSSProperties, ReactNode } from 'react'
import { formatBrief, formatBriefMoney, formatMoney, formatParts } from '#domain/money/format.ts'
import type { Money } from '#domain/money/money.ts'
import { useHideAmounts, useLanguage, useMessages } from '../app/use-app.ts'
import { useCountingAmount } from '../ui/use-counting.ts'

interface VeiledProps {
  /** Figures to blur in place of the amount: "88,888". */
  cover: string
  /** The amount. */
  children: ReactNode
}

/** An amount, or blurred figures while amounts are hidden: then not even its length is in the DOM. */
function Veiled({ cover, children }: VeiledProps) {
  const { amountHidden } = useMessages()
  if (!useHideAmounts()) return children
  return (
    <>
      <span className="sr-only">{amountHidden}</span>
      <span className="veil" aria-hidden="true">
        {cover}
      </span>
    </>
  )
}

/** An amount with its decimals dimmed. */
export function AmountText({ money }: { money: Money }) {
  const { currency, isUnit, whole, fraction } = formatParts(money, useLanguage())
  const length = currency.length + 1 + whole.length + fraction.length
  return (
    // A figure is never broken or cut: where it does not fit, the style makes it as small as its length asks for.
    <span className="amount" style={{ '--length': length } as CSSProperties}>
      <Veiled cover={`${currency}\u00a088,888.00`}>
        {!isUnit && (
          <>
            <span className="currency">{currency}</span>
            {'\u00a0'}
          </>
        )}
        {whole}
        <span className="fraction">{fraction}</span>
        {isUnit && (
          <>
            {'\u00a0'}
            <span className="currency">{currency}</span>
          </>
        )}
      </Veiled>
    </span>
  )
}

/** The same; where it changes it counts to the new amount. For a few on a screen: hundreds would count at once. */
export const CountingAmount = ({ money }: { money: Money }) => (
  <AmountText money={{ ...money, amount: useCountingAmount(money.amount) }} />
)

/** A balance that was never read: a dash, never zero. */
export const UnknownAmount = () => <span className="amount fraction">—</span>

/** An amount without currency, for columns in a single one. */
export function BareAmount({ money }: { money: Money }) {
  const { whole, fraction } = formatParts(money, useLanguage())
  return <Veiled cover="88,888.00">{`${whole}${fraction}`}</Veiled>
}

/** An amount in few figures and without currency: "44,150". */
export function BriefAmount({ money }: { money: Money }) {
  return <Veiled cover="88,888">{formatBrief(money, useLanguage())}</Veiled>
}

interface MoneyInTextProps {
  money: Money
  /** Whether its decimals are written also where they are zero. */
  isExact?: boolean
}

/** An amount within a sentence: "KES 50,000". */
export function MoneyInText({ money, isExact = false }: MoneyInTextProps) {
  const language = useLanguage()
  const { currency } = money
  const format = isExact ? formatMoney : formatBriefMoney
  return <Veiled cover={`${currency}\u00a088,888`}>{format(money, language)}</Veiled>
}
