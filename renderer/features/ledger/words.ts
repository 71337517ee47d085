import type { Language } from '#domain/language.ts'
import { formatMoney } from '#domain/money/format.ts'
import { type Amount, compare, subtract } from '#domain/money/money.ts'
import type { Movement } from '#domain/readings/movements.ts'
import type { RecordedPayment } from '#domain/reconciliation/entry.ts'
import type { Match } from '#domain/reconciliation/match.ts'
import { fill, plural } from '#messages/template.ts'
import { messages } from '#renderer/messages/index.ts'
import { formatStamp } from '#renderer/messages/time.ts'

interface Context {
  readonly currency: string
  readonly language: Language
  readonly hidden: boolean
  /** Wall-clock milliseconds. */
  readonly now: number
}

const money = (amount: Amount, { currency, hidden, language }: Context): string =>
  hidden ? messages[language].amountHidden : formatMoney({ currency, amount }, language)

/** "Fri 21 Nov 14:05 · KES -1,200.00" */
export function movementWords({ at, amount, kind }: Movement, context: Context): string {
  const isIncoming = kind === 'topUp' || kind === 'transferIn'
  const change = isIncoming ? amount : subtract('0', amount)
  return `${formatStamp(at, context.now, context.language)} · ${money(change, context)}`
}

/** "line 7 · KES 1,200.00 · Fri 21 Nov 14:05" */
export function paymentWords({ line, amount, at }: RecordedPayment, context: Context): string {
  const { language, now } = context
  const parts = [fill(messages[language].ledger.line, { line: `${line}` }), money(amount, context)]
  return (at === null ? parts : [...parts, formatStamp(at, now, language)]).join(' · ')
}

/** "Fri 21 Nov 14:05 · KES -1,200.00 · lines 7, 8 together" */
export function matchWords({ movement, payments }: Match, context: Context): string {
  const { language } = context
  const text = messages[language].ledger
  const lines = payments.map(({ line }) => line).join(', ')
  return fill(text.matchedBy, {
    movement: movementWords(movement, context),
    lines: fill(plural(text.together, payments.length, language), { lines })
  })
}

/** "It adds up", or by how much it does not. */
export function differenceWords(difference: Amount, context: Context): string {
  const text = messages[context.language].ledger
  const side = compare(difference, '0')
  if (side === 0) return text.adds
  if (context.hidden) return side < 0 ? text.lessHidden : text.moreHidden
  const amount = side < 0 ? subtract('0', difference) : difference
  return fill(side < 0 ? text.less : text.more, { amount: money(amount, context) })
}
