import { type ReactNode, useState } from 'react'
import type { Rule } from '../../electron/domain/rule.ts'
import { markProblemWords } from '../messages/mark-problem.ts'
import { type MarkId, type MarkProblem, readMarks, typedMarks } from '../state/marks.ts'
import { useSnapshot, useText } from '../state/use-app.ts'
import { MarkField } from './mark-field.tsx'

interface Props {
  title: ReactNode
  currency: string
  rule: Rule
  /** With the marks that are no amounts. */
  full?: boolean
  /** Called when a field is left: with the marks, or null while they make no sense. */
  onChange: (rule: Rule | null) => void
  children?: ReactNode
}

/** The marks of one wallet, and in a sentence what is wrong with them. */
export function MarksEditor(props: Props) {
  const { title, currency, rule, full, onChange, children } = props
  const { language } = useSnapshot()
  const { wallet, alerts } = useText()
  const [typed, setTyped] = useState(() => typedMarks(rule, currency, language))
  const [problem, setProblem] = useState<MarkProblem | null>(null)
  const commit = () => {
    const read = readMarks(typed, language)
    setProblem('problem' in read ? read.problem : null)
    if ('rule' in read) setTyped(typedMarks(read.rule, currency, language))
    onChange('rule' in read ? read.rule : null)
  }
  const field = (id: MarkId) => ({
    value: typed[id],
    invalid: problem?.of.includes(id) ?? false,
    onChange: (value: string) => setTyped({ ...typed, [id]: value }),
    onCommit: commit
  })
  return (
    <fieldset className="card padded marks">
      <legend>{title}</legend>
      <MarkField label={wallet.lowBelow} level="low" currency={currency} {...field('low')} />
      <MarkField label={wallet.criticalBelow} level="critical" currency={currency} {...field('critical')} />
      {full && (
        <>
          <MarkField label={alerts.lastsLessThan} note={alerts.lastsNote} {...field('lastsLessThan')} />
          <MarkField label={alerts.dailyShare} note={alerts.shareNote} {...field('dailyShare')} />
        </>
      )}
      <div role="status">
        {problem && <p className="complaint">{markProblemWords(problem.kind, currency, language)}</p>}
        {!problem && children}
      </div>
    </fieldset>
  )
}
