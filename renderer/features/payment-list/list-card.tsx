import { FileSpreadsheet, X } from 'lucide-react'
import { Fragment } from 'react'
import type { ListChoice, RowChoice } from '#domain/lists/choice.ts'
import { answerOf, type KnownReading, type ListResult } from '#domain/lists/reading.ts'
import { fill } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { LeftOutRows } from './left-out-rows.tsx'
import { ListPreview } from './list-preview.tsx'
import { ListProblems } from './list-problems.tsx'
import { ListQuestions } from './list-questions.tsx'
import { ListReadingFields } from './list-reading-fields.tsx'
import type { ListSource } from './payment-list.ts'
import { countWords, currencyWords, layoutName, sourceName, sumWords, unreadableListWords } from './words.ts'

interface ListCardProps {
  source: ListSource
  result: ListResult
  currency: string
  /** Whether the payments were already made. */
  isPast: boolean
  onChoose: (change: Partial<ListChoice>) => void
  onRemove: () => void
}

/** The payment list in use: how it is read, what counts and what does not, and everything that is wrong with it. */
export function ListCard({ source, result, currency, isPast, onChoose, onRemove }: ListCardProps) {
  const language = useLanguage()
  const text = useMessages().list
  const name = source.file ?? text.pasted
  const reading = result.kind === 'read' ? result : null
  const isAnswer = answerOf(result) !== null
  return (
    <>
      <section className="card rows list-card" aria-label={name}>
        <div className="setting">
          <FileSpreadsheet size="1rem" aria-hidden="true" />
          <span className="setting-name" role="status">
            {reading?.plan.source && isAnswer
              ? fill(text.summary, {
                  name,
                  column: sourceName(reading.table.columns, reading.plan.source, language),
                  amounts: countWords(reading.payments.length, language)
                })
              : name}
          </span>
          <IconButton name={text.remove} onClick={onRemove}>
            <X size="0.875rem" aria-hidden="true" />
          </IconButton>
        </div>
        {reading && <ReadingFacts {...{ reading, currency, isPast, isAnswer, onChoose }} />}
      </section>
      {result.kind === 'broken' && (
        <p className="note bad" role="alert">
          {unreadableListWords(result, language)}
        </p>
      )}
      {reading && <ReadingTroubles {...{ reading, currency, onChoose }} />}
    </>
  )
}

interface ReadingProps {
  reading: KnownReading
  currency: string
  onChoose: (change: Partial<ListChoice>) => void
}

function ReadingFacts(props: ReadingProps & { isPast: boolean; isAnswer: boolean }) {
  const { reading, currency, isPast, isAnswer, onChoose } = props
  const language = useLanguage()
  const hidden = useHideAmounts()
  const text = useMessages().list
  const layout = layoutName(reading, language)
  const lacksTimes = isPast && isAnswer && reading.payments.every(({ at }) => at === null)
  return (
    <>
      <div className="list-facts">
        <p role="status">
          <b>{isAnswer ? sumWords(reading, currency, hidden, isPast, language) : text.notYet}</b>
        </p>
        <p className="hint">
          {layout && `${layout}. `}
          {currencyWords(reading, currency, language)} {lacksTimes && text.dayOnly}
        </p>
      </div>
      <ListPreview reading={reading} onChoose={onChoose} />
      <LeftOutRows reading={reading} onChoose={onChoose} />
      <ListReadingFields reading={reading} isPast={isPast} onChoose={onChoose} />
    </>
  )
}

/** Why there is no answer yet, and what can be done about it. */
function ReadingTroubles({ reading, currency, onChoose }: ReadingProps) {
  const text = useMessages().list
  const { problems, questions, refusal, payments } = reading
  const totals = questions.find(({ kind }) => kind === 'totals')
  const statuses = questions.find(({ kind }) => kind === 'statuses')
  const total = totals?.kind === 'totals' ? totals.rows : []
  const status = statuses?.kind === 'statuses' ? statuses.rows : []
  const ways = questions.find(({ kind }) => kind === 'ways')
  const way = ways?.kind === 'ways' ? ways.rows : []
  const asked = total.map(row => ({
    ...row,
    why: row.why === 'total' ? ('looksLikeTotal' as const) : row.why
  }))
  const isEmpty = payments.length === 0 && problems.length === 0 && questions.length === 0 && !refusal
  const settle = (rows: readonly { readonly line: number }[], choice: RowChoice) =>
    onChoose({ rows: new Map([...reading.choice.rows, ...rows.map(({ line }) => [line, choice] as const)]) })
  return (
    <>
      {refusal && (
        <p className="note bad" role="alert">
          {fill(text.refused[refusal.why], {
            currency,
            codes: refusal.why === 'currency' ? refusal.codes.join(', ') : ''
          })}
        </p>
      )}
      {isEmpty && (
        <p className="note bad" role="alert">
          {text.none}
        </p>
      )}
      <ListQuestions {...{ reading, currency, onChoose }} />
      {problems.length > 0 && (
        <ListProblems problems={problems} currency={currency}>
          {payments.length > 0 && (
            <Button size="small" onClick={() => settle(problems, 'leaveOut')}>
              {text.leaveRowsOut}
            </Button>
          )}
        </ListProblems>
      )}
      {way.length > 0 && (
        <ListProblems problems={way} currency={currency} title={text.asks.ways}>
          {(['out', 'in', 'leaveOut'] as const).map(choice => (
            <Fragment key={choice}>
              <Button size="small" onClick={() => settle(way, choice)}>
                {choice === 'leaveOut' ? text.leaveRowsOut : text.minusMeans[choice]}
              </Button>{' '}
            </Fragment>
          ))}
        </ListProblems>
      )}
      {asked.length > 0 && (
        <ListProblems problems={asked} currency={currency} title={text.asks.totals}>
          <Button size="small" onClick={() => onChoose({ totals: 'leaveOut' })}>
            {text.leaveOut}
          </Button>{' '}
          <Button size="small" onClick={() => onChoose({ totals: 'count' })}>
            {text.count}
          </Button>
        </ListProblems>
      )}
      {status.length > 0 && (
        <ListProblems problems={status} currency={currency} title={text.asks.statuses}>
          <Button size="small" onClick={() => onChoose({ statuses: 'leaveOut' })}>
            {text.leaveRowsOut}
          </Button>{' '}
          <Button size="small" onClick={() => onChoose({ statuses: 'count' })}>
            {text.countRows}
          </Button>
        </ListProblems>
      )}
    </>
  )
}
