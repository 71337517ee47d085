import { useEffect, useRef } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { FoundWalletsNote } from './found-note.tsx'
import type { ConnectionTestState } from './use-test.ts'

interface Props {
  test: Pick<ConnectionTestState, 'found' | 'failure'>
  card: ProviderCard
}

/** Result of "Test connection", scrolled into view. A problem with one field is shown at that field. */
export function TestOutcome({ test: { found, failure }, card }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const shown = failure && !isShownAtField(failure, card) ? failure : null
  useEffect(() => {
    if (found || shown) container.current?.scrollIntoView({ block: 'nearest' })
  }, [found, shown])
  return (
    <div ref={container}>
      {found && <FoundWalletsNote wallets={found} provider={card.name} />}
      {shown && <FailureNote announce failure={shown} provider={card.name} />}
    </div>
  )
}

const isShownAtField = (failure: Failure, { fields }: ProviderCard): boolean =>
  failure.kind === 'field' &&
  (failure.field === 'name' || fields.some(({ id, kind }) => id === failure.field && kind !== 'choice'))
