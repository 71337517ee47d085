import { numberFormat } from '../../electron/domain/intl.ts'
import { fill } from '../../electron/messages/fill.ts'
import { plural } from '../../electron/messages/plural.ts'
import { useSnapshot, useText } from '../state/use-app.ts'

/** Nobody reads more than this here; an export has them all. */
const MAX_SHOWN = 200

interface Props<T> {
  items: readonly T[]
  keyOf: (item: T) => string | number
  say: (item: T) => string
}

/** One line per item, and how many more there are. */
export function LongList<T>({ items, keyOf, say }: Props<T>) {
  const { language } = useSnapshot()
  const { moreLines } = useText().ledger
  const more = items.length - MAX_SHOWN
  const count = numberFormat(language).format(more)
  return (
    <ul className="card rows ledger-lines">
      {items.slice(0, MAX_SHOWN).map(item => (
        <li key={keyOf(item)}>{say(item)}</li>
      ))}
      {more > 0 && <li>{fill(plural(moreLines, more, language), { count })}</li>}
    </ul>
  )
}
