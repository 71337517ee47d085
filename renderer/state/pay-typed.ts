import type { Language } from '../../electron/domain/language.ts'
import type { Amount } from '../../electron/domain/money.ts'
import { parseTypedAmount } from '../../electron/domain/typed-amount.ts'

/** What is typed on Can I pay?; "" for none. */
export interface TypedPay {
  readonly amount: string
  readonly fixed: string
  readonly percent: string
  readonly keep: string
}

export const nothingTyped: TypedPay = { amount: '', fixed: '', percent: '', keep: '' }

export type ReadPay = { readonly [K in keyof TypedPay]: Amount | null }

/** The figures that are typed, "0" where none is, null where one is unclear; a percentage may carry its sign. */
export function readPay(typed: TypedPay, language: Language): ReadPay {
  const read = (text: string) => (text.trim() === '' ? '0' : parseTypedAmount(text, language))
  return {
    amount: read(typed.amount),
    fixed: read(typed.fixed),
    percent: read(typed.percent.replace(/\s*%\s*$/, '')),
    keep: read(typed.keep)
  }
}
