import { type Language, wholeNumber } from '#domain/language.ts'
import { formatBrief, formatMoney } from '#domain/money/format.ts'
import { currencyName } from '#domain/money/unit.ts'
import {
  type AmountTarget,
  readTypedAmount,
  type TypedAmount,
  writtenAmount
} from '#domain/payments/typed-amount.ts'
import { fill, plural } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '../app/use-app.ts'
import { messages } from '../messages/index.ts'
import { Button } from '../ui/button.tsx'

interface Props {
  id: string
  /** The text in the field. */
  text: string
  target: AmountTarget
  isFocused: boolean
  isEdited: boolean
  /** Called with the text of the amount that is meant. */
  onChoose: (text: string) => void
}

/** Says under a field of money how its text is read, asks which of two readings is meant, or says what is wrong. */
export function AmountReading({ id, text, target, isFocused, isEdited, onChoose }: Props) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const { wallet } = useMessages()
  const typed = readTypedAmount(text, language, target)
  const { currency } = target
  const written = (amount: string) => writtenAmount({ currency, amount }, language)
  const brief = (amount: string) => formatBrief({ currency, amount }, language)
  const readings = typed.kind === 'twofold' ? typed.readings : null
  const isPlain = typed.kind === 'amount' && !isEdited && text === written(typed.amount)
  const complaint =
    isFocused && isUnfinished(text, language, target) ? null : complaintOf(typed, target, language)
  return (
    <div className="amount-reading">
      <div id={id} role="status">
        {typed.kind === 'amount' && !isPlain && !hidden && (
          <p className="hint">= {formatMoney({ currency, amount: typed.amount }, language)}</p>
        )}
        {readings && (
          <p className="complaint">
            {fill(wallet.twofold, { larger: brief(readings[0]), smaller: brief(readings[1]) })}
          </p>
        )}
        {complaint && <p className="complaint">{complaint}</p>}
      </div>
      {readings && (
        <fieldset aria-labelledby={id}>
          {readings.map((amount, at) => (
            <Button
              key={at === 0 ? 'larger' : 'smaller'}
              size="small"
              onClick={() => onChoose(written(amount))}
            >
              {brief(amount)}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** Whether more digits may still make an amount of it: "KES", "20,0". */
const isUnfinished = (text: string, language: Language, target: AmountTarget): boolean =>
  /^\D{0,4}$/.test(text) ||
  ['0', '00'].some(more =>
    ['amount', 'twofold'].includes(readTypedAmount(text + more, language, target).kind)
  )

function complaintOf(
  { kind }: TypedAmount,
  { currency, decimals }: AmountTarget,
  language: Language
): string | null {
  const { wallet } = messages[language]
  const name = currencyName(currency, language)
  switch (kind) {
    case 'unclear':
      return fill(wallet.unclear, { example: formatBrief({ currency, amount: '20000' }, language) })
    case 'decimals': {
      const count = wholeNumber(decimals, language)
      return decimals === 0
        ? fill(wallet.noDecimals, { currency: name })
        : fill(plural(wallet.decimals, decimals, language), { currency: name, count })
    }
    case 'currency':
      return fill(wallet.otherCurrency, { currency: name })
    default:
      return null
  }
}
