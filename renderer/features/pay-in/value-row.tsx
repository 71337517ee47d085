import { Check, Copy, History, Undo2 } from 'lucide-react'
import { type CSSProperties, type ReactNode, useId } from 'react'
import type { PayInRow, ShownChange } from '#contract/pay-in.ts'
import type { PayInField } from '#domain/pay-in/way.ts'
import { fill } from '#messages/template.ts'
import { formatTime } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import type { Copied } from '#renderer/ui/use-copied.ts'
import { dayOf } from './words.ts'

/** Values that are compared digit by digit. */
const DIGITS: ReadonlySet<PayInField> = new Set([
  'paybill',
  'account',
  'till',
  'number',
  'bankAccount',
  'swift',
  'reference'
])

interface CopyProps {
  name: string
  /** Under which `copied` knows it. */
  what: string
  text: string
  copied: Copied
}

/** Copies a text; for three seconds it says so in its place. */
export function CopyButton({ name, what, text, copied }: CopyProps) {
  const words = useMessages().topUps
  const isCopied = copied.what === what
  return (
    <IconButton name={name} onClick={() => copied.copy(what, text)}>
      {isCopied ? (
        <span className="pay-in-copied">
          <Check size="0.9375rem" aria-hidden="true" />
          {words.copied}
        </span>
      ) : (
        <Copy size="0.9375rem" aria-hidden="true" />
      )}
    </IconButton>
  )
}

interface RowProps {
  row: PayInRow
  /** The way it belongs to. */
  wayId: string
  copied: Copied
  /** Left out for a value that nothing can be answered of. */
  onAnswer?: (answer: 'right' | 'back') => void
}

/** One value under its label, to be selected and copied, and whether it was changed lately. */
export function ValueRow({ row, wayId, copied, onAnswer }: RowProps) {
  const language = useLanguage()
  const text = useMessages().payIn
  const { changed, country, field, shown, value } = row
  const label = text.fields[field]
  const isBare = field === 'link' || field === 'note'
  const countryName = country && new Intl.DisplayNames(language, { type: 'region' }).of(country)
  return (
    <div className="pay-in-row">
      <div className="pay-in-line">
        <div className="pay-in-value">
          <p className={isBare ? 'sr-only' : 'pay-in-label'}>
            {label}
            {changed && <Badge>{fill(text.changed[changed.by], { day: dayOf(changed.at, language) })}</Badge>}
          </p>
          <p
            className={DIGITS.has(field) ? 'pay-in-text pay-in-digits' : 'pay-in-text'}
            style={{ '--length': shown.length } as CSSProperties}
          >
            {shown}
            {countryName && <span className="pay-in-country">{`${countryName}, ${value}`}</span>}
          </p>
        </div>
        <CopyButton
          name={fill(text.copy, { label })}
          what={`${wayId}/${field}`}
          text={shown}
          copied={copied}
        />
      </div>
      {changed && onAnswer && <ChangeNote change={changed} onAnswer={onAnswer} />}
    </div>
  )
}

/** What a value was, who changed it and when, and what its user says of that. */
export function ChangeNote({
  change,
  onAnswer
}: {
  change: ShownChange
  onAnswer: (answer: 'right' | 'back') => void
}) {
  const language = useLanguage()
  const text = useMessages().payIn
  const { at, before, by } = change
  const when = { day: dayOf(at, language), time: formatTime(at) }
  const was = before === null ? fill(text.wasEmpty, when) : fill(text.was[by], { before, ...when })
  return <AnswerNote line={was} back={text.back} onAnswer={onAnswer} />
}

interface AnswerProps {
  line: string
  /** What taking it back is called. */
  back: string
  onAnswer: (answer: 'right' | 'back') => void
}

/** Asks whether a change is right. */
export function AnswerNote({ line, back, onAnswer }: AnswerProps) {
  const text = useMessages().payIn
  const id = useId()
  return (
    <div className="pay-in-change">
      <p id={id}>
        {line} {text.look}
      </p>
      <div className="pay-in-answers">
        <Button size="small" aria-describedby={id} onClick={() => onAnswer('right')}>
          <Check size="0.8125rem" aria-hidden="true" />
          {text.right}
        </Button>
        <Button size="small" aria-describedby={id} onClick={() => onAnswer('back')}>
          <Undo2 size="0.8125rem" aria-hidden="true" />
          {back}
        </Button>
      </div>
    </div>
  )
}

export const Badge = ({ children }: { children: ReactNode }) => (
  <span className="pay-in-badge">
    <History size="0.75rem" aria-hidden="true" />
    {children}
  </span>
)
