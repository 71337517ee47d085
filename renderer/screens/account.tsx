import { useState } from 'react'
import type { AccountView } from '../../electron/contract/snapshot.ts'
import type { Failure } from '../../electron/domain/failure.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { labelOf } from '../parts/account-name.ts'
import { Button } from '../parts/button.tsx'
import { CopyShape } from '../parts/copy-shape.tsx'
import { Credentials } from '../parts/credentials.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { RemoveAccount } from '../parts/remove-account.tsx'
import { SaveFailure } from '../parts/save-failure.tsx'
import { Screen } from '../parts/screen.tsx'
import { TestOutcome } from '../parts/test-outcome.tsx'
import { draftOf, formOf, wrongField } from '../state/form.ts'
import { useApp, useText } from '../state/use-app.ts'
import { useTest } from '../state/use-test.ts'

interface Props {
  account: AccountView
  card: ProviderCard
}

/** Edits a connected account. Stored secrets can be replaced but never displayed. */
export function Account({ account, card }: Props) {
  const text = useText()
  const { salio, back } = useApp(app => app)
  const [form, setForm] = useState(() => formOf(account, card))
  const [saving, setSaving] = useState(false)
  const [saveFailure, setSaveFailure] = useState<Failure | null>(null)
  const storedSecrets = account.secretFields
  const test = useTest(card, form, account.id, storedSecrets)
  const save = async (keepUntilQuit: boolean) => {
    const wrong = wrongField(card, form, storedSecrets)
    if (wrong) return test.fail(wrong)
    if (saving) return
    setSaving(true)
    try {
      const draft = draftOf(card, form, account.id)
      const result = await salio.connect({ draft, rules: {}, keepUntilQuit })
      if (result.ok) back()
      else if (result.failure.kind === 'field') test.fail(result.failure)
      else setSaveFailure(result.failure)
    } finally {
      setSaving(false)
    }
  }
  const isUntested = !test.found && !test.failure && !test.busy
  return (
    <Screen
      title={card.name}
      subtitle={labelOf(account, card.name)}
      onBack={back}
      roomy
      footer={
        <>
          <Button onClick={() => !test.busy && void test.run()}>
            {test.busy ? text.connect.testing : text.connect.test}
          </Button>
          <Button kinds={['primary']} onClick={() => void save(false)}>
            {text.account.save}
          </Button>
        </>
      }
    >
      {account.failure && account.failure.kind !== 'offline' && isUntested && (
        <FailureNote failure={account.failure} provider={card.name} />
      )}
      {card.unverified && <CopyShape accountId={account.id} />}
      {account.keptUntilQuit && <p className="note">{text.account.keptUntilQuit}</p>}
      <Credentials
        card={card}
        form={form}
        onChange={form => {
          test.forget()
          setSaveFailure(null)
          setForm(form)
        }}
        kept={storedSecrets}
        accountId={account.id}
        failure={test.failure}
      />
      <TestOutcome test={test} card={card} />
      <SaveFailure failure={saveFailure} provider={card.name} onKeep={() => void save(true)} />
      <RemoveAccount account={account} provider={card.name} />
    </Screen>
  )
}
