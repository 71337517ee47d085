import { Check, Info } from 'lucide-react'
import type { TopUpForm } from '#contract/top-ups.ts'
import { type Amount, compare } from '#domain/money/money.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { BriefAmount } from '#renderer/shared/amount.tsx'
import { FilledText } from '#renderer/shared/filled-text.tsx'

interface Props {
  form: TopUpForm
  currency: string
  /** The amount that is typed; null while there is none. */
  amount: Amount | null
  onChoose: (amount: Amount) => void
}

/**
 * Whether nothing but a weekend lies between today and a day: then it is worth saying why it has to last that long. A later
 * working day is asked for where the balance is enough until the next.
 */
function isOverWeekend(now: number, morning: number): boolean {
  const day = new Date(now)
  const last = new Date(morning).toDateString()
  let between = 0
  for (day.setDate(day.getDate() + 1); day.toDateString() !== last && day.getTime() < morning; between += 1) {
    if (day.getDay() !== 0 && day.getDay() !== 6) return false
    day.setDate(day.getDate() + 1)
  }
  return between > 0
}

/** Amounts to choose from, with until when each lasts. Renders nothing while the pace is not known. */
export function Offers({ form, currency, amount, onChoose }: Props) {
  const language = useLanguage()
  const text = useMessages().topUps.form
  const now = useNow(30_000)
  const { offers, suggested, workingMorningAt } = form
  if (offers.length === 0) return null
  const best = suggested === null ? undefined : offers[suggested]
  const money = (amount: Amount) => <BriefAmount money={{ currency, amount }} />
  return (
    <div className="field">
      <fieldset className="offers" aria-label={text.suggested}>
        {offers.map(offer => {
          const isChosen = amount !== null && compare(amount, offer.amount) === 0
          return (
            <button
              key={offer.amount}
              type="button"
              className="offer"
              aria-pressed={isChosen}
              onClick={() => onChoose(offer.amount)}
            >
              <b className="offer-amount">{money(offer.amount)}</b>
              {isChosen && <Check className="offer-tick" size="0.875rem" aria-hidden="true" />}
              {offer.lastsUntil !== null && (
                <small className="offer-until">
                  {fill(text.until, { time: formatMoment(offer.lastsUntil, now, language) })}
                </small>
              )}
            </button>
          )
        })}
      </fieldset>
      {best && (
        <p className="hint">
          <Info size="0.75rem" aria-hidden="true" />
          <span>
            <FilledText
              template={isOverWeekend(now, workingMorningAt) ? text.lastsPastBanks : text.lastsPast}
              values={{
                amount: money(best.amount),
                time: formatMoment(workingMorningAt, now, language)
              }}
            />
          </span>
        </p>
      )}
    </div>
  )
}
