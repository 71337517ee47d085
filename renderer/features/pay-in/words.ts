import type { PayInResult, PayInView } from '#contract/pay-in.ts'
import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'
import type { PayInPlace, PayInProblem } from '#domain/pay-in/check.ts'
import { MAX_WAYS, type PayInField, type PayInKind } from '#domain/pay-in/way.ts'
import { fill } from '#messages/template.ts'
import { messages } from '#renderer/messages/index.ts'

/** A way as it is written to a text: its name, and each value under its label. */
interface WrittenWay {
  readonly kind: PayInKind
  readonly name: string
  readonly rows: readonly { readonly field: PayInField; readonly shown: string }[]
}

/** What a way is called: by its user, or by its kind. */
export const wayName = ({ kind, name }: Pick<WrittenWay, 'kind' | 'name'>, language: Language): string =>
  name || messages[language].payIn.ways[kind]

/** "18 Nov", in this computer's time zone. */
export const dayOf = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short' }).format(at)

/** "18 Nov 2026". */
export const fullDayOf = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', year: 'numeric' }).format(at)

/** A way as plain text, a line for each value; a link and a note speak for themselves. */
export function wayText(way: WrittenWay, language: Language): string {
  const { fields } = messages[language].payIn
  const line = ({ field, shown }: WrittenWay['rows'][number]) =>
    field === 'link' || field === 'note' ? shown : `${fields[field]} ${shown}`
  return way.rows.map(line).join('\n')
}

/**
 * All ways of a wallet as a text to send to somebody.
 * @param amount as it is written, or null for none
 */
export function allText(
  { ways }: Pick<PayInView, 'ways'>,
  wallet: string,
  amount: string | null,
  language: Language
): string {
  const { payIn, topUps } = messages[language]
  const parts = ways.map(way => `${wayName(way, language)}\n${wayText(way, language)}`)
  const sum = amount === null ? [] : [`${payIn.fields.amount} ${amount}`]
  return [`${topUps.howTo}\n${wallet}`, ...parts, ...sum].join('\n\n')
}

/** Why a value cannot be right. */
export function problemText(
  place: PayInPlace,
  problem: PayInProblem,
  country: string | null,
  language: Language
): string {
  const text = messages[language].payIn.problems
  switch (problem.kind) {
    case 'letter':
      return problem.meant === null
        ? fill(text.letter, { found: problem.found })
        : fill(text.letterMeant, { found: problem.found, meant: problem.meant })
    case 'character':
      return fill(text.character, { found: problem.found, code: problem.code })
    case 'hidden':
    case 'direction':
      return fill(text[problem.kind], { code: problem.code })
    case 'length': {
      const { count, least, most } = problem
      const counts = { count: `${count}`, least: `${least}`, most: `${most}` }
      return fill(text.length[place === 'till' || place === 'bankAccount' ? place : 'paybill'], counts)
    }
    case 'tooLong':
      return fill(text.tooLong, { most: `${problem.most}` })
    case 'phone':
    case 'phoneCountry':
      return fill(text[problem.kind], { example: country === 'KE' ? '0722 000 418' : '+254 722 000 418' })
    case 'iban':
      return text.iban[problem.why]
    case 'missing':
    case 'swift':
    case 'link':
      return text[problem.kind]
    default:
      return problem satisfies never
  }
}

/** Why a change was not made. failed: it could not be saved. */
export type PayInRefusal = Extract<PayInResult, { readonly ok: false }>['why'] | 'failed'

export function refusalText(refusal: PayInRefusal, language: Language): string {
  const { payIn, topUps } = messages[language]
  switch (refusal) {
    case 'digits':
      return payIn.offer.wrong
    case 'tooMany':
      return fill(payIn.form.most, { count: `${MAX_WAYS}` })
    case 'hidden':
      return payIn.form.hidden
    case 'keychain':
      return payIn.locked
    default:
      return topUps.form.failed
  }
}
