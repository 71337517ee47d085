import { type ReactNode, useState } from 'react'
import { formatBrief } from '../../electron/domain/format.ts'
import type { Rule } from '../../electron/domain/rule.ts'
import { fill } from '../../electron/messages/fill.ts'
import { type MarkProblem, readMarks, typedMarks } from '../state/marks.ts'
import { useSnapshot, useText } from '../state/use-app.ts'
import { MarkField } from './mark-field.tsx'

interface Props {
  title: ReactNode
  currency: string
  rule: Rule
  /** Called when a field is left: with the marks, or null while they make no sense. */
  onChange: (rule: Rule | null) => void
  children?: ReactNode
}

/** The marks of one wallet, and in a sentence what is wrong with them. */
export function MarksEditor(props: Props) {
  const { title, currency, rule, onChange, children } = props
  const { language } = useSnapshot()
  const text = useText().wallet
  const [typed, setTyped] = useState(() => typedMarks(rule, currency, language))
  const [problem, setProblem] = useState<MarkProblem | null>(null)
  const commit = () => {
    const read = readMarks(typed, rule, language)
    setProblem('problem' in read ? read.problem : null)
    if ('rule' in read) setTyped(typedMarks(read.rule, currency, language))
    onChange('rule' in read ? read.rule : null)
  }
  const example = formatBrief({ currency, amount: '20000' }, language)
  const field = (level: 'low' | 'critical') => (
    <MarkField
      label={level === 'low' ? text.lowBelow : text.criticalBelow}
      level={level}
      currency={currency}
      value={typed[level]}
      invalid={problem !== null}
      onChange={value => setTyped({ ...typed, [level]: value })}
      onCommit={commit}
    />
  )
  return (
    <fieldset className="card padded marks">
      <legend>{title}</legend>
      {field('low')}
      {field('critical')}
      <div role="status">
        {problem && <p className="complaint">{fill(text[problem], { example })}</p>}
        {!problem && children}
      </div>
    </fieldset>
  )
}
