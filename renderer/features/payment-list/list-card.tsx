import { FileSpreadsheet, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { numberFormat } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { SelectRow } from '#renderer/ui/select.tsx'
import type { LineProblem, ListChoice, ListSource, ParsedList } from './payment-list.ts'
import { columnName, countWords, lineProblemWords, unreadableListWords } from './words.ts'

const MAX_SHOWN = 8

interface ListProblemsProps {
  problems: readonly LineProblem[]
  currency: string
  children?: ReactNode
}

/** What is wrong with a payment list, line by line. While amounts are hidden, the values are left out. */
function ListProblems({ problems, currency, children }: ListProblemsProps) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const { amountHidden, list: text } = useMessages()
  const count = (number: number) => numberFormat(language).format(number)
  const more = problems.length - MAX_SHOWN
  const many = plural(text.problems, problems.length, language)
  return (
    <section className="note bad" role="alert">
      <TriangleAlert size="1rem" aria-hidden="true" />
      <div>
        <b>{fill(many, { count: count(problems.length) })}</b>
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

interface ListCardProps {
  source: ListSource
  read: ParsedList
  choice: ListChoice
  onChoose: (choice: ListChoice) => void
  onRemove: () => void
  currency: string
}

/** The payment list in use: its columns and size, or everything that is wrong with it. */
export function ListCard({ source, read, choice, onChoose, onRemove, currency }: ListCardProps) {
  const language = useLanguage()
  const text = useMessages().list
  const name = source.file ?? text.pasted
  const isRead = read.kind === 'read'
  const amounts = isRead && read.amounts.kind === 'amounts' ? read.amounts : null
  const problems = isRead
    ? [
        ...(read.amounts.kind === 'refused' ? read.amounts.problems : []),
        ...(read.moments?.kind === 'refused' ? read.moments.problems : [])
      ]
    : []
  const column = (at: number) => (isRead ? columnName(read.table, at, language) : '')
  const options = (columns: readonly number[]) => columns.map(id => ({ id, name: column(id) }))
  const asksTotal = problems.some(({ why }) => why === 'looksLikeTotal')
  return (
    <>
      <section className="card rows list-card" aria-label={name}>
        <div className="setting">
          <FileSpreadsheet size="1rem" aria-hidden="true" />
          <span className="setting-name" role="status">
            {isRead && amounts
              ? fill(text.summary, {
                  name,
                  column: column(read.column),
                  amounts: countWords(amounts.amounts.length, language)
                })
              : name}
          </span>
          <IconButton name={text.remove} onClick={onRemove}>
            <X size="0.875rem" aria-hidden="true" />
          </IconButton>
        </div>
        {isRead && read.table.columns.length > 1 && (
          <SelectRow
            label={text.column}
            value={read.column}
            options={options([...read.table.columns.keys()])}
            onChange={column => onChoose({ ...choice, column, total: 'ask' })}
          />
        )}
        {isRead && read.timeColumns.length > 0 && (
          <SelectRow
            label={text.times}
            value={read.times}
            options={[{ id: null, name: text.noTimes }, ...options(read.timeColumns)]}
            onChange={times => onChoose({ ...choice, times })}
          />
        )}
        {amounts && amounts.leftOut !== null && (
          <p className="hint">{fill(text.totalLeftOut, { line: `${amounts.leftOut}` })}</p>
        )}
      </section>
      {!isRead && (
        <p className="note bad" role="alert">
          {unreadableListWords(read, language)}
        </p>
      )}
      {problems.length > 0 && (
        <ListProblems problems={problems} currency={currency}>
          {asksTotal && (
            <>
              <Button size="small" onClick={() => onChoose({ ...choice, total: 'leaveOut' })}>
                {text.leaveOut}
              </Button>{' '}
              <Button size="small" onClick={() => onChoose({ ...choice, total: 'count' })}>
                {text.count}
              </Button>
            </>
          )}
        </ListProblems>
      )}
    </>
  )
}
