import type { ListChoice } from '#domain/lists/choice.ts'
import type { KnownReading, LeftOutReason } from '#domain/lists/reading.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import { leftOutWords } from './words.ts'

interface Props {
  reading: KnownReading
  onChoose: (change: Partial<ListChoice>) => void
}

/** Rows for which "Count" makes no sense: they hold no amount, or lie outside what is compared. */
const NOT_PAYMENTS: readonly LeftOutReason[] = ['heading', 'outside', 'currency']

/** The rows that do not count, by their reason, each with its lines and a way back. */
export function LeftOutRows({ reading, onChoose }: Props) {
  const language = useLanguage()
  const text = useMessages().list
  const groups = Map.groupBy(reading.leftOut, ({ why }) => why)
  if (groups.size === 0) return null
  const count = (lines: readonly number[], why: LeftOutReason) => {
    const rows = new Map(reading.choice.rows)
    for (const line of lines) why === 'chosen' ? rows.delete(line) : rows.set(line, 'count')
    onChoose(why === 'total' && reading.choice.totals === 'leaveOut' ? { totals: 'ask', rows } : { rows })
  }
  return (
    <ul className="left-out">
      {[...groups].map(([why, rows]) => {
        const lines = rows.map(({ line }) => line)
        return (
          <li key={why}>
            <span className="left-out-words">{leftOutWords(why, lines, language)}</span>
            {!NOT_PAYMENTS.includes(why) && (
              <Button size="small" onClick={() => count(lines, why)}>
                {text.countRows}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
