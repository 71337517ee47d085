import type { Language } from '#domain/language.ts'
import type { Amount } from '#domain/money/money.ts'
import { parseTypedAmount } from '#domain/money/typed-amount.ts'

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
export function parsePayment(typed: TypedPayment, language: Language): ParsedPayment {
  const read = (text: string) => (text.trim() === '' ? '0' : parseTypedAmount(text, language))
  return {
    amount: read(typed.amount),
    fixed: read(typed.fixed),
    percent: read(typed.percent.replace(/\s*%\s*$/, '')),
    keep: read(typed.keep)
  }
}
