import type { HistoryLine } from '#contract/alerts.ts'
import type { Language } from '#domain/language.ts'
import { formatMoney } from '#domain/money/format.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { messages } from '#renderer/messages/index.ts'
import { untilWords } from '#renderer/messages/time.ts'

/** "Payout is critical: KES 4,900.00", without the figure where amounts are hidden. */
export function historyEventWords(
  { balance, subject, topUp, what }: HistoryLine,
  { language, hidden }: { readonly language: Language; readonly hidden: boolean }
): string {
  const text = messages[language].history
  const { kind, name, provider } = subject
  const subjectName = kind === 'wallet' || name === provider ? name : `${provider} · ${name}`
  const sentence = fill(text.what[what], { name: subjectName })
  const figure = topUp ?? balance
  if (figure === null || hidden) return sentence
  return fill(text.line, { what: sentence, balance: formatMoney(figure, language) })
}

/** "Told: 14:20", "Held back: quiet hours until 06:30", or why no alert was sent. */
export function historyOutcomeWords({ at, outcome }: HistoryLine, language: Language): string {
  const text = messages[language].history
  switch (outcome.kind) {
    case 'told':
      return fill(text.delivered, { time: formatMoment(outcome.at, at, language) })
    case 'byUser':
      return text.byUser
    case 'held': {
      const { reason } = outcome
      const until = outcome.until ?? (reason === 'snoozed' ? 'recovery' : null)
      const heldBack = text.held[reason]
      return until === null || reason === 'notShown'
        ? heldBack
        : `${heldBack} ${untilWords(until, at, language)}`
    }
    case 'silent':
      return text.silent[outcome.reason]
    default:
      return outcome satisfies never
  }
}
