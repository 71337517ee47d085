import type { FoundWallet } from '../../electron/contract/channels.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { Button } from '../parts/button.tsx'
import { Credentials } from '../parts/credentials.tsx'
import { Screen } from '../parts/screen.tsx'
import { type StepFrame, Steps } from '../parts/steps.tsx'
import { TestOutcome } from '../parts/test-outcome.tsx'
import type { Form } from '../state/form.ts'
import { useText } from '../state/use-app.ts'
import { useTest } from '../state/use-test.ts'

interface Props {
  frame: StepFrame
  card: ProviderCard
  form: Form
  onChange: (form: Form) => void
  onBack: () => void
  onFound: (wallets: readonly FoundWallet[]) => void
}

/** Step 2: the credentials. Continuing requires a successful connection test. */
export function ConnectCredentials(props: Props) {
  const { frame, card, form, onChange, onBack, onFound } = props
  const text = useText().connect
  const test = useTest(card, form, null, [])
  const proceed = async () => {
    if (test.busy) return
    const found = test.found ?? (await test.run())
    if (found) onFound(found)
  }
  return (
    <Screen
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
      <Steps done={2} />
      <Credentials
        card={card}
        form={form}
        onChange={form => {
          test.forget()
          onChange(form)
        }}
        kept={[]}
        failure={test.failure}
      />
      <TestOutcome test={test} card={card} />
    </Screen>
  )
}
