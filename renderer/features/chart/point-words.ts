import type { Language } from '#domain/language.ts'
import { formatBrief, formatBriefMoney, formatMoney } from '#domain/money/format.ts'
import { fill } from '#messages/template.ts'
import { messages } from '#renderer/messages/index.ts'
import { formatStamp } from '#renderer/messages/time.ts'
import type { ChartPoint } from './model.ts'

interface Context {
  readonly currency: string
  readonly language: Language
  readonly hidden: boolean
  /** Wall-clock milliseconds. */
  readonly now: number
}

/** "KES 3,250.00", "about KES 1,200", "KES 80,000.00, topped up 76,750", or why there is no figure. */
export function pointBalance({ amount, isEstimate, topUp }: ChartPoint, context: Context): string {
  const { currency, hidden, language } = context
  const text = messages[language].chart
  if (amount === null) return text.notRead
  if (hidden) return messages[language].amountHidden
  if (isEstimate) return fill(text.about, { balance: formatBriefMoney({ currency, amount }, language) })
  const balance = formatMoney({ currency, amount }, language)
  if (topUp === null) return balance
  const brief = formatBrief({ currency, amount: topUp }, language)
  return `${balance}, ${fill(text.toppedUp, { amount: brief })}`
}

/** "Thu 21 Nov 14:05 · KES 3,250.00" */
export const pointWords = (point: ChartPoint, context: Context): string =>
  fill(messages[context.language].chart.readOut, {
    time: formatStamp(point.at, context.now, context.language),
    balance: pointBalance(point, context)
  })
