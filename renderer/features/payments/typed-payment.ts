import type { Language } from '#domain/language.ts'
import type { Amount } from '#domain/money/money.ts'
import { type AmountTarget, readTypedAmount, readTypedNumber } from '#domain/payments/typed-amount.ts'

/** What is typed on the "Can I pay?" screen; "" for none. */
export interface TypedPayment {
  readonly amount: string
  readonly fixed: string
  readonly percent: string
  readonly keep: string
}

export const nothingTyped: TypedPayment = { amount: '', fixed: '', percent: '', keep: '' }

export type ParsedPayment = { readonly [K in keyof TypedPayment]: Amount | null }

/**
 * The typed figures: "0" where a field is empty, null where it is unclear. A percentage may carry its sign.
 */
export function parsePayment(typed: TypedPayment, language: Language, target: AmountTarget): ParsedPayment {
  const read = (text: string) => {
    const typed = readTypedAmount(text, language, target)
    if (typed.kind === 'empty') return '0'
    return typed.kind === 'amount' ? typed.amount : null
  }
  const percent = typed.percent.trim().replace(/%$/, '')
  return {
    amount: read(typed.amount),
    fixed: read(typed.fixed),
    percent: percent === '' ? '0' : readTypedNumber(percent, language, '100'),
    keep: read(typed.keep)
  }
}

/** When payments are to be made: now, or at a time today or tomorrow. */
export interface PayMoment {
  readonly day: 'now' | 'today' | 'tomorrow'
  /** Since local midnight. */
  readonly minutes: number
}

/**
 * That moment in this computer's time zone, wall-clock milliseconds; null for now and for a time already
 * past.
 */
export function payAt({ day, minutes }: PayMoment, now: number): number | null {
  if (day === 'now') return null
  const date = new Date(now)
  if (day === 'tomorrow') date.setDate(date.getDate() + 1)
  date.setHours(0, minutes, 0, 0)
  return date.getTime() > now ? date.getTime() : null
}
