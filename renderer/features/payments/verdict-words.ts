import type { SpendingEstimate } from '#domain/forecast/pace.ts'
import type { Language } from '#domain/language.ts'
import { formatBriefMoney, formatMoney } from '#domain/money/format.ts'
import { type Amount, isBelow } from '#domain/money/money.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { messages } from '#renderer/messages/index.ts'
import type { PaymentAnswer } from './affordable.ts'

/** What the wording of a payment answer depends on. Times are wall-clock milliseconds. */
export interface VerdictContext {
  readonly currency: string
  readonly language: Language
  readonly hidden: boolean
  /** When the balance was read. */
  readonly readAt: number
  /** Whether it was read for this answer. */
  readonly isFresh: boolean
  /** When the payments are made; null for now. */
  readonly until: number | null
  /** What the wallet itself spends until then; null where that is unknown, and for now. */
  readonly spending: SpendingEstimate | null
  readonly now: number
  /** All that is on its way into the wallet; null for nothing. It is never counted in. */
  readonly awaited: Amount | null
}

/**
 * "Yes, KES 8,750.00 left after"; "By the balance of 14:05: yes, …" where it could not be read for this
 * answer.
 */
export function verdictTitle(
  { kind, leaves, after, missing }: PaymentAnswer,
  context: VerdictContext
): string {
  const { currency, hidden, isFresh, language, now, readAt, spending } = context
  const text = messages[language].pay
  const pick = (exact: string, about: string, withoutAmount: string, amount: Amount) =>
    hidden
      ? withoutAmount
      : fill(spending ? about : exact, { amount: formatMoney({ currency, amount }, language) })
  /** What is on its way would carry it: "Short by KES 8,750.00 now. Yes, once the KES 50,000 is there." */
  const shortTitle = () => {
    const { awaited, until } = context
    if (awaited === null || !isCarriedBy(awaited, missing)) return null
    const { onceThere, onceThereHidden, shortNow, shortNowHidden } = messages[language].topUps.pay
    const then = hidden
      ? onceThereHidden
      : fill(onceThere, { amount: formatBriefMoney({ currency, amount: awaited }, language) })
    if (until !== null) return `${pick(text.short, text.shortAbout, text.shortHidden, missing)}. ${then}`
    const now = hidden
      ? shortNowHidden
      : fill(shortNow, { amount: formatMoney({ currency, amount: missing }, language) })
    return `${now} ${then}`
  }
  const answers = {
    yes: () => {
      if (leaves === null) return pick(text.yes, text.yesAbout, text.yesHidden, after)
      const { exact, about } = text.yesBut[leaves]
      return pick(exact, about, text.yesButHidden, after)
    },
    tight: () => text.tight,
    short: () => shortTitle() ?? pick(text.short, text.shortAbout, text.shortHidden, missing)
  }
  const answer = answers[kind]()
  if (isFresh) return answer
  return fill(text.byBalance, {
    time: formatMoment(readAt, now, language),
    answer: answer.charAt(0).toLocaleLowerCase(language) + answer.slice(1)
  })
}

/** Whether what is on its way makes up for what is missing. */
const isCarriedBy = (awaited: Amount | null, missing: Amount): boolean =>
  awaited !== null && !isBelow(awaited, missing)

/** What to do, and what else affects the answer, one sentence each. */
export function verdictNotes({ kind, missing }: PaymentAnswer, context: VerdictContext): readonly string[] {
  const { currency, hidden, language, now, spending, until } = context
  const text = messages[language].pay
  const money = (amount: Amount) => formatMoney({ currency, amount }, language)
  const time = until === null ? '' : formatMoment(until, now, language)
  const notes: string[] = []
  // Nobody is pushed to pay what they have sent already.
  if (kind === 'short' && !isCarriedBy(context.awaited, missing)) {
    const template = until === null ? text.topUpNow : text.topUpBy
    notes.push(hidden ? text.topUpHidden : fill(template, { amount: money(missing), time }))
  }
  if (spending && !hidden)
    notes.push(
      kind === 'tight'
        ? fill(text.maySpend, { time, likely: money(spending.likely), most: money(spending.most) })
        : fill(text.alsoSpends, { amount: money(spending.likely) })
    )
  if (until !== null && !spending) notes.push(text.spendingUnknown)
  return notes
}
