import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { useLanguage, useMessages } from '../app/use-app.ts'

/** Nobody reads more than this here; an export has them all. */
const MAX_SHOWN = 200

interface Props<T> {
  items: readonly T[]
  keyOf: (item: T) => string | number
  textOf: (item: T) => string
}

/** One line per item, and how many more there are. */
export function LongList<T>({ items, keyOf, textOf }: Props<T>) {
  const language = useLanguage()
  const { moreLines } = useMessages().ledger
  const more = items.length - MAX_SHOWN
  const count = wholeNumber(more, language)
  return (
    <ul className="card rows ledger-lines">
      {items.slice(0, MAX_SHOWN).map(item => (
        <li key={keyOf(item)}>{textOf(item)}</li>
      ))}
      {more > 0 && <li>{fill(plural(moreLines, more, language), { count })}</li>}
    </ul>
  )
}
