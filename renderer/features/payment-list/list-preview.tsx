import { Check, Minus } from 'lucide-react'
import type { CsvRow } from '#domain/files/csv.ts'
import type { ListChoice } from '#domain/lists/choice.ts'
import { columnsOf } from '#domain/lists/plan.ts'
import type { KnownReading, LeftOutReason } from '#domain/lists/reading.ts'
import { fill } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { columnLabel, columnName, cut, sourceName } from './words.ts'

interface Props {
  reading: KnownReading
  onChoose: (change: Partial<ListChoice>) => void
}

/** Rows that are shown: enough to see how the list is read. */
const ROWS = 5
/** Columns that can be pressed; the others are in the list of columns below. */
const COLUMNS = 12
/** Other cells of a row that are shown, to tell it by. */
const CELLS = 4

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
 * The first rows with what is taken for their amounts. A press on a column takes the amounts from it, a press on a row's
 * mark leaves it out or counts it.
 */
export function ListPreview({ reading, onChoose }: Props) {
  const language = useLanguage()
  const text = useMessages().list
  const { columns, rows } = reading.table
  const { source } = reading.plan
  const amounts = source ? columnsOf(source) : []
  const shown = rows.slice(0, ROWS)
  // What holds no figure in these rows is hardly an amount.
  const pressed = [...columns.keys()].filter(
    column => amounts.includes(column) || shown.some(row => /\d/.test(row.cells[column] ?? ''))
  )
  const states = rowStates(reading)
  const setRow = (line: number, verdict: 'leaveOut' | 'count') =>
    onChoose({ rows: new Map([...reading.choice.rows, [line, verdict]]) })
  return (
    <section className="list-preview" aria-label={text.preview}>
      {pressed.length > 1 && (
        <div className="list-columns">
          {pressed.slice(0, COLUMNS).map(column => {
            const name = columnName(columns, column, language)
            return (
              <button
                key={column}
                type="button"
                aria-pressed={amounts.includes(column)}
                aria-label={fill(text.use, { column: name })}
                onClick={() => onChoose({ source: { kind: 'column', column } })}
              >
                {columnLabel(columns, column, language)}
              </button>
            )
          })}
        </div>
      )}
      <table>
        <thead className="sr-only">
          <tr>
            <th scope="col">{text.lineHead}</th>
            <th scope="col">{text.rest}</th>
            <th scope="col">{source ? sourceName(columns, source, language) : text.inUse}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(row => (
            <PreviewRow
              key={row.line}
              row={row}
              amounts={amounts}
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
  /** The columns of the amounts. */
  amounts: readonly number[]
  /** Why the row is not counted; null where it is. */
  state: RowState | null
  onSet: (verdict: 'leaveOut' | 'count') => void
}

function PreviewRow({ row, amounts, state, onSet }: RowProps) {
  const hidden = useHideAmounts()
  const { amountHidden, list: text } = useMessages()
  const line = { line: `${row.line}` }
  const why =
    state === null ? null : state === 'asked' || state === 'unclear' ? text[state] : text.reasons[state]
  const cell = (column: number) => {
    const content = row.cells[column]?.trim() ?? ''
    return hidden && /\d/.test(content) ? amountHidden : cut(content)
  }
  const filled = (column: number) => cell(column) !== ''
  const others = [...row.cells.keys()].filter(column => !amounts.includes(column) && filled(column))
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
      </th>
      <td>
        <span>{others.slice(0, CELLS).map(cell).join(' · ')}</span>
        {why && <small>{why}</small>}
      </td>
      <td className="amounts">{amounts.filter(filled).map(cell).join(' · ')}</td>
    </tr>
  )
}
