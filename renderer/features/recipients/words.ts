import { Bell, type LucideIcon, Mail, MessageSquare, Send, Webhook } from 'lucide-react'
import type { RecipientTested, RecipientView } from '#contract/recipients.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { Language } from '#domain/language.ts'
import { toldKinds, type WayKind } from '#domain/recipients/recipient.ts'
import { words } from '#messages/index.ts'
import { fill } from '#messages/template.ts'
import { formatMoment, formatTime } from '#messages/time.ts'
import { refusalText } from '#messages/told.ts'
import { awayMessages } from '#renderer/messages/away.ts'

export const icons: Readonly<Record<WayKind, LucideIcon>> = {
  ntfy: Bell,
  telegram: Send,
  email: Mail,
  sms: MessageSquare,
  webhook: Webhook
}

/** "Delivered 14:22", "Tries again 14:36", "Refused 11:02". */
export function outcomeWords({ state }: RecipientView, now: number, language: Language): string {
  const text = awayMessages[language].outcomes
  const at = (template: string, time: number) => fill(template, { time: formatMoment(time, now, language) })
  switch (state.kind) {
    case 'off':
    case 'unused':
      return text[state.kind]
    case 'delivered':
    case 'refused':
      return at(text[state.kind], state.at)
    case 'trying':
      return state.until === null || state.until <= now ? text.tryingNow : at(text.trying, state.until)
    default:
      return state satisfies never
  }
}

/** What somebody is told of, in short: "Critical, Low, Recovered". */
export const tellsWords = ({ tells }: Pick<RecipientView, 'tells'>, language: Language): string =>
  toldKinds
    .filter(kind => tells.includes(kind))
    .map(kind => awayMessages[language].kinds[kind])
    .join(', ')

/** What became of a test, in a sentence. */
export function testWords(
  tested: Exclude<RecipientTested, { kind: 'problems' }>,
  { name, place }: { readonly name: string; readonly place: string },
  language: Language
): string {
  const text = awayMessages[language]
  switch (tested.kind) {
    case 'taken':
      return fill(text.tests.taken, { name, place, time: formatTime(tested.at) })
    case 'refused':
      return refusalText(language, tested.why, place)
    case 'failed':
      return tested.failure.kind === 'timeout'
        ? text.tests.timeout
        : fill(text.tests.failed, { what: failureWords(tested.failure, place, language) })
    case 'demo':
      return text.demo
    default:
      return tested satisfies never
  }
}

export const failureWords = (failure: Failure, place: string, language: Language): string =>
  words(language).failure(failure, { provider: { name: place } }).what
