import { useState } from 'react'
import type { AccountView } from '#contract/snapshot.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { accountLabel } from '#renderer/shared/account-name.ts'
import { needsKey } from '#renderer/shared/account-state.tsx'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { SlowWait } from '#renderer/shared/slow-wait.tsx'
import { explainsFailure } from '#renderer/shared/strip.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { AccountActions, CopyAnswerShape } from './account-actions.tsx'
import { CredentialFields } from './credentials.tsx'
import { draftOf, firstInvalidField, formOf, receiverOf, storedSecrets } from './form.ts'
import { SaveFailure, TestOutcome } from './test-outcome.tsx'
import { useConnectionTest } from './use-test.ts'

interface Props {
  account: AccountView
  card: ProviderCard
}

/** Edits a connected account. Stored secrets can be replaced but never displayed. */
export function AccountScreen({ account, card }: Props) {
  const text = useMessages()
  const { network } = useSnapshot()
  const salio = useApp(app => app.salio)
  const back = useApp(app => app.back)
  const [form, setForm] = useState(() => formOf(account, card))
  const [saving, setSaving] = useState(false)
  const [saveFailure, setSaveFailure] = useState<Failure | null>(null)
  const stored = storedSecrets(card, account, form)
  const test = useConnectionTest(card, form, account.id, stored)
  const save = async (keepUntilQuit: boolean) => {
    const wrong = firstInvalidField(card, form, stored)
    if (wrong) return test.fail(wrong)
    if (saving) return
    setSaving(true)
    try {
      const draft = draftOf(card, form, account.id)
      const result = await salio.connect({ draft, rules: [], keepUntilQuit })
      if (result.ok) back()
      else if (result.failure.kind === 'field') test.fail(result.failure)
      else if (result.failure.kind !== 'stopped') setSaveFailure(result.failure)
    } finally {
      setSaving(false)
    }
  }
  const isUntested = !test.found && !test.failure && !test.busy
  return (
    <ScreenLayout
      title={card.name}
      subtitle={accountLabel(account, card.name)}
      onBack={back}
      roomy
      footer={
        <>
          <Button onClick={() => !test.busy && void test.run()}>
            {test.busy ? text.connect.testing : text.connect.test}
          </Button>
          <Button tone="primary" onClick={() => void save(false)}>
            {text.account.save}
          </Button>
        </>
      }
    >
      {account.failure && isUntested && !explainsFailure(network) && (
        <FailureNote failure={account.failure} provider={card} field={fieldLabel(card, account.failure)} />
      )}
      {account.unopened && isUntested && (
        <p className="note">
          {needsKey(card, account) ? text.account.unopened.keyHere : text.account.unopened.noKeyHere}
        </p>
      )}
      {card.unverified && <CopyAnswerShape accountId={account.id} />}
      {account.keptUntilQuit && <p className="note">{text.account.keptUntilQuit}</p>}
      <CredentialFields
        card={card}
        form={form}
        onChange={form => {
          test.clear()
          setSaveFailure(null)
          setForm(form)
        }}
        stored={stored}
        accountId={account.id}
        failure={test.failure}
      />
      <TestOutcome test={test} card={card} receiver={receiverOf(card, form)} />
      <SlowWait isWaiting={saving} />
      <SaveFailure failure={saveFailure} provider={card} onKeepUntilQuit={() => void save(true)} />
      <AccountActions account={account} provider={card} />
    </ScreenLayout>
  )
}

const fieldLabel = ({ fields }: ProviderCard, failure: Failure): string | undefined =>
  failure.kind === 'field' ? fields.find(({ id }) => id === failure.field)?.label : undefined
