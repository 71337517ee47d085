import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { fill } from '#messages/fill.ts'
import { useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { LinkButton } from '#renderer/ui/link-button.tsx'

/** Where users with a live account can report how an unverified provider works. */
const FEEDBACK_ADDRESS = 'hello@salio.example'

/** What to know before creating a key, with a link to where it is created. */
export function KeyAdvice({ card }: { card: ProviderCard }) {
  const { language } = useSnapshot()
  const text = useMessages().connect
  return (
    <div className="advice">
      {card.advice && <p>{card.advice[language]}</p>}
      {card.unverified && (
        <p>
          <b className="badge">{text.unverified}</b>{' '}
          {fill(text.unverifiedNote, { provider: card.name, address: FEEDBACK_ADDRESS })}
        </p>
      )}
      <LinkButton providerId={card.id} />
    </div>
  )
}
