import type { Language } from '../language.ts'
import { fractionDigits } from '../money/currency.ts'
import { endsInKobo, type Figure, parseFigure } from '../money/figure.ts'
import { decimalSeparator, formatBrief } from '../money/format.ts'
import {
  type Amount,
  compare,
  decimalsOf,
  type Money,
  roundTo,
  significantDecimals,
  times
} from '../money/money.ts'
import { isUnit, withoutUnit } from '../money/unit.ts'

/** What a field asks for. */
export interface AmountTarget {
  readonly currency: string
  /** The most decimals that an amount may have there. */
  readonly decimals: number
}

/** As many decimals as the currency or the wallet's own balance has. */
export const targetOf = ({
  currency,
  amount
}: {
  currency: string
  amount: Amount | null
}): AmountTarget => ({
  currency,
  decimals: Math.max(fractionDigits(currency), decimalsOf(amount ?? '0'))
})

/** An amount as typed. */
export type TypedAmount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly amount: Amount }
  /** It can be meant in two ways, a thousand times apart, the larger first. */
  | { readonly kind: 'twofold'; readonly readings: readonly [Amount, Amount] }
  /** It has more decimals than the target. */
  | { readonly kind: 'decimals' }
  /** Another currency stands beside it. */
  | { readonly kind: 'currency' }
  /** Not an amount, or below zero. */
  | { readonly kind: 'unclear' }

/** Longer than any amount with its currency. Characters. */
const MAX_LENGTH = 80

/** Words for a thousand and a million beside a figure, before or behind it. */
const SCALES: readonly (readonly [shape: RegExp, factor: Amount])[] = [
  [/^\s*elfu\s+(?=\d)|(?<=\d)\s?(?:k|elfu|mille)(?!\p{L})/iu, '1000'],
  [/^\s*milioni\s+(?=\d)|(?<=\d)\s?(?:mn?|millions?|milioni)(?!\p{L})/iu, '1000000']
]

/** Currencies whose sign is K: "20 k" may be 20 of them. */
const KWACHA = ['ZMW', 'MWK']

/**
 * Reads an amount as typed: "20,000", "20 000,50", "KES 5,000.50", "20k", "elfu 20". What could be a thousand times as
 * much or as little is never decided here: "20,000" in French, "1.234" in every language.
 */
export function readTypedAmount(text: string, language: Language, target: AmountTarget): TypedAmount {
  const { currency, decimals } = target
  if (text.trim() === '') return { kind: 'empty' }
  const { body, factor, isSign } = withoutScale(isUnit(currency) ? withoutUnit(text) : text, currency)
  const figure = figureOf(body)
  if (!figure) return { kind: 'unclear' }
  if (figure.currencies && !figure.currencies.includes(currency)) return { kind: 'currency' }
  const readings = readingsOf(figure, body, language, fractionDigits(currency))
  const [larger, smaller] = readings
  if (larger === undefined) return { kind: 'unclear' }
  if (isSign) return twofold(times(larger, factor), larger, decimals)
  const meant = (amount: Amount) => (factor === '1' ? amount : times(amount, factor))
  if (smaller !== undefined) return twofold(meant(larger), meant(smaller), decimals)
  const amount = meant(larger)
  return significantDecimals(amount) > decimals ? { kind: 'decimals' } : { kind: 'amount', amount }
}

/** What is offered has no more decimals than there can be, so the smaller one may be rounded. */
const twofold = (larger: Amount, smaller: Amount, decimals: number): TypedAmount => ({
  kind: 'twofold',
  readings: [larger, roundTo(smaller, decimals)]
})

/**
 * Reads a plain number that is at most `most`, such as a percentage. Null for anything negative, empty or unclear, and
 * where both ways of reading it are possible.
 */
export function readTypedNumber(text: string, language: Language, most: Amount): Amount | null {
  const figure = figureOf(text)
  if (!figure || figure.currencies) return null
  const possible = readingsOf(figure, text, language, null).filter(amount => compare(amount, most) <= 0)
  return possible.length === 1 ? (possible[0] ?? null) : null
}

/** The amount as a field shows it: "20,000", or "1.2340", as "1.234" would have two readings. */
export function writtenAmount(money: Money, language: Language): string {
  const text = formatBrief(money, language)
  const target = { currency: money.currency, decimals: decimalsOf(money.amount) }
  return readTypedAmount(text, language, target).kind === 'twofold' ? `${text}0` : text
}

/** Null for what is not clearly an amount, or is below zero. A separator with nothing behind it yet is left out. */
function figureOf(text: string): Figure | null {
  if (text.length > MAX_LENGTH) return null
  const figure = parseFigure(text.trim().replace(/(?<=\d)[.,]$/, ''))
  const isAmount = figure && !figure.negative && figure.way === undefined && figure.scale === undefined
  return isAmount ? figure : null
}

/**
 * What a figure may mean, the larger first: one amount, two a thousand times apart, or none.
 * @param digits decimals of the currency; null where it is no money
 */
function readingsOf(
  { point, comma }: Figure,
  text: string,
  language: Language,
  digits: number | null
): readonly Amount[] {
  const isPoint = decimalSeparator(language) === '.'
  const [own, other] = isPoint ? [point, comma] : [comma, point]
  if (own === null) return other === null || (isPoint && isMisgrouped(text)) ? [] : [other]
  if (other === null || own === other) return [own]
  const isGrouped = decimalsOf(own) === 0
  // "20,000" as English writes it; "1.234" of a currency with three decimals.
  if ((isGrouped && isPoint) || (!isGrouped && decimalsOf(own) === digits)) return [own]
  return isGrouped ? [own, other] : [other, own]
}

/** "20,00" where commas group: a digit may be missing just as well as it may be 20. */
const isMisgrouped = (text: string): boolean => /^\D*\d{1,3},\d{1,2}\D*$/.test(text)

/** Takes "k", "elfu" or the like away. `isSign`: it may be the currency's sign just as well. */
function withoutScale(
  text: string,
  currency: string
): { readonly body: string; readonly factor: Amount; readonly isSign: boolean } {
  const bare = text.slice(0, MAX_LENGTH + 1)
  for (const [shape, factor] of SCALES) {
    const body = bare.replace(shape, '')
    const isKwacha = KWACHA.includes(currency) && /\d\s?k$/i.test(bare.trim())
    const isSign = (isKwacha || (currency === 'NGN' && endsInKobo(bare))) && !/\p{L}/u.test(body)
    if (body !== bare) return { body, factor, isSign }
  }
  return { body: bare, factor: '1', isSign: false }
}
