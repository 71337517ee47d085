import type { FoundWallet } from '../../electron/contract/channels.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { Button } from '../parts/button.tsx'
import { CredentialFields } from '../parts/credentials.tsx'
import { ScreenLayout } from '../parts/screen.tsx'
import { type StepHeader, StepIndicator } from '../parts/steps.tsx'
import { TestOutcome } from '../parts/test-outcome.tsx'
import type { Form } from '../state/form.ts'
import { useMessages } from '../state/use-app.ts'
import { useConnectionTest } from '../state/use-test.ts'

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
  const test = useConnectionTest(card, form, null, [])
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
          <Button kinds={['primary']} onClick={() => void proceed()}>
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
        storedSecrets={[]}
        failure={test.failure}
      />
      <TestOutcome test={test} card={card} />
    </ScreenLayout>
  )
}
