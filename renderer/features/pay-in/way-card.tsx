import { ArrowUpRight, Landmark, Link, type LucideIcon, Smartphone, StickyNote, Store } from 'lucide-react'
import { useId } from 'react'
import type { PayInWayView } from '#contract/pay-in.ts'
import type { TopUpForm } from '#contract/top-ups.ts'
import type { PayInKind } from '#domain/pay-in/way.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { formatTime } from '#messages/time.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Copied } from '#renderer/ui/use-copied.ts'
import { AnswerNote, Badge, ChangeNote, ValueRow } from './value-row.tsx'
import { dayOf, wayName } from './words.ts'

export const icons: Readonly<Record<PayInKind, LucideIcon>> = {
  paybill: Smartphone,
  till: Store,
  mobile: Smartphone,
  bank: Landmark,
  link: Link,
  note: StickyNote
}

interface Props {
  way: PayInWayView
  walletId: string
  /** How long each way usually takes; undefined while that is not known. */
  spans: TopUpForm['ways'] | undefined
  /** Whether a link may be opened: only where nothing else can have changed it. */
  canOpen: boolean
  copied: Copied
  onAnswer: (field: string | null, answer: 'right' | 'back') => void
}

/** One way to pay in: its values, each to be copied, and what was changed lately. */
export function WayCard({ way, walletId, spans, canOpen, copied, onAnswer }: Props) {
  const id = useId()
  const language = useLanguage()
  const text = useMessages().payIn
  const salio = useApp(app => app.salio)
  const takes = useTakes(way.kind, spans)
  const { added, renamed } = way
  const Icon = icons[way.kind]
  return (
    <section className="card pay-in-way" aria-labelledby={id}>
      <div className="pay-in-head">
        <Icon size="1rem" aria-hidden="true" />
        <h2 id={id}>{wayName(way, language)}</h2>
        {takes && <span className="pay-in-takes">{takes}</span>}
        {added && <Badge>{fill(text.added, { day: dayOf(added.at, language) })}</Badge>}
        {renamed && <Badge>{fill(text.changed[renamed.by], { day: dayOf(renamed.at, language) })}</Badge>}
      </div>
      <div>
        {renamed && (
          <div className="pay-in-row">
            <ChangeNote change={renamed} onAnswer={answer => onAnswer('name', answer)} />
          </div>
        )}
        {way.rows.map(row => (
          <ValueRow
            key={row.field}
            row={row}
            wayId={way.id}
            copied={copied}
            onAnswer={answer => onAnswer(row.field, answer)}
          />
        ))}
        {added && (
          <div className="pay-in-row">
            <AnswerNote
              line={fill(text.addedNote, { day: dayOf(added.at, language), time: formatTime(added.at) })}
              back={text.takeAway}
              onAnswer={answer => onAnswer(null, answer)}
            />
          </div>
        )}
      </div>
      {way.kind === 'link' && canOpen && (
        <div className="pay-in-foot">
          <Button size="small" onClick={() => void salio.openPayInLink({ walletId, wayId: way.id })}>
            {text.openLink}
            <ArrowUpRight size="0.75rem" aria-hidden="true" />
          </Button>
        </div>
      )}
    </section>
  )
}

/** How long a way usually takes, in words; null where that is not known. */
function useTakes(kind: PayInKind, spans: TopUpForm['ways'] | undefined): string | null {
  const { hours, minutes, payIn } = useMessages()
  if (kind === 'link' || kind === 'note') return null
  const usual = spans?.[kind === 'bank' ? 'bank' : 'mobile-money'].usual ?? null
  if (usual === null) return kind === 'bank' ? payIn.nextWorkingDay : null
  const [template, unit] = usual < 2 * HOUR ? [minutes, MINUTE] : [hours, HOUR]
  return fill(payIn.about, { span: fill(template, { count: `${Math.max(1, Math.round(usual / unit))}` }) })
}
