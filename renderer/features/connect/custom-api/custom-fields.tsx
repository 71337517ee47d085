import { useEffect } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { parseMapping } from '#domain/custom-api/mapping.ts'
import { walletIds } from '#domain/custom-api/pick.ts'
import { placeholders } from '#domain/custom-api/placeholders.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages, useWords } from '#renderer/app/use-app.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { SlowWait } from '#renderer/shared/slow-wait.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { draftOf, type Form, type StoredSecrets } from '../form.ts'
import { CustomMapping } from './mapping.tsx'
import { OpenMapping, SaveMapping } from './mapping-file.tsx'
import { CustomRequest } from './request.tsx'
import { useSampleAnswer } from './use-answer.ts'

interface Props {
  card: ProviderCard
  form: Form
  onChange: (form: Form) => void
  stored: StoredSecrets
  failure: Failure | null
  /** The account being edited; null for a new one. */
  accountId: string | null
}

/** The merchant's own JSON API: the request to make, and where its response holds the balance. */
export function CustomFields({ card, form, onChange, stored, failure, accountId }: Props) {
  const text = useMessages().custom
  const words = useWords()
  const answer = useSampleAnswer(card, form, accountId)
  const wrong = answer.failure ?? failure
  const { values } = form
  const mapping = parseMapping(values['mapping'] ?? '')
  const account = useApp(app => app.snapshot?.accounts.find(({ id }) => id === accountId))
  const knownIds =
    account?.wallets.map(({ key }) => key) ??
    (mapping && answer.before ? walletIds(mapping, answer.before) : [])
  useEffect(() => {
    if (answer.failure?.kind === 'field')
      document.querySelector<HTMLElement>(`[data-field="${answer.failure.field}"]`)?.focus()
  }, [answer.failure])
  const complaint = (id: string, label: string) => {
    if (wrong?.kind !== 'field' || wrong.field !== id) return null
    const own: Readonly<Record<string, string | undefined>> = text.wrong
    if (wrong.problem === 'malformed' || label === '' || id === 'mapping')
      return fill(own[id] ?? '', { placeholders: placeholders.join(', ') }) || null
    const said = words.failure(wrong, { provider: card, field: label })
    return `${said.what} ${said.next}`
  }
  const unplaced = complaint('mapping', '')
  return (
    <>
      <CustomRequest
        {...{ card, values, stored, complaint }}
        onChange={values => {
          answer.clear()
          onChange({ ...form, values })
        }}
      />
      <div className="custom-actions">
        <Button tone={answer.tree ? 'plain' : 'primary'} onClick={() => !answer.busy && void answer.read()}>
          {answer.busy ? text.reading : text.read}
        </Button>
        <OpenMapping
          onUse={shared => {
            answer.clear()
            onChange({ ...form, values: { ...values, ...shared } })
          }}
        />
      </div>
      <SlowWait isWaiting={answer.busy} onStop={answer.clear} />
      {unplaced && (
        <p className="complaint" role="status">
          {unplaced}
        </p>
      )}
      {answer.failure && answer.failure.kind !== 'field' && (
        <FailureNote announce failure={answer.failure} provider={card} />
      )}
      <CustomMapping
        tree={answer.tree}
        knownIds={knownIds}
        mapping={mapping}
        onChange={mapping => onChange({ ...form, values: { ...values, mapping: JSON.stringify(mapping) } })}
      />
      {mapping && <SaveMapping values={draftOf(card, form, accountId).values} />}
    </>
  )
}
