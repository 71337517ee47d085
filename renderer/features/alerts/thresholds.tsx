import { Check } from 'lucide-react'
import { useState } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import { areSameThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import { useApp, useHideAmounts, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { ThresholdFields } from './threshold-fields.tsx'

interface Props {
  wallet: WalletView
  provider: string
}

/** The alert thresholds of a connected wallet, saved whenever a field is left. */
export function WalletThresholds({ wallet, provider }: Props) {
  const text = useMessages().wallet
  const hidden = useHideAmounts()
  const salio = useApp(app => app.salio)
  const [saved, setSaved] = useState<Thresholds | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { id: walletId } = wallet
  const current = saved ?? wallet.thresholds
  const { answer: suggestion } = useAsk(salio => salio.getSuggestion({ walletId }), [walletId])
  const suggested = suggestion ? { ...current, low: suggestion.low, critical: suggestion.critical } : null
  // A suggestion is no use while amounts are hidden.
  const isOffered = suggested !== null && !hidden && !areSameThresholds(suggested, current)
  const save = async (rule: Thresholds | null) => {
    if (!rule || areSameThresholds(rule, current)) return
    const result = await salio.setThresholds({ walletId, rule })
    setSaved(result.ok ? rule : null)
    setFailure(result.ok ? null : result.failure)
  }
  return (
    <>
      <ThresholdFields
        key={walletId}
        showsAll
        title={text.alertMe}
        target={targetOf(wallet)}
        thresholds={wallet.thresholds}
        suggestion={isOffered ? suggested : null}
        onChange={save}
      >
        {saved && (
          <p className="saved">
            <Check size="0.75rem" aria-hidden="true" />
            {text.saved}
          </p>
        )}
      </ThresholdFields>
      {failure && <FailureNote announce failure={failure} provider={{ name: provider }} />}
    </>
  )
}
