import type { Language } from '#domain/language.ts'
import { formatMoney } from '#domain/money/format.ts'
import { type Amount, isZero } from '#domain/money/money.ts'
import type { Summary, SummaryLine, SummarySum } from '#domain/summary/summary.ts'
import type { NoticeText } from '../notices.ts'
import { fill } from '../template.ts'
import { formatMoment } from '../time.ts'
import {
  counted,
  dictionaries,
  headline,
  lateSentences,
  needSentences,
  restSentences,
  summaryName,
  walletNames
} from './sentences.ts'

/** Sentences about what needs somebody that a notification has room for. */
const MAX_NOTIFIED = 4
/** The same for a message. */
const MAX_NEEDS = 20
/** A longer list of wallets is told by account. */
const MAX_WALLETS = 40

/** The native notification. */
export function summaryNotice(summary: Summary, hideAmounts: boolean, language: Language): NoticeText {
  const needs = shortened(needSentences(summary, hideAmounts, language), MAX_NOTIFIED, language)
  const rest = restSentences(summary, language)
  return {
    title: headline(summary, language),
    body: [...lateSentences(summary, language), ...needs, ...rest].join(' ')
  }
}

/**
 * What a message to somebody away from the desk says below its title, a line a fact. While amounts are hidden, words only.
 * @param most bytes that it has room for: what of each wallet does not fit is told by account, or not at all
 */
export function summaryBodyText(
  summary: Summary,
  hideAmounts: boolean,
  language: Language,
  most: number
): string {
  const needs = needSentences(summary, hideAmounts, language)
  const wordsOf = (named: number) => [
    ...lateSentences(summary, language),
    ...shortened(needs, named, language),
    ...restSentences(summary, language)
  ]
  const words = wordsOf(MAX_NEEDS)
  const byWallet = summary.lines.length > MAX_WALLETS ? [] : [walletLines(summary, language)]
  const figures = hideAmounts ? [] : [...byWallet, accountLines(summary, language)]
  const bodies = figures.map(lines => [...words, '', ...lines])
  // Long names leave room for fewer of them.
  for (let named = MAX_NEEDS; named > 0; named -= 1) bodies.push(wordsOf(named))
  const fits = (body: string) => new TextEncoder().encode(body).length <= most
  return bodies.map(lines => lines.join('\n')).find(fits) ?? ''
}

/**
 * What one SMS may say, the longest first: the worst two by name, and how many there are besides. None has a final space.
 */
export function summaryShortForms(
  summary: Summary,
  hideAmounts: boolean,
  language: Language
): readonly string[] {
  const needs = needSentences(summary, hideAmounts, language)
  const named = (most: number) => shortened(needs, Math.min(most + 1, needs.length), language)
  const title = `${summaryTitle(summary, language)}.`
  const short = `${headline(summary, language)}.`
  const rest = restSentences(summary, language)
  return [
    [title, ...named(2), ...rest],
    [title, ...named(2)],
    [short, ...named(2)],
    [short, ...named(1)],
    [short]
  ].map(sentences => sentences.join(' '))
}

/** "Friday morning: 3 wallets need you" */
export const summaryTitle = (summary: Summary, language: Language): string =>
  fill(dictionaries[language].titled, {
    name: summaryName(summary, language),
    title: headline({ ...summary, kind: 'morning' }, language)
  })

/** All of it, to be copied. */
export const summaryText = (summary: Summary, language: Language): string =>
  [
    summaryTitle(summary, language),
    ...lateSentences(summary, language),
    ...needSentences(summary, false, language),
    ...restSentences(summary, language),
    '',
    ...walletLines(summary, language)
  ].join('\n')

function shortened(sentences: readonly string[], most: number, language: Language): readonly string[] {
  if (sentences.length <= most) return sentences
  const left = sentences.length - (most - 1)
  return [...sentences.slice(0, most - 1), counted(dictionaries[language].more, left, language)]
}

const sinceWords = ({ from, madeAt }: Summary, language: Language): string =>
  fill(dictionaries[language].since, { time: formatMoment(from, madeAt, language) })

function walletLines(summary: Summary, language: Language): readonly string[] {
  const { lines, madeAt, sums } = summary
  const nameOf = walletNames(summary, language)
  return [
    sinceWords(summary, language),
    ...lines.map(line => walletLine(line, nameOf(line), madeAt, language)),
    ...sums.map(sum => sumLine(sum, language))
  ]
}

function accountLines(summary: Summary, language: Language): readonly string[] {
  const byAccount = Map.groupBy(summary.lines, ({ accountId }) => accountId)
  const accounts = [...byAccount.values()].map(own =>
    fill(counted(dictionaries[language].account, own.length, language), { name: own[0]?.accountName ?? '' })
  )
  return [sinceWords(summary, language), ...accounts, ...summary.sums.map(sum => sumLine(sum, language))]
}

function walletLine(
  { currency, now, spent, toppedUp, unknown, usual }: SummaryLine,
  name: string,
  madeAt: number,
  language: Language
): string {
  const dictionary = dictionaries[language]
  const money = (amount: Amount) => formatMoney({ currency, amount }, language)
  if (now === null) {
    const last = unknown?.last
    if (!last) return fill(dictionary.unknown, { name })
    const time = formatMoment(last.at, madeAt, language)
    return fill(dictionary.unknownLast, { name, now: money(last.amount), time })
  }
  return figures(name, { currency, now: now.amount, spent, toppedUp, usual }, language)
}

/** Together only what is known of each. */
function sumLine({ currency, now, spent, toppedUp, usual }: SummarySum, language: Language): string {
  const dictionary = dictionaries[language]
  const name = fill(dictionary.together, { currency })
  if (now === null) return fill(dictionary.unknown, { name })
  return figures(name, { currency, now, spent, toppedUp, usual }, language)
}

function figures(
  name: string,
  {
    currency,
    now,
    spent,
    toppedUp,
    usual
  }: { readonly now: Amount } & Pick<SummarySum, 'currency' | 'spent' | 'toppedUp' | 'usual'>,
  language: Language
): string {
  const dictionary = dictionaries[language]
  const money = (amount: Amount) => formatMoney({ currency, amount }, language)
  const expected = usual === null ? '' : ` (${fill(dictionary.usual, { usual: money(usual) })})`
  return [
    fill(dictionary.now, { name, now: money(now) }),
    ...(spent === null ? [] : [`${fill(dictionary.spent, { spent: money(spent) })}${expected}`]),
    ...(toppedUp === null || isZero(toppedUp)
      ? []
      : [fill(dictionary.toppedUp, { toppedUp: money(toppedUp) })])
  ].join(', ')
}
