import type { TopUpView } from '#contract/top-ups.ts'
import type { Language } from '#domain/language.ts'
import { formatBriefMoney } from '#domain/money/format.ts'
import { type Amount, compare } from '#domain/money/money.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { runwayWords } from '#messages/runway.ts'
import { fill } from '#messages/template.ts'
import { formatMoment, formatTime, shortWeekday } from '#messages/time.ts'
import { messages } from '#renderer/messages/index.ts'
import { awaitedAmount } from '#renderer/shared/awaited.ts'

/** A text with its {amount} still to be filled in, and the amount it is about: what arrived, or what was sent. */
interface AmountText {
  readonly template: string
  readonly amount: Amount
}

const isSameDay = (one: number, other: number) =>
  new Date(one).toDateString() === new Date(other).toDateString()

/** "at 14:13", or "Thu 22:13" of another day. Times are wall-clock milliseconds. */
function whenWords(at: number, now: number, language: Language): string {
  const time = formatMoment(at, now, language)
  return isSameDay(at, now) ? fill(messages[language].topUps.atTime, { time }) : time
}

/** What a top-up's card is called: "{amount} on its way since 14:02". */
export function topUpTitle(topUp: TopUpView, now: number, language: Language): AmountText {
  const { titles } = messages[language].topUps
  const { arrivedAt, closedAt, isFee, rise, sentAt, state } = topUp
  const amount = awaitedAmount(topUp)
  const moment = (at: number) => formatMoment(at, now, language)
  const arrivedWhen = whenWords(arrivedAt ?? closedAt ?? now, now, language)
  switch (state) {
    case 'on-its-way':
      return { template: fill(titles.onItsWay, { time: moment(sentAt) }), amount }
    case 'arrived':
    case 'difference': {
      const cameIn = state === 'difference' || isFee ? rise : null
      return { template: fill(titles.arrived, { when: arrivedWhen }), amount: cameIn ?? amount }
    }
    case 'probable':
      if (arrivedAt === null) return { template: titles.maybe, amount }
      return { template: fill(titles.probable, { time: moment(arrivedAt) }), amount }
    case 'late':
      return { template: titles.late, amount }
    case 'unseen':
      return { template: titles.unseen, amount }
    case 'called-off':
      return {
        template: fill(titles.calledOff, { when: whenWords(closedAt ?? now, now, language) }),
        amount
      }
    default:
      return state satisfies never
  }
}

/** The title in full, as it is said: "KES 50,000 has not arrived"; without the amount while amounts are hidden. */
export function topUpTitleText(
  topUp: TopUpView,
  { hidden, language, now }: { readonly hidden: boolean; readonly language: Language; readonly now: number }
): string {
  const { amount, template } = topUpTitle(topUp, now, language)
  const { currency } = topUp
  const { amountOnly } = messages[language].topUps
  const money = hidden ? amountOnly : formatBriefMoney({ currency, amount }, language)
  const text = fill(template, { amount: money })
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

/** "11 min", "5 h", "2 days": how long money took or takes, at least a minute; never broken across lines. */
function spanText(milliseconds: number, language: Language): string {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE))
  const span =
    minutes < 120
      ? fill(messages[language].minutes, { count: `${minutes}` })
      : runwayWords(language).span(milliseconds)
  return span.replaceAll(' ', '\u00a0')
}

/** The minutes between two moments as their clock times show them, in milliseconds. */
const shownSpan = (from: number, to: number) => (Math.floor(to / MINUTE) - Math.floor(from / MINUTE)) * MINUTE

/** "After 11 min." of one that was seen to arrive. */
export function arrivedLine(
  { arrivedAt, sentAt }: Pick<TopUpView, 'arrivedAt' | 'sentAt'>,
  language: Language
): string {
  const text = messages[language].topUps
  if (arrivedAt === null || arrivedAt < sentAt) return text.cardGoes
  return fill(text.after, { span: spanText(shownSpan(sentAt, arrivedAt), language) })
}

/** What is known of how long it takes: "Usually 12 min · by mobile money". */
export function awaitedLine(topUp: TopUpView, now: number, language: Language): string {
  const text = messages[language].topUps
  const { lateAt, sentAt, usual, way } = topUp
  if (usual !== null) return fill(text.usually, { span: spanText(usual, language), way: text.by[way] })
  if (way === 'bank')
    return fill(text.expected, {
      way: text.by[way],
      day: isSameDay(lateAt, now) ? text.today : shortWeekday(lateAt, language),
      time: formatTime(lateAt)
    })
  return fill(text.notLearnt, { span: spanText(lateAt - sentAt, language) })
}

/** What speaks for a top-up that has probably arrived, and the amount of it: "The balance rose by {amount}; …". */
export function probableLine({ amount, rise }: TopUpView, language: Language): AmountText {
  const text = messages[language].topUps
  if (rise === null) return { template: text.unseenRise, amount }
  const order = compare(rise, amount)
  const template = order < 0 ? text.rose : order > 0 ? text.roseMore : text.roseTogether
  return { template, amount: rise }
}

/** "Sent 14:02 by mobile money. Usually 12 min, nearly always within 24. Late since 14:26." */
export function lateLine({ lateAt, sentAt, usual, way }: TopUpView, now: number, language: Language): string {
  const text = messages[language].topUps
  const moment = (at: number) => formatMoment(at, now, language)
  const longest = lateAt - sentAt
  const sentences = [fill(text.sent, { time: moment(sentAt), way: text.by[way] })]
  if (usual !== null) {
    // The unit is not said twice.
    const most = longest < HOUR ? `${Math.round(longest / MINUTE)}` : spanText(longest, language)
    sentences.push(fill(text.within, { usual: spanText(usual, language), most }))
  }
  sentences.push(fill(text.lateSince, { time: moment(lateAt) }))
  return sentences.join(' ')
}
