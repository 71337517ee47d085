import { useEffect, useRef } from 'react'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import type { Test } from '../state/use-test.ts'
import { FailureNote } from './failure-note.tsx'
import { FoundNote } from './found-note.tsx'
import { LinkButton } from './link-button.tsx'

interface Props {
  test: Pick<Test, 'found' | 'failure'>
  card: ProviderCard
}

/** What Test connection said, brought into view. What is wrong with one field is said at that field. */
export function TestOutcome({ test: { found, failure }, card }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (found || (failure && failure.kind !== 'field')) place.current?.scrollIntoView({ block: 'nearest' })
  }, [found, failure])
  return (
    <div ref={place}>
      {found && <FoundNote wallets={found} provider={card.name} />}
      {failure && failure.kind !== 'field' && (
        <FailureNote answer failure={failure} provider={card.name}>
          <LinkButton providerId={card.id} />
        </FailureNote>
      )}
    </div>
  )
}
