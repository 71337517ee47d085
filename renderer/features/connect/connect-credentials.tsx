import type { FoundWallet } from '#contract/accounts.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { CredentialFields } from './credentials.tsx'
import { type Form, noSecrets, receiverOf } from './form.ts'
import { type StepHeader, StepIndicator } from './steps.tsx'
import { TestOutcome } from './test-outcome.tsx'
import { useConnectionTest } from './use-test.ts'

interface Props {
  frame: StepHeader
  card: ProviderCard
  form: Form
  onChange: (form: Form) => void
  onBack: () => void
  onFound: (wallets: readonly FoundWallet[]) => void
}

/** Step 2: the credentials. Continuing requires a successful connection test. */
export function ConnectCredentials(props: Props) {
  const { frame, card, form, onChange, onBack, onFound } = props
  const text = useMessages().connect
  const test = useConnectionTest(card, form, null, noSecrets)
  const proceed = async () => {
    if (test.busy) return
    const found = test.found ?? (await test.run())
    if (found) onFound(found)
  }
  return (
    <ScreenLayout
      {...frame}
      onBack={onBack}
      roomy
      footer={
        <>
          <Button onClick={() => !test.busy && void test.run()}>
            {test.busy ? text.testing : text.test}
          </Button>
          <Button tone="primary" onClick={() => void proceed()}>
            {text.continue}
          </Button>
        </>
      }
    >
      <StepIndicator current={2} />
      <CredentialFields
        card={card}
        form={form}
        onChange={form => {
          test.clear()
          onChange(form)
        }}
        stored={noSecrets}
        failure={test.failure}
      />
      <TestOutcome test={test} card={card} receiver={receiverOf(card, form)} />
    </ScreenLayout>
  )
}
