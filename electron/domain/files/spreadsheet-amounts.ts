import { fractionDigits } from '../money/currency.ts'
import { type Amount, decimalsOf, parseAmount } from '../money/money.ts'
import { digitCount, type FileWallet, SPREADSHEET_DIGITS } from './readings-file.ts'

/** An amount of a file of readings, where it stands. */
interface FileAmount {
  /** Tells wallets apart. */
  readonly key: string
  readonly wallet: FileWallet
  readonly line: number
  readonly text: string
}

/** An amount that cannot be trusted. `isLost`: digits may be missing; else it could be a thousand times as much. */
export interface AmountDoubt {
  readonly line: number
  readonly text: string
  readonly isLost: boolean
}

/** A number, as a text cell or not. An exponent was written by a spreadsheet, which lost digits. */
const NUMBER = /^('?)(-?\d+)(?:([.,])(\d+))?$/

/** What the amounts of a wallet were like. */
interface WalletAmounts {
  readonly wallet: FileWallet
  /** Fewest and most decimals of amounts that a spreadsheet may have written. */
  fewest: number
  most: number
  /** The first amount with as many digits as a spreadsheet keeps. */
  full: { readonly line: number; readonly text: string } | null
}

/** No number of 64 bits is written with more digits than this; text is. */
const MAX_DIGITS = 17

/** Whether a spreadsheet may have left out digits: there are as many as it keeps, and not more than any number has. */
const mayBeCut = (amount: Amount): boolean =>
  digitCount(amount) >= SPREADSHEET_DIGITS && digitCount(amount.replace(/\.?0+$/, '')) <= MAX_DIGITS

/**
 * Reads the amounts of a file that may have been through a spreadsheet. It keeps 15 digits of a number and drops the
 * zeros at its end, so the amounts of a wallet no longer have the decimals that its provider gives. Amounts that an
 * export wrote as text cells are safe.
 */
export class SpreadsheetAmounts {
  readonly #wallets = new Map<string, WalletAmounts>()
  readonly #decimalsOf: (wallet: FileWallet) => number | null
  #isFromSpreadsheet: boolean
  #isCommaProven = false
  #grouped: AmountDoubt | null = null

  /** @param isFromSpreadsheet the file's form says so already */
  constructor(isFromSpreadsheet: boolean, decimalsOf: (wallet: FileWallet) => number | null) {
    this.#isFromSpreadsheet = isFromSpreadsheet
    this.#decimalsOf = decimalsOf
  }

  sawSpreadsheet(): void {
    this.#isFromSpreadsheet = true
  }

  /** The amount as it is written; null if it is none. */
  read({ key, wallet, line, text }: FileAmount): Amount | null {
    const [, apostrophe, whole = '', sign, minor = ''] = NUMBER.exec(text) ?? []
    const amount = parseAmount(minor === '' ? whole : `${whole}.${minor}`)
    if (amount === null || apostrophe === undefined) return null
    if (sign === ',') this.#sawComma({ line, text, isLost: false }, whole, minor, wallet.currency)
    if (apostrophe === '') this.#look(key, wallet, { line, text }, amount)
    return amount
  }

  /** The first amount that cannot be trusted now that all are known; null if all can. */
  problem(): AmountDoubt | null {
    if (this.#grouped && !this.#isCommaProven) return this.#grouped
    const doubts = [...this.#wallets.values()].flatMap(one => this.#doubt(one) ?? [])
    const [first] = doubts.sort((a, b) => a.line - b.line)
    return first ? { ...first, isLost: true } : null
  }

  /** "12,345" alone may be a grouped 12345. */
  #sawComma(doubt: AmountDoubt, whole: string, minor: string, currency: string): void {
    this.sawSpreadsheet()
    const isGroup = minor.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole) && fractionDigits(currency) !== 3
    if (isGroup) this.#grouped ??= doubt
    else this.#isCommaProven = true
  }

  #look(
    key: string,
    wallet: FileWallet,
    at: { readonly line: number; readonly text: string },
    amount: Amount
  ): void {
    const decimals = decimalsOf(amount)
    const seen = this.#wallets.get(key) ?? { wallet, fewest: decimals, most: decimals, full: null }
    seen.fewest = Math.min(seen.fewest, decimals)
    seen.most = Math.max(seen.most, decimals)
    if (mayBeCut(amount)) seen.full ??= at
    this.#wallets.set(key, seen)
  }

  /** An amount of a wallet with as many digits as a spreadsheet keeps, if the file has been through one. */
  #doubt({ wallet, fewest, most, full }: WalletAmounts): { line: number; text: string } | null {
    if (full === null) return null
    const decimals = Math.max(most, this.#decimalsOf(wallet) ?? 0)
    return this.#isFromSpreadsheet || fewest < decimals ? full : null
  }
}
