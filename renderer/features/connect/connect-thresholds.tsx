import { useState } from 'react'
import type { FoundWallet } from '#contract/accounts.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { AmountText } from '#renderer/shared/amount.tsx'
import { SlowWait } from '#renderer/shared/slow-wait.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { ThresholdFields } from '../alerts/threshold-fields.tsx'
import { draftOf, type Form } from './form.ts'
import { type StepHeader, StepIndicator } from './steps.tsx'
import { SaveFailure } from './test-outcome.tsx'

interface Props {
  frame: StepHeader
  card: ProviderCard
  form: Form
  found: readonly FoundWallet[]
  onBack: () => void
}

/** Step 3: the alert thresholds. Nothing is stored before "Done". */
export function ConnectThresholds({ frame, card, form, found, onBack }: Props) {
  const text = useMessages().connect
  const salio = useApp(app => app.salio)
  const reset = useApp(app => app.reset)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const [rules, setRules] = useState<ReadonlyMap<string, Thresholds | null>>(
    () => new Map(found.map(one => [one.key, one.suggested]))
  )
  const connect = async (keepUntilQuit: boolean) => {
    const validRules = [...rules].filter((entry): entry is [string, Thresholds] => entry[1] !== null)
    if (busy || validRules.length < found.length) return
    setBusy(true)
    try {
      const draft = draftOf(card, form, null)
      const request = { draft, rules: validRules, keepUntilQuit }
      const result = await salio.connect(request)
      if (result.ok) reset({ screen: 'balances' })
      else if (result.failure.kind !== 'stopped') setFailure(result.failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <ScreenLayout
      {...frame}
      onBack={onBack}
      roomy
      footer={
        <Button tone="primary" onClick={() => void connect(false)}>
          {text.done}
        </Button>
      }
    >
      <StepIndicator current={3} />
      <p className="lead">{text.thresholdsNote}</p>
      {found
        .filter(({ kind }) => kind !== 'postpaid')
        .map(({ key, name, currency, amount, suggested }) => (
          <ThresholdFields
            key={key}
            title={
              <>
                {name}
                {amount !== null && <AmountText money={{ currency, amount }} />}
              </>
            }
            target={targetOf({ currency, amount })}
            thresholds={suggested}
            onChange={rule => setRules(new Map(rules).set(key, rule))}
          />
        ))}
      <SlowWait isWaiting={busy} />
      <SaveFailure failure={failure} provider={card} onKeepUntilQuit={() => void connect(true)} />
    </ScreenLayout>
  )
}
