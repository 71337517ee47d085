import { useState } from 'react'
import type { FoundWallet } from '../../electron/contract/channels.ts'
import type { Failure } from '../../electron/domain/failure.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import type { Rule } from '../../electron/domain/rule.ts'
import { Amount } from '../parts/amount.tsx'
import { Button } from '../parts/button.tsx'
import { MarksEditor } from '../parts/marks-editor.tsx'
import { SaveFailure } from '../parts/save-failure.tsx'
import { Screen } from '../parts/screen.tsx'
import { type StepFrame, Steps } from '../parts/steps.tsx'
import { draftOf, type Form } from '../state/form.ts'
import { useApp, useText } from '../state/use-app.ts'

interface Props {
  frame: StepFrame
  card: ProviderCard
  form: Form
  found: readonly FoundWallet[]
  onBack: () => void
}

/** Step 3: the alert thresholds. Nothing is stored before "Done". */
export function ConnectMarks({ frame, card, form, found, onBack }: Props) {
  const text = useText().connect
  const { salio, start } = useApp(app => app)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const [rules, setRules] = useState<Readonly<Record<string, Rule | null>>>(() =>
    Object.fromEntries(found.map(one => [one.key, one.suggested]))
  )
  const connect = async (keepUntilQuit: boolean) => {
    const validRules = Object.entries(rules).filter((entry): entry is [string, Rule] => entry[1] !== null)
    if (busy || validRules.length < found.length) return
    setBusy(true)
    try {
      const draft = draftOf(card, form, null)
      const request = { draft, rules: Object.fromEntries(validRules), keepUntilQuit }
      const result = await salio.connect(request)
      if (result.ok) start({ screen: 'balances' })
      else setFailure(result.failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Screen
      {...frame}
      onBack={onBack}
      roomy
      footer={
        <Button kinds={['primary']} onClick={() => void connect(false)}>
          {text.done}
        </Button>
      }
    >
      <Steps done={3} />
      <p className="lead">{text.marks}</p>
      {found.map(({ key, name, currency, amount, suggested }) => (
        <MarksEditor
          key={key}
          title={
            <>
              {name}
              {amount !== null && <Amount money={{ currency, amount }} />}
            </>
          }
          currency={currency}
          rule={suggested}
          onChange={rule => setRules({ ...rules, [key]: rule })}
        />
      ))}
      <SaveFailure failure={failure} provider={card.name} onKeep={() => void connect(true)} />
    </Screen>
  )
}
