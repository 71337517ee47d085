import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { fill } from '../../electron/messages/fill.ts'
import { useSnapshot, useText } from '../state/use-app.ts'
import { LinkButton } from './link-button.tsx'

/** Where whoever has a live account can tell what they saw. */
const ADDRESS = 'hello@salio.example'

/** What to know before making a key, and where it is made. */
export function KeyAdvice({ card }: { card: ProviderCard }) {
  const { language } = useSnapshot()
  const text = useText().connect
  return (
    <div className="advice">
      {card.advice && <p>{card.advice[language]}</p>}
      {card.unverified && (
        <p>
          <b className="badge">{text.unverified}</b>{' '}
          {fill(text.unverifiedNote, { provider: card.name, address: ADDRESS })}
        </p>
      )}
      <LinkButton providerId={card.id} />
    </div>
  )
}
