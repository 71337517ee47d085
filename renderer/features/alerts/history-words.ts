import type { HistoryLine } from '#contract/alerts.ts'
import type { Language } from '#domain/language.ts'
import { formatMoney } from '#domain/money/format.ts'
import type { Absence } from '#domain/summary/summary.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { messages } from '#renderer/messages/index.ts'
import { untilWords } from '#renderer/messages/time.ts'

/** "Payout is critical: KES 4,900.00", without the figure where amounts are hidden. */
export function historyEventWords(
  { at, balance, subject, topUp, what }: HistoryLine,
  { language, hidden }: { readonly language: Language; readonly hidden: boolean }
): string {
  const text = messages[language].history
  const sentence = fill(text.what[what], { name: subjectName(subject, at, language) })
  const figure = topUp ?? balance
  if (figure === null || hidden) return sentence
  return fill(text.line, { what: sentence, balance: formatMoney(figure, language) })
}

function subjectName(subject: HistoryLine['subject'], at: number, language: Language): string {
  const { summaries, summaryFor } = messages[language].history
  if (subject.kind === 'summary') {
    const time = formatMoment(subject.dueAt, at, language)
    return fill(summaryFor, { name: summaries[subject.summary], time })
  }
  const { kind, name, provider } = subject
  return kind === 'wallet' || name === provider ? name : `${provider} · ${name}`
}

/** "Told: 14:20", "Held back: quiet hours until 06:30", or why no alert was sent. */
export function historyOutcomeWords({ at, outcome, subject }: HistoryLine, language: Language): string {
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
      if (subject.kind === 'summary' && outcome.reason === 'missed' && subject.absence)
        return missedWords(subject.absence, at, language)
      return text.silent[outcome.reason]
    default:
      return outcome satisfies never
  }
}

function missedWords({ from, until, why }: Absence, at: number, language: Language): string {
  const { missed, missedByClock, missedUntil } = messages[language].history
  if (why === 'clock') return missedByClock
  const end = formatMoment(until, at, language)
  if (from === null) return fill(missedUntil[why], { until: end })
  return fill(missed[why], { from: formatMoment(from, at, language), until: end })
}
