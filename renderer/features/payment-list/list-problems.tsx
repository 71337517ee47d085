import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { wholeNumber } from '#domain/language.ts'
import type { ListRowNote } from '#domain/lists/reading.ts'
import { fill, plural } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { type LineFault, lineProblemWords } from './words.ts'

const MAX_SHOWN = 8

interface Props {
  problems: readonly ListRowNote<LineFault>[]
  currency: string
  /** What is said of them together; that they are not clear, where it is not given. */
  title?: string
  children?: ReactNode
}

/** What is wrong with a payment list, line by line. While amounts are hidden, the values are left out. */
export function ListProblems({ problems, currency, title, children }: Props) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const { amountHidden, list: text } = useMessages()
  const count = (number: number) => wholeNumber(number, language)
  const more = problems.length - MAX_SHOWN
  const many = plural(text.problems, problems.length, language)
  return (
    <section className="note bad" role="alert">
      <TriangleAlert size="1rem" aria-hidden="true" />
      <div>
        <b>{title ?? fill(many, { count: count(problems.length) })}</b>
        <ul className="lines">
          {problems.slice(0, MAX_SHOWN).map(problem => (
            <li key={`${problem.line} ${problem.why}`}>
              {lineProblemWords(hidden ? { ...problem, value: amountHidden } : problem, currency, language)}
            </li>
          ))}
          {more > 0 && <li>{fill(plural(text.moreLines, more, language), { count: count(more) })}</li>}
        </ul>
        {children && <div className="note-actions">{children}</div>}
      </div>
    </section>
  )
}
