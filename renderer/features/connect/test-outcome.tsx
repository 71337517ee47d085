import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { FoundWallet } from '#contract/accounts.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { FailingProvider, ProviderCard } from '#domain/accounts/provider-card.ts'
import { fill, plural } from '#messages/template.ts'
import { useLanguage, useMessages, useWords } from '#renderer/app/use-app.ts'
import { AmountText } from '#renderer/shared/amount.tsx'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { SlowWait } from '#renderer/shared/slow-wait.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { ConnectionTestState } from './use-test.ts'

interface FoundWalletsNoteProps {
  wallets: readonly FoundWallet[]
  provider: FailingProvider
}

/** The wallets that "Test connection" found, as proof that it works. */
function FoundWalletsNote({ wallets, provider }: FoundWalletsNoteProps) {
  const language = useLanguage()
  const { balances, connect: text } = useMessages()
  const words = useWords()
  const count = `${wallets.length}`
  return (
    <section className="note good" role="status">
      <CircleCheck size="1rem" aria-hidden="true" />
      <div>
        <b>{text.connected}</b> {fill(plural(text.found, wallets.length, language), { count })}
        <ul className="found">
          {wallets.map(({ key, name, currency, amount, failure, kind }) => (
            <li key={key}>
              <span>{name}</span>
              {amount !== null && <AmountText money={{ currency, amount }} />}
              {kind === 'postpaid' && <span>{balances.postpaidNote}</span>}
              {failure && <span>{words.failure(failure, { provider }).short}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

interface TestOutcomeProps {
  test: Pick<ConnectionTestState, 'busy' | 'found' | 'failure' | 'clear'>
  card: ProviderCard
  /** Who was asked: the provider, or the hosts that take its place. */
  receiver: string
}

/** Result of "Test connection", scrolled into view. A problem with one field is shown at that field. */
export function TestOutcome({ test: { busy, clear, found, failure }, card, receiver }: TestOutcomeProps) {
  const container = useRef<HTMLDivElement>(null)
  const shown = failure && !isShownAtField(failure, card) ? failure : null
  useEffect(() => {
    if (found || shown) container.current?.scrollIntoView({ block: 'nearest' })
  }, [found, shown])
  return (
    <div ref={container}>
      <SlowWait isWaiting={busy} onStop={clear} />
      {found && <FoundWalletsNote wallets={found} provider={card} />}
      {shown && (
        <FailureNote
          announce
          failure={shown}
          provider={card}
          testing={{ address: receiver === card.name ? null : receiver }}
        />
      )}
    </div>
  )
}

const isShownAtField = (failure: Failure, { fields }: ProviderCard): boolean =>
  failure.kind === 'field' &&
  (failure.field === 'name' || fields.some(({ id, kind }) => id === failure.field && kind !== 'choice'))

interface SaveFailureProps {
  failure: Failure | null
  provider: FailingProvider
  onKeepUntilQuit: () => void
}

/** Why an account was not saved. If the keychain failed, offers to keep the keys until Salio quits. */
export function SaveFailure({ failure, provider, onKeepUntilQuit }: SaveFailureProps) {
  const text = useMessages().connect
  if (failure === null) return null
  return (
    <FailureNote announce failure={failure} provider={provider}>
      {failure.kind === 'keychain' && (
        <Button size="small" onClick={onKeepUntilQuit}>
          {text.keep}
        </Button>
      )}
    </FailureNote>
  )
}
