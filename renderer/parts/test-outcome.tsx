import { useEffect, useRef } from 'react'
import type { Failure } from '../../electron/domain/failure.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import type { Test } from '../state/use-test.ts'
import { FailureNote } from './failure-note.tsx'
import { FoundNote } from './found-note.tsx'

interface Props {
  test: Pick<Test, 'found' | 'failure'>
  card: ProviderCard
}

/** What Test connection said, brought into view. What is wrong with one field is said at that field. */
export function TestOutcome({ test: { found, failure }, card }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const shown = failure && !isSaidAtField(failure, card) ? failure : null
  useEffect(() => {
    if (found || shown) place.current?.scrollIntoView({ block: 'nearest' })
  }, [found, shown])
  return (
    <div ref={place}>
      {found && <FoundNote wallets={found} provider={card.name} />}
      {shown && <FailureNote answer failure={shown} provider={card.name} />}
    </div>
  )
}

const isSaidAtField = (failure: Failure, { fields }: ProviderCard): boolean =>
  failure.kind === 'field' &&
  (failure.field === 'name' || fields.some(({ id, kind }) => id === failure.field && kind !== 'choice'))
