import { type ReactNode, useId, useState } from 'react'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import { significantDecimals } from '#domain/money/money.ts'
import type { AmountTarget } from '#domain/payments/typed-amount.ts'
import { fill } from '#messages/template.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { NumberField } from '#renderer/shared/amount-field.tsx'
import { thresholdProblemWords } from '#renderer/shared/amount-problem-words.ts'
import { Button } from '#renderer/ui/button.tsx'
import {
  readThresholds,
  type ThresholdId,
  type ThresholdProblem,
  type TypedThresholds,
  typedThresholds
} from './threshold-form.ts'

interface SuggestedThresholdsProps {
  /** Both amounts formatted in the user's language. */
  low: string
  critical: string
  onUse: () => void
}

/** Offers thresholds suggested by the wallet's daily spending. */
function SuggestedThresholds({ low, critical, onUse }: SuggestedThresholdsProps) {
  const id = useId()
  const text = useMessages().alerts
  return (
    <div className="suggested">
      <p id={id} className="hint">
        {fill(text.suggested, { low, critical })}
      </p>
      <Button size="small" aria-describedby={id} onClick={onUse}>
        {text.useSuggested}
      </Button>
    </div>
  )
}

interface ThresholdFieldsProps {
  title: ReactNode
  /** What the amounts may be. Thresholds that were set with more decimals may keep them. */
  target: AmountTarget
  thresholds: Thresholds
  /** Whether to include the thresholds that are not amounts (duration and daily share). */
  showsAll?: boolean
  /** Suggested thresholds; null if there are none to offer. */
  suggestion?: Thresholds | null
  /** Called when a field is left: with the thresholds, or null while they are invalid. */
  onChange: (rule: Thresholds | null) => void
  children?: ReactNode
}

const targetWith = ({ currency, decimals }: AmountTarget, { low, critical }: Thresholds): AmountTarget => ({
  currency,
  decimals: Math.max(decimals, ...[low, critical].map(amount => significantDecimals(amount ?? '0')))
})

/** Fields for the alert thresholds of one wallet, with a sentence on what is wrong with them. */
export function ThresholdFields(props: ThresholdFieldsProps) {
  const { title, thresholds, showsAll, suggestion, onChange, children } = props
  const { currency } = props.target
  const target = targetWith(props.target, thresholds)
  const language = useLanguage()
  const { wallet, alerts } = useMessages()
  const [typed, setTyped] = useState(() => typedThresholds(thresholds, currency, language))
  const [problem, setProblem] = useState<ThresholdProblem | null>(null)
  const suggested = suggestion && typedThresholds(suggestion, currency, language)
  const commit = (typed: TypedThresholds) => {
    const read = readThresholds(typed, language, target)
    setProblem('problem' in read ? read.problem : null)
    setTyped('rule' in read ? typedThresholds(read.rule, currency, language) : typed)
    onChange('rule' in read ? read.rule : null)
  }
  const field = (id: ThresholdId) => ({
    value: typed[id],
    invalid: problem?.fields.includes(id) ?? false,
    onChange: (value: string) => setTyped({ ...typed, [id]: value }),
    onCommit: () => commit(typed)
  })
  const amountField = (id: 'low' | 'critical') => ({
    ...field(id),
    level: id,
    target,
    onChoose: (value: string) => commit({ ...typed, [id]: value })
  })
  const words = problem && thresholdProblemWords(problem.kind, language)
  return (
    <fieldset className="card padded marks">
      <legend>{title}</legend>
      <NumberField label={wallet.lowBelow} {...amountField('low')} />
      <NumberField label={wallet.criticalBelow} {...amountField('critical')} />
      {suggested && (
        <SuggestedThresholds
          low={suggested.low}
          critical={suggested.critical}
          onUse={() => commit({ ...typed, low: suggested.low, critical: suggested.critical })}
        />
      )}
      {showsAll && (
        <>
          <NumberField label={alerts.lastsLessThan} {...field('lastsLessThan')} />
          <NumberField label={alerts.dailyShare} note={alerts.shareNote} {...field('dailyShare')} />
        </>
      )}
      <div role="status">
        {words && <p className="complaint">{words}</p>}
        {!problem && children}
      </div>
    </fieldset>
  )
}
