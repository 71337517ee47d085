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

/** The marks of a wallet that is being watched: saved as each field is left. */
export function WalletMarks({ wallet, provider }: Props) {
  const text = useText().wallet
  const hidden = useHidden()
  const salio = useApp(app => app.salio)
  const [saved, setSaved] = useState<Rule | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { id: walletId, currency } = wallet
  const last = saved ?? wallet.rule
  const suggestion = useSuggestion(walletId)
  const better = suggestion && { ...last, low: suggestion.low, critical: suggestion.critical }
  // Nobody can judge figures that are hidden.
  const isOffered = better !== null && !hidden && !isSameRule(better, last)
  const save = async (rule: Rule | null) => {
    if (!rule || isSameRule(rule, last)) return
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
        suggestion={isOffered ? better : null}
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
