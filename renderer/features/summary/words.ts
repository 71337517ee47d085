import type { SummaryCard } from '#contract/summaries.ts'
import type { Language } from '#domain/language.ts'
import { formatBriefMoney, localeOf } from '#domain/money/format.ts'
import type { MissedSummary, Summary, SummaryNeed } from '#domain/summary/summary.ts'
import { type BankClosed, isBankDay } from '#domain/time/bank-days.ts'
import { runwayWords } from '#messages/runway.ts'
import { headline, restSentences } from '#messages/summary/sentences.ts'
import { fill } from '#messages/template.ts'
import { formatMoment, formatTime } from '#messages/time.ts'
import { messages } from '#renderer/messages/index.ts'
import { summaryMessages } from '#renderer/messages/summary.ts'
import { writtenDay } from '#renderer/shared/time-text.ts'

const weekdayOf = (at: Date | number, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { weekday: 'long' }).format(at)

/** Noon of a local date, "2026-11-27": a moment that is on that day whatever the clocks do. */
function noonOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}

/** What a summary is for, and the period it is about: "For 07:30 · since Thursday 19:00", with its date where it is not of today. */
export function summaryPeriod(summary: Summary | MissedSummary, now: number, language: Language): string {
  const text = summaryMessages[language]
  const { date, dueAt } = summary
  const day = noonOf(date)
  const isToday = day.toDateString() === new Date(now).toDateString()
  const on = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long' }).format(day)
  return [
    ...(isToday ? [] : [on]),
    fill(text.due, { time: formatTime(dueAt) }),
    ...(summary.state === 'made'
      ? [fill(text.since, { time: formatMoment(summary.from, dueAt, language) })]
      : [])
  ].join(' · ')
}

/** "Thursday’s was missed: this computer was off from 06:10 to 14:40." */
export function missedWords({ date, dueAt, missed }: MissedSummary, language: Language): string {
  const text = summaryMessages[language]
  const moment = (at: number) => formatMoment(at, dueAt, language)
  const values = { day: weekdayOf(noonOf(date), language), until: moment(missed.until) }
  if (missed.why === 'clock') return fill(text.missedByClock, values)
  return missed.from === null
    ? fill(text.missedUntil[missed.why], values)
    : fill(text.missed[missed.why], { ...values, from: moment(missed.from) })
}

/** "The other 11 are fine.", or that all of them are and until when; what has no alert levels is not called fine. */
export function restWords(summary: SummaryCard | Summary, language: Language): string {
  const rest = restSentences(summary, language)
  // That of a morning has nothing besides the sentence.
  const all = summary.needs.length === 0 ? [`${headline({ ...summary, kind: 'morning' }, language)}.`] : []
  return [...all, ...rest].join(' ')
}

/** "Read between 07:25 and 07:31."; "" where nothing was. */
export function readWords({ madeAt, read }: Pick<Summary, 'madeAt' | 'read'>, language: Language): string {
  if (!read) return ''
  const text = summaryMessages[language]
  const [from, until] = [read.from, read.until].map(at => formatMoment(at, madeAt, language))
  return from === until
    ? fill(text.readAt, { time: from ?? '' })
    : fill(text.readBetween, { from: from ?? '', until: until ?? '' })
}

interface NeedOptions {
  /** To say that money will not come in when it runs out; null where there is no room for it. */
  readonly bankClosed: BankClosed | null
  readonly language: Language
  readonly hideAmounts: boolean
  /** When the summary was made, wall-clock milliseconds. */
  readonly madeAt: number
}

/** What is to be said after the name of what needs somebody: "runs out 11:40", "KES 20,000 late since Thu 19:10". */
export function needWords(
  need: SummaryNeed,
  { bankClosed, hideAmounts, language, madeAt }: NeedOptions
): string {
  const text = summaryMessages[language].needs
  const since = (template: string, time: number) =>
    fill(template, { time: formatMoment(time, madeAt, language) })
  switch (need.kind) {
    case 'critical':
    case 'low':
    case 'runsOut': {
      const { runsOutAt } = need
      if (need.kind !== 'runsOut' && (runsOutAt === null || runsOutAt <= madeAt))
        return since(text[need.kind], need.since)
      const at = runsOutAt ?? madeAt
      const isClosed = bankClosed !== null && !isBankDay(bankClosed, writtenDay(at))
      return fill(isClosed ? text.runsOutClosed : text.runsOut, {
        time: runwayWords(language).time(at, madeAt)
      })
    }
    case 'lateTopUp': {
      const { late, lateHidden } = messages[language].topUps.row
      const time = formatMoment(need.lateAt, madeAt, language)
      return hideAmounts
        ? fill(lateHidden, { time })
        : fill(late, { amount: formatBriefMoney(need.sent, language), time })
    }
    case 'unreadableAccount':
    case 'unreadableWallet':
      return need.since === null ? text.neverRead : since(text.unread, need.since)
    default:
      return need satisfies never
  }
}

/** What tells one need of a summary from the others. */
export function needKey(need: SummaryNeed): string {
  if (need.kind === 'lateTopUp') return need.topUpId
  return `${need.kind} ${need.kind === 'unreadableAccount' ? need.accountId : need.walletId}`
}

export const isUnread = ({ kind }: SummaryNeed): boolean =>
  kind === 'unreadableAccount' || kind === 'unreadableWallet'
