import type { PayInView } from '#contract/pay-in.ts'
import { fill } from '#messages/template.ts'
import { formatTime } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { fullDayOf } from './words.ts'

/** Every change of the pay-in details, newest first: what it was and is, when and by what. */
export function Changes({ changes }: Pick<PayInView, 'changes'>) {
  const language = useLanguage()
  const text = useMessages().payIn
  if (changes.length === 0) return null
  return (
    <details className="card padded pay-in-changes">
      <summary>{text.changes.title}</summary>
      <ul>
        {changes.map(({ after, at, before, by, field, id, kind }) => {
          const what = `${text.ways[kind]} \u00b7 ${text.fields[field]}`
          const template =
            after === null
              ? text.changes.removed
              : before === null
                ? text.changes.written
                : text.changes.replaced
          return (
            <li key={id}>
              <span>{fill(template, { what, before: before ?? '', after: after ?? '' })}</span>
              <small>{`${fullDayOf(at, language)} ${formatTime(at)}, ${text.changes.by[by]}`}</small>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
