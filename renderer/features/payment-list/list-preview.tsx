import { Check, Minus } from 'lucide-react'
import type { CsvRow } from '#domain/files/csv.ts'
import type { ListChoice } from '#domain/lists/choice.ts'
import type { KnownReading, LeftOutReason } from '#domain/lists/reading.ts'
import { fill } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { columnName, cut } from './words.ts'

interface Props {
  reading: KnownReading
  onChoose: (change: Partial<ListChoice>) => void
}

/** Rows that are shown: enough to see how the list is read. */
const ROWS = 5
/** Columns that are drawn; a wider list is scrolled as far. */
const COLUMNS = 40

/** Why a row is not counted; 'asked' where the user has to say it, 'unclear' where something is wrong with it. */
type RowState = LeftOutReason | 'asked' | 'unclear'

function rowStates({ leftOut, problems, questions }: KnownReading): ReadonlyMap<number, RowState> {
  const states = new Map<number, RowState>(leftOut.map(({ line, why }) => [line, why]))
  for (const { line } of problems) states.set(line, 'unclear')
  for (const question of questions)
    for (const { line } of 'rows' in question ? question.rows : []) states.set(line, 'asked')
  return states
}

/**
 * The first rows as they are, with the columns of the amounts marked. A press on a column takes the amounts from it, a press
 * on a row's mark leaves it out or counts it.
 */
export function ListPreview({ reading, onChoose }: Props) {
  const language = useLanguage()
  const text = useMessages().list
  const { columns, rows } = reading.table
  const { source } = reading.plan
  const isAmounts = (column: number) =>
    source !== null &&
    (source.kind === 'column' ? source.column === column : [source.out, source.in].includes(column))
  const shown = [...columns.keys()].slice(0, COLUMNS)
  const states = rowStates(reading)
  const setRow = (line: number, verdict: 'leaveOut' | 'count') =>
    onChoose({ rows: new Map([...reading.choice.rows, [line, verdict]]) })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard too
    <section className="list-preview" aria-label={text.preview} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.lineHead}</th>
            {shown.map(column => {
              const name = columnName(columns, column, language)
              return (
                <th key={column} scope="col" className={isAmounts(column) ? 'amounts' : undefined}>
                  <button
                    type="button"
                    aria-pressed={isAmounts(column)}
                    aria-label={fill(text.use, { column: name })}
                    onClick={() => onChoose({ source: { kind: 'column', column } })}
                  >
                    {name.replace(/[“”]/g, '')}
                    {isAmounts(column) && <small>{text.inUse}</small>}
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS).map(row => (
            <PreviewRow
              key={row.line}
              row={row}
              columns={shown}
              isAmounts={isAmounts}
              state={source === null ? 'asked' : (states.get(row.line) ?? null)}
              onSet={verdict => setRow(row.line, verdict)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  row: CsvRow
  columns: readonly number[]
  isAmounts: (column: number) => boolean
  /** Why the row is not counted; null where it is. */
  state: RowState | null
  onSet: (verdict: 'leaveOut' | 'count') => void
}

function PreviewRow({ row, columns, isAmounts, state, onSet }: RowProps) {
  const hidden = useHideAmounts()
  const { amountHidden, list: text } = useMessages()
  const line = { line: `${row.line}` }
  const why =
    state === null ? null : state === 'asked' || state === 'unclear' ? text[state] : text.reasons[state]
  return (
    <tr className={state === null ? undefined : 'out'}>
      <th scope="row">
        <button
          type="button"
          aria-label={fill(state === null ? text.counts : text.countsNot, line)}
          onClick={() => onSet(state === null ? 'leaveOut' : 'count')}
        >
          {state === null ? (
            <Check size="0.75rem" aria-hidden="true" />
          ) : (
            <Minus size="0.75rem" aria-hidden="true" />
          )}
          {row.line}
        </button>
        {why && <small>{why}</small>}
      </th>
      {columns.map(column => {
        const cell = row.cells[column]?.trim() ?? ''
        return (
          <td key={column} className={isAmounts(column) ? 'amounts' : undefined}>
            {hidden && /\d/.test(cell) ? amountHidden : cut(cell)}
          </td>
        )
      })}
    </tr>
  )
}
