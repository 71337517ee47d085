import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Language } from '#domain/language.ts'
import type { ListChoice } from '#domain/lists/choice.ts'
import { type DateOrder, parseWrittenMoment } from '#domain/lists/columns/moment.ts'
import type { KnownReading, ListQuestion } from '#domain/lists/reading.ts'
import { amountIn } from '#domain/money/decimal-sign.ts'
import { parseFigure } from '#domain/money/figure.ts'
import { formatMoney, localeOf } from '#domain/money/format.ts'
import { utcMillis } from '#domain/time/calendar.ts'
import { fill } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import { sourceName } from './words.ts'

interface Props {
  reading: KnownReading
  currency: string
  onChoose: (change: Partial<ListChoice>) => void
}

/** What only the user can say of a list as a whole. Rows that are asked about are among its problems. */
export function ListQuestions({ reading, currency, onChoose }: Props) {
  return reading.questions.map(question => (
    <Question key={question.kind} {...{ question, reading, currency, onChoose }} />
  ))
}

function Question({ question, reading, currency, onChoose }: Props & { question: ListQuestion }) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const { amountHidden, list: text } = useMessages()
  const { asks } = text
  if (question.kind === 'source')
    return (
      <Asked words={question.torn ? asks.torn : asks.source}>
        {question.options.map(source => (
          <Choice
            key={JSON.stringify(source)}
            name={sourceName(reading.table.columns, source, language)}
            onPress={() => onChoose({ source })}
          />
        ))}
      </Asked>
    )
  if (question.kind === 'decimals') {
    const figure = parseFigure(question.example)
    const money = (sign: 'point' | 'comma') => {
      const amount = figure && amountIn(figure, { sign, from: 'chosen', mixed: false }, 12)
      return hidden || !amount || amount === 'ambiguous'
        ? text.decimalSigns[sign]
        : formatMoney({ currency, amount }, language)
    }
    const values = {
      example: hidden ? amountHidden : question.example,
      point: money('point'),
      comma: money('comma')
    }
    return (
      <Asked words={fill(asks.decimals, values)}>
        <Choice name={values.point} onPress={() => onChoose({ decimals: 'point' })} />
        <Choice name={values.comma} onPress={() => onChoose({ decimals: 'comma' })} />
      </Asked>
    )
  }
  if (question.kind === 'dates')
    return (
      <Asked words={fill(asks.dates, { example: question.example })}>
        {(['dayFirst', 'monthFirst'] as const).map(dates => (
          <Choice
            key={dates}
            name={dayIn(question.example, dates, language)}
            onPress={() => onChoose({ dates })}
          />
        ))}
      </Asked>
    )
  if (question.kind !== 'minus') return null
  return (
    <Asked words={asks.minus}>
      {(['out', 'in', 'none'] as const).map(minus => (
        <Choice key={minus} name={text.minusMeans[minus]} onPress={() => onChoose({ minus })} />
      ))}
    </Asked>
  )
}

/** "3 February 2026", as an order of day and month reads it. */
function dayIn(text: string, order: DateOrder, language: Language): string {
  const written = parseWrittenMoment(text, order)
  if (typeof written === 'string') return text
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    utcMillis(written.parts)
  )
}

function Asked({ words, children }: { words: string; children: ReactNode }) {
  return (
    <section className="note asked" role="alert">
      <CircleHelp size="1rem" aria-hidden="true" />
      <div>
        <b>{words}</b>
        <div className="note-actions">{children}</div>
      </div>
    </section>
  )
}

const Choice = ({ name, onPress }: { name: string; onPress: () => void }) => (
  <>
    <Button size="small" onClick={onPress}>
      {name}
    </Button>{' '}
  </>
)
