import { Check } from 'lucide-react'
import { useState } from 'react'
import type { WalletView } from '../../electron/contract/snapshot.ts'
import type { Failure } from '../../electron/domain/failure.ts'
import type { Rule } from '../../electron/domain/rule.ts'
import { isSameRule } from '../state/marks.ts'
import { useApp, useHidden, useText } from '../state/use-app.ts'
import { useSuggestion } from '../state/use-suggestion.ts'
import { FailureNote } from './failure-note.tsx'
import { MarksEditor } from './marks-editor.tsx'

interface Props {
  wallet: WalletView
  provider: string
}

/** The alert thresholds of a connected wallet, saved whenever a field is left. */
export function WalletMarks({ wallet, provider }: Props) {
  const text = useText().wallet
  const hidden = useHidden()
  const salio = useApp(app => app.salio)
  const [saved, setSaved] = useState<Rule | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { id: walletId, currency } = wallet
  const current = saved ?? wallet.rule
  const suggestion = useSuggestion(walletId)
  const suggested = suggestion && { ...current, low: suggestion.low, critical: suggestion.critical }
  // A suggestion is no use while amounts are hidden.
  const isOffered = suggested !== null && !hidden && !isSameRule(suggested, current)
  const save = async (rule: Rule | null) => {
    if (!rule || isSameRule(rule, current)) return
    const result = await salio.setRule({ walletId, rule })
    setSaved(result.ok ? rule : null)
    setFailure(result.ok ? null : result.failure)
  }
  return (
    <>
      <MarksEditor
        key={walletId}
        full
        title={text.alertMe}
        currency={currency}
        rule={wallet.rule}
        suggestion={isOffered ? suggested : null}
        onChange={save}
      >
        {saved && (
          <p className="saved">
            <Check size="0.75rem" aria-hidden="true" />
            {text.saved}
          </p>
        )}
      </MarksEditor>
      {failure && <FailureNote answer failure={failure} provider={provider} />}
    </>
  )
}
