import { type ReactNode, useState } from 'react'
import type { Rule } from '../../electron/domain/rule.ts'
import { markProblemWords } from '../messages/mark-problem.ts'
import { type MarkId, type MarkProblem, readMarks, type TypedMarks, typedMarks } from '../state/marks.ts'
import { useSnapshot, useText } from '../state/use-app.ts'
import { FigureField } from './figure-field.tsx'
import { SuggestedMarks } from './suggested-marks.tsx'

interface Props {
  title: ReactNode
  currency: string
  rule: Rule
  /** Whether to include the thresholds that are not amounts (duration and daily share). */
  full?: boolean
  /** Suggested thresholds; null if there are none to offer. */
  suggestion?: Rule | null
  /** Called when a field is left: with the thresholds, or null while they are invalid. */
  onChange: (rule: Rule | null) => void
  children?: ReactNode
}

/** Fields for the alert thresholds of one wallet, with a sentence on what is wrong with them. */
export function MarksEditor(props: Props) {
  const { title, currency, rule, full, suggestion, onChange, children } = props
  const { language } = useSnapshot()
  const { wallet, alerts } = useText()
  const [typed, setTyped] = useState(() => typedMarks(rule, currency, language))
  const [problem, setProblem] = useState<MarkProblem | null>(null)
  const suggested = suggestion && typedMarks(suggestion, currency, language)
  const commit = (typed: TypedMarks) => {
    const read = readMarks(typed, language)
    setProblem('problem' in read ? read.problem : null)
    setTyped('rule' in read ? typedMarks(read.rule, currency, language) : typed)
    onChange('rule' in read ? read.rule : null)
  }
  const field = (id: MarkId) => ({
    value: typed[id],
    invalid: problem?.of.includes(id) ?? false,
    onChange: (value: string) => setTyped({ ...typed, [id]: value }),
    onCommit: () => commit(typed)
  })
  return (
    <fieldset className="card padded marks">
      <legend>{title}</legend>
      <FigureField label={wallet.lowBelow} level="low" currency={currency} {...field('low')} />
      <FigureField label={wallet.criticalBelow} level="critical" currency={currency} {...field('critical')} />
      {suggested && (
        <SuggestedMarks
          low={suggested.low}
          critical={suggested.critical}
          onUse={() => commit({ ...typed, low: suggested.low, critical: suggested.critical })}
        />
      )}
      {full && (
        <>
          <FigureField label={alerts.lastsLessThan} {...field('lastsLessThan')} />
          <FigureField label={alerts.dailyShare} note={alerts.shareNote} {...field('dailyShare')} />
        </>
      )}
      <div role="status">
        {problem && <p className="complaint">{markProblemWords(problem.kind, currency, language)}</p>}
        {!problem && children}
      </div>
    </fieldset>
  )
}
