import { Info } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import type { OfferedPayIn } from '#contract/pay-in.ts'
import { fill } from '#messages/template.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Copied } from '#renderer/ui/use-copied.ts'
import { ValueRow } from './value-row.tsx'
import { icons } from './way-card.tsx'
import { fullDayOf, type PayInRefusal, refusalText, wayName } from './words.ts'

interface Props {
  offer: OfferedPayIn
  copied: Copied
  /** Resolves with why it was not taken; null where it was. */
  onConfirm: (digits: string) => Promise<PayInRefusal | null>
}

/** A way that the provider documents. It counts once its user has compared it with the dashboard. */
export function OfferedCard({ offer, copied, onConfirm }: Props) {
  const id = useId()
  const language = useLanguage()
  const text = useMessages().payIn
  const [digits, setDigits] = useState('')
  const [refusal, setRefusal] = useState<PayInRefusal | null>(null)
  const isReady = /^\d{3}$/.test(digits.trim())
  const Icon = icons[offer.kind]
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    if (isReady) setRefusal(await onConfirm(digits.trim()))
  }
  return (
    <section className="card pay-in-way" aria-labelledby={id}>
      <div className="pay-in-head">
        <Icon size="1rem" aria-hidden="true" />
        <h2 id={id}>{wayName(offer, language)}</h2>
        <span className="pay-in-tag">{text.offer.tag}</span>
      </div>
      <div>
        {offer.rows.map(row => (
          <ValueRow key={row.field} row={row} wayId={offer.documentId} copied={copied} />
        ))}
      </div>
      <form className="pay-in-confirm" onSubmit={event => void confirm(event)}>
        <p id={`${id}-source`} className="hint">
          <Info size="0.8125rem" aria-hidden="true" />
          <span>
            {fill(text.offer.from, { provider: offer.provider, day: fullDayOf(offer.readAt, language) })}
          </span>
        </p>
        <div className="pay-in-answers">
          <div className="input">
            <input
              value={digits}
              inputMode="numeric"
              maxLength={5}
              autoComplete="off"
              placeholder={text.offer.digits}
              aria-label={text.offer.digits}
              aria-invalid={refusal === 'digits'}
              aria-describedby={`${id}-source ${id}-wrong`}
              onChange={({ target }) => {
                setDigits(target.value)
                setRefusal(null)
              }}
            />
          </div>
          <Button type="submit" disabled={!isReady} aria-describedby={`${id}-source`}>
            {text.offer.confirm}
          </Button>
        </div>
        <p id={`${id}-wrong`} role="status" className="complaint">
          {refusal && refusalText(refusal, language)}
        </p>
      </form>
    </section>
  )
}
