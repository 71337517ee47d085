import { type IbanProblem, ibanProblem, isLikeIban, isSwift, isUnionAccount } from './bank.ts'
import { type CharacterProblem, foreignCharacter, hiddenCharacter, mixedCharacter } from './characters.ts'
import { type DigitCount, digitCount } from './country.ts'
import { parsePhone } from './phone.ts'
import {
  isWithin,
  MAX_LINK,
  MAX_NOTE,
  MAX_VALUE,
  MAX_WAY_NAME,
  type PayInField,
  type PayInWay,
  payInFields,
  requiredFields
} from './way.ts'

/** What a user wrote of a way. */
export interface PayInDraft {
  /** Empty for a new one. */
  readonly id: string
  readonly kind: PayInWay['kind']
  readonly name: string
  readonly values: Readonly<Partial<Record<PayInField, string>>>
}

/** Why a value cannot be right. */
export type PayInProblem =
  | CharacterProblem
  | { readonly kind: 'missing' }
  /** A letter among digits, and the digit it looks like; null where it looks like none. */
  | { readonly kind: 'letter'; readonly found: string; readonly meant: string | null }
  | ({ readonly kind: 'length'; readonly count: number } & DigitCount)
  | { readonly kind: 'tooLong'; readonly most: number }
  /** `phoneCountry`: it has to be written with its country's prefix. */
  | { readonly kind: 'phone' | 'phoneCountry' | 'swift' | 'link' }
  | { readonly kind: 'iban'; readonly why: IbanProblem }

export type CheckedValue =
  | { readonly value: string; readonly problem?: undefined }
  | { readonly problem: PayInProblem }

/** What the fields of a way are called in a problem; the way's own name too. */
export type PayInPlace = PayInField | 'name'

/** The digits that letters are taken for. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  i: '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8'
}

const ACCOUNT_DIGITS: DigitCount = { least: 5, most: 24 }

/**
 * A value as it is stored, or why it cannot be right. An empty one is "" where it may be left out.
 * @param country whose numbers are meant, ISO 3166-1; null if that is not known
 */
export function checkValue(place: PayInPlace, text: string, country: string | null): CheckedValue {
  const isNote = place === 'note'
  const lines = isNote ? text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\ufe0e\ufe0f]/g, '') : text
  const spaced = lines
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Zs}/gu, ' ')
    .trim()
  if (spaced === '')
    return place !== 'name' && requiredFields.has(place) ? { problem: { kind: 'missing' } } : { value: '' }
  const hidden = hiddenCharacter(spaced, isNote)
  if (hidden) return { problem: hidden }
  const most = maxLength(place)
  if (!isWithin(spaced.normalize('NFC'), most)) return { problem: { kind: 'tooLong', most } }
  switch (place) {
    case 'paybill':
    case 'till':
      return checkDigits(spaced, digitCount(place, country))
    case 'number':
      return checkPhone(spaced, country)
    case 'bankAccount':
      return checkBankAccount(spaced)
    case 'swift':
      return checkSwift(spaced)
    case 'link':
      return checkLink(spaced)
    case 'account':
    case 'reference': {
      const foreign = foreignCharacter(spaced, true)
      return foreign ? { problem: foreign } : { value: spaced.replaceAll(/ +/g, ' ') }
    }
    case 'holder':
    case 'bank':
    case 'name':
    case 'note': {
      const mixed = mixedCharacter(spaced)
      return mixed ? { problem: mixed } : { value: spaced.normalize('NFC') }
    }
    default:
      return place satisfies never
  }
}

/**
 * A way as it is stored, but for where it comes from, or what is wrong with each of its values.
 * @param id of a way that has none yet
 */
export function checkWay(
  draft: PayInDraft,
  country: string | null,
  id: string
):
  | { readonly way: Omit<PayInWay, 'documented'>; readonly problems?: undefined }
  | { readonly way?: undefined; readonly problems: Partial<Record<PayInPlace, PayInProblem>> } {
  const problems: Partial<Record<PayInPlace, PayInProblem>> = {}
  const take = (place: PayInPlace, text: string) => {
    const checked = checkValue(place, text, country)
    if (checked.problem) problems[place] = checked.problem
    return checked.problem ? '' : checked.value
  }
  const name = take('name', draft.name)
  const entries = payInFields[draft.kind].map(field => [field, take(field, draft.values[field] ?? '')])
  if (Object.keys(problems).length > 0) return { problems }
  const values = Object.fromEntries(entries.filter(([, value]) => value !== ''))
  return { way: { id: draft.id || id, kind: draft.kind, name, values } }
}

/** The most characters a value may have. */
function maxLength(place: PayInPlace): number {
  if (place === 'name') return MAX_WAY_NAME
  if (place === 'note') return MAX_NOTE
  return place === 'link' ? MAX_LINK : MAX_VALUE
}

/** Digits without the spaces and hyphens that people group them with. */
function checkDigits(text: string, { least, most }: DigitCount): CheckedValue {
  const digits = text.replaceAll(/[ \-\u2010-\u2015]/g, '')
  const problem = letterProblem(digits) ?? (digits === '' ? ({ kind: 'missing' } as const) : null)
  if (problem) return { problem }
  const count = digits.length
  return count < least || count > most
    ? { problem: { kind: 'length', count, least, most } }
    : { value: digits }
}

/** The first character that is no plain digit. */
function letterProblem(text: string, allowed = /[0-9]/): PayInProblem | null {
  for (const character of text) {
    if (allowed.test(character)) continue
    return /[A-Za-z]/.test(character)
      ? { kind: 'letter', found: character, meant: LOOKALIKES[character] ?? null }
      : (foreignCharacter(character, false) ?? {
          kind: 'character',
          found: character,
          code: `U+00${character.charCodeAt(0).toString(16).toUpperCase()}`
        })
  }
  return null
}

function checkPhone(text: string, country: string | null): CheckedValue {
  const problem = letterProblem(text, /[0-9+() .\-/]/)
  if (problem) return { problem }
  const number = parsePhone(text, country)
  if (number) return { value: number.international }
  return { problem: { kind: country === null && !/^(\+|00)/.test(text) ? 'phoneCountry' : 'phone' } }
}

function checkBankAccount(text: string): CheckedValue {
  const foreign = foreignCharacter(text.replaceAll(/[\u2010-\u2015]/g, '-'), false)
  if (foreign) return { problem: foreign }
  const account = text.replaceAll(/[ \-\u2010-\u2015]/g, '').toUpperCase()
  if (isUnionAccount(account)) return { value: account }
  if (!isLikeIban(account)) return checkDigits(text, ACCOUNT_DIGITS)
  const why = ibanProblem(account)
  return why ? { problem: { kind: 'iban', why } } : { value: account }
}

function checkSwift(text: string): CheckedValue {
  const foreign = foreignCharacter(text, false)
  if (foreign) return { problem: foreign }
  const code = text.replaceAll(' ', '').toUpperCase()
  return isSwift(code) ? { value: code } : { problem: { kind: 'swift' } }
}

/** An https address without a user name. One with letters of other scripts is stored as the browser sends it. */
function checkLink(text: string): CheckedValue {
  const url = URL.parse(text)
  const isSafe = url?.protocol === 'https:' && url.username === '' && url.password === ''
  return url && isSafe && url.hostname.includes('.') ? { value: url.href } : { problem: { kind: 'link' } }
}
