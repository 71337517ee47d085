import * as v from 'valibot'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import {
  type AccountReading,
  MAX_CURRENCY,
  MAX_DETAIL,
  MAX_KEY,
  MAX_NAME,
  MAX_WALLETS,
  type WalletFacts,
  type WalletReading
} from '#domain/accounts/wallet.ts'
import { fractionDigits } from '#domain/money/currency.ts'
import { type Money, withoutBinaryNoise } from '#domain/money/money.ts'
import { oneLine } from '#domain/one-line.ts'
import { ExactNumber } from './exact-json.ts'
import { amountOf, unreadableError } from './json.ts'

type WalletDescription = Pick<WalletFacts, 'key' | 'name' | 'currency'> & Partial<WalletFacts>

const defaults = { kind: 'ordinary', active: true, detail: null } as const

/**
 * A wallet's facts, names and notes shortened if need be. Throws unreadable (shape) for a key or currency that is longer
 * than any: shortened it would be another one.
 */
function factsOf(wallet: WalletDescription): WalletFacts {
  const { active, currency, detail, expiry, key, kind, name } = { ...defaults, ...wallet }
  if (key.length > MAX_KEY || currency.length > MAX_CURRENCY) throw unreadableError('shape')
  return {
    key,
    currency,
    kind,
    active,
    name: shorten(name, MAX_NAME),
    detail: detail && shorten(detail, MAX_DETAIL),
    ...(expiry && { expiry })
  }
}

/** A text on one line, cut to so many characters, not within an emoji. */
const shorten = (given: string, most: number): string => {
  const text = oneLine(given)
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** Schema for an id, a label or a code that is a text, or else a number, as text with all its digits. */
export const textSchema = v.union([
  v.string(),
  v.pipe(
    v.instance(ExactNumber),
    v.transform(({ text }) => text)
  )
])

/** Schema for a currency, in capitals; "" for null or none, with which a wallet has no amount. */
export const currencySchema = v.pipe(v.nullish(v.string(), ''), v.trim(), v.toUpperCase())

/**
 * Schema for a list of wallets. A null in it is no wallet. Throws unreadable (tooManyWallets) before it looks into a list
 * that is longer than any, for example one of payments.
 */
export const walletList = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(
    v.array(v.unknown()),
    v.check(list => refuseTooMany(list)),
    v.transform(list => list.filter(item => item !== null)),
    v.array(entry)
  )

function refuseTooMany({ length }: readonly unknown[]): true {
  if (length > MAX_WALLETS) throw unreadableError('tooManyWallets')
  return true
}

/**
 * A wallet with its balance, without what binary floating point left behind, or with the failure if this one balance is
 * unreadable.
 */
export function walletReading(wallet: WalletDescription, balance: unknown): WalletReading {
  const facts = factsOf(wallet)
  try {
    const written = amountOf(balance)
    // Without a currency an amount is meaningless.
    if (facts.currency === '') throw unreadableError('amount')
    const amount = withoutBinaryNoise(written, fractionDigits(facts.currency))
    return { ...facts, amount, ...(amount !== written && { written }) }
  } catch (error) {
    return { ...facts, failure: failureOrRethrow(error) }
  }
}

/** A wallet that could not be read. */
export const failedReading = (wallet: WalletDescription, failure: Failure): WalletReading => ({
  ...factsOf(wallet),
  failure
})

/** A wallet that is billed afterwards, whatever figure its provider gives in place of a balance. */
export const postpaidReading = (wallet: WalletDescription): WalletReading =>
  factsOf({ ...wallet, kind: 'postpaid', active: false })

/** The provider's own total. Null if missing or unreadable, as no wallet depends on it. */
export function readTotal(currency: string, amount: unknown): Money | null {
  if (currency.length > MAX_CURRENCY) return null
  try {
    return { currency, amount: withoutBinaryNoise(amountOf(amount), fractionDigits(currency)) }
  } catch {
    return null
  }
}

/**
 * An account's reading. Throws the first wallet's failure if no wallet could be read, unreadable (shape) if two wallets
 * have the same key, as it is unknown which balance is right, and unreadable (tooManyWallets) for more than any account
 * has.
 */
export function accountReading(
  wallets: readonly WalletReading[],
  more: Partial<AccountReading> = {}
): AccountReading {
  refuseTooMany(wallets)
  if (new Set(wallets.map(({ key }) => key)).size < wallets.length) throw unreadableError('shape')
  const failures = wallets.flatMap(({ failure }) => failure ?? [])
  const [first] = failures
  if (first && failures.length === wallets.length) throw new SalioError(first)
  const { subtitle = null, total = null, unread } = more
  return { total, subtitle: subtitle && shorten(subtitle, MAX_NAME), wallets, ...(unread && { unread }) }
}

/** The failure of a SalioError. Rethrows anything else, which is a bug of ours. */
export function failureOrRethrow(error: unknown): Failure {
  if (error instanceof SalioError) return error.failure
  throw error
}
