import {
  Check,
  CircleCheck,
  CircleSlash,
  CircleX,
  Copy,
  Eye,
  Hourglass,
  Layers,
  type LucideIcon,
  Moon,
  RotateCcw,
  X
} from 'lucide-react'
import { useEffect } from 'react'
import type { DeliveryLine, RecipientView } from '#contract/recipients.ts'
import type { Language } from '#domain/language.ts'
import type { Fate, Try } from '#domain/recipients/delivery-fate.ts'
import { MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { formatMoment, formatTime } from '#messages/time.ts'
import { refusalText } from '#messages/told.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { awayMessages } from '#renderer/messages/away.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { useCopied } from '#renderer/ui/use-copied.ts'
import { dayName, groupByDay } from '../alerts/days.ts'
import { fateWords } from '../alerts/fate-words.ts'
import { failureWords } from './words.ts'

const keyOf = ({ alerts, at, fate }: DeliveryLine) =>
  [at, fate.kind, ...alerts.map(({ name, what }) => what + name)].join()

/** What was sent to a recipient and what was not, with each try. */
export function DeliveriesScreen({ recipient }: { recipient: RecipientView }) {
  const language = useLanguage()
  const messages = useMessages()
  const text = useAwayMessages()
  const salio = useApp(app => app.salio)
  const back = useApp(app => app.back)
  const open = useApp(app => app.open)
  const now = useNow(MINUTE)
  const { id: recipientId, name, way } = recipient
  const { answer: lines, askAgain } = useAsk(salio => salio.getDeliveries({ recipientId }), [recipientId])
  useEffect(() => salio.on('snapshot', () => void askAgain()), [salio, askAgain])
  return (
    <ScreenLayout
      title={text.log}
      subtitle={`${name} · ${text.ways[way.kind]}`}
      onBack={back}
      roomy
      footer={
        <>
          <CopyLog lines={lines ?? []} recipient={recipient} />
          <Button onClick={() => open({ screen: 'history', walletId: null })}>
            {messages.history.title}
          </Button>
        </>
      }
    >
      {lines?.length === 0 && <p className="empty">{text.emptyLog}</p>}
      {groupByDay(lines ?? []).map(day => {
        const at = day[0]?.at ?? now
        return (
          <section key={at}>
            <h2 className="section">{dayName(at, now, language)}</h2>
            <ol className="entries">
              {day.map(line => (
                <li key={keyOf(line)} className="entry of-delivery">
                  <time dateTime={new Date(line.at).toISOString()}>{formatTime(line.at)}</time>
                  <FateIcon line={line} />
                  <div>
                    <Alerts line={line} />
                    <small>{fateWords(line.fate, line.tries.length, now, language)}</small>
                    <Tries tries={line.tries} place={recipient.place} />
                  </div>
                </li>
              ))}
            </ol>
          </section>
        )
      })}
    </ScreenLayout>
  )
}

/** What became of a line, as a shape beside the words. */
function FateIcon({ line: { alerts, fate } }: { line: DeliveryLine }) {
  const Icon = iconOf(fate, alerts.length)
  const isMarked = fate.kind === 'delivered' && fate.twice
  return <Icon size="0.875rem" className={isMarked ? 'twice' : fate.kind} aria-hidden="true" />
}

function iconOf(fate: Fate, alerts: number): LucideIcon {
  switch (fate.kind) {
    case 'delivered':
      return fate.twice ? RotateCcw : alerts > 1 ? Layers : CircleCheck
    case 'trying':
      return Hourglass
    case 'held':
      return fate.reason === 'quietHours' ? Moon : Hourglass
    case 'refused':
      return CircleX
    case 'silent':
      return fate.reason === 'looked' ? Eye : CircleSlash
    default:
      return fate satisfies never
  }
}

function Alerts({ line: { alerts } }: { line: DeliveryLine }) {
  const { history } = useMessages()
  return alerts.map(({ id, name, summary, what }) => (
    <p key={id}>{fill(history.what[what], { name: summary ? history.summaries[summary] : name })}</p>
  ))
}

/** Copies what is shown, for whoever is asked why nothing came. It has no secret. */
function CopyLog({ lines, recipient }: { lines: readonly DeliveryLine[]; recipient: RecipientView }) {
  const language = useLanguage()
  const { history } = useMessages()
  const text = useAwayMessages()
  const { copy, what } = useCopied()
  const now = useNow(MINUTE)
  const written = () =>
    [
      `${recipient.name} · ${text.ways[recipient.way.kind]}`,
      ...lines.flatMap(line => [
        `${formatMoment(line.at, now, language)} ${line.alerts
          .map(one => fill(history.what[one.what], { name: one.name }))
          .join('; ')}. ${fateWords(line.fate, line.tries.length, now, language)}`,
        ...line.tries.map(
          ({ at, end }) => `  ${formatMoment(at, now, language)} ${endWords(end, recipient.place, language)}`
        )
      ])
    ].join('\n')
  const Icon = what === null ? Copy : Check
  return (
    <Button disabled={lines.length === 0} onClick={() => copy('log', written())}>
      <Icon size="0.875rem" aria-hidden="true" />
      <span role="status">{what === null ? text.copyLog : text.copied}</span>
    </Button>
  )
}

function endWords(end: Try['end'], place: string, language: Language): string {
  if (typeof end === 'string') return awayMessages[language].tries[end]
  return 'failure' in end
    ? failureWords(end.failure, place, language)
    : refusalText(language, end.refused, place)
}

/** Each try with its time, where there was more than one or the only one failed. */
function Tries({ place, tries }: { place: string; tries: readonly Try[] }) {
  const language = useLanguage()
  if (tries.length < 2 && tries[0]?.end === 'taken') return null
  return (
    <ul className="tries">
      {tries.map(({ at, end }) => (
        <li key={at}>
          {end === 'taken' ? (
            <Check size="0.6875rem" className="delivered" aria-hidden="true" />
          ) : (
            <X size="0.6875rem" className="refused" aria-hidden="true" />
          )}
          {formatTime(at)} {endWords(end, place, language)}
        </li>
      ))}
    </ul>
  )
}
