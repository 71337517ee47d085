import {
  Check,
  CircleCheck,
  CircleSlash,
  CircleX,
  Eye,
  Hourglass,
  Layers,
  type LucideIcon,
  Moon,
  RotateCcw,
  X
} from 'lucide-react'
import type { DeliveryLine } from '#contract/recipients.ts'
import type { Language } from '#domain/language.ts'
import type { Fate, Try } from '#domain/recipients/delivery-fate.ts'
import { MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { formatTime } from '#messages/time.ts'
import { refusalText } from '#messages/told.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { awayMessages } from '#renderer/messages/away.ts'
import { fateWords } from '../alerts/fate-words.ts'
import { failureWords } from './words.ts'

export const keyOf = ({ alerts, at, fate }: DeliveryLine) =>
  [at, fate.kind, ...alerts.map(({ name, what }) => what + name)].join()

/** A message, or an alert that never became one: what became of it, and each try. */
export function DeliveryEntry({ line, place }: { line: DeliveryLine; place: string }) {
  const language = useLanguage()
  const now = useNow(MINUTE)
  return (
    <li className="entry of-delivery">
      <time dateTime={new Date(line.at).toISOString()}>{formatTime(line.at)}</time>
      <FateIcon line={line} />
      <div>
        <Alerts line={line} />
        <small>{fateWords(line.fate, line.tries.length, now, language)}</small>
        <Tries tries={line.tries} place={place} />
      </div>
    </li>
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

/** How a try ended. */
export function endWords(end: Try['end'], place: string, language: Language): string {
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
