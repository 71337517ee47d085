import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { AccountReading, WalletFacts, WalletReading } from '#domain/accounts/wallet.ts'
import type { Money } from '#domain/money/money.ts'
import { amountOf, unreadableError } from './json.ts'

type WalletDescription = Pick<WalletFacts, 'key' | 'name' | 'currency'> & Partial<WalletFacts>

const defaults = { kind: 'ordinary', active: true, detail: null } as const

/** A wallet with its balance, or with the failure if this one balance is unreadable. */
export function walletReading(wallet: WalletDescription, balance: unknown): WalletReading {
  try {
    return { ...defaults, ...wallet, amount: amountOf(balance) }
  } catch (error) {
    return failedReading(wallet, failureOrRethrow(error))
  }
}

/** A wallet that could not be read. */
export const failedReading = (wallet: WalletDescription, failure: Failure): WalletReading => ({
  ...defaults,
  ...wallet,
  failure
})

/** The provider's own total. Null if missing or unreadable, as no wallet depends on it. */
export function readTotal(currency: string, amount: unknown): Money | null {
  try {
    return { currency, amount: amountOf(amount) }
  } catch {
    return null
  }
}

/**
 * An account's reading. Throws the first wallet's failure if no wallet could be read, and unreadable (shape)
 * if two wallets have the same key, as it is unknown which balance is right.
 */
export function accountReading(
  wallets: readonly WalletReading[],
  more: Partial<AccountReading> = {}
): AccountReading {
  if (new Set(wallets.map(({ key }) => key)).size < wallets.length) throw unreadableError('shape')
  const failures = wallets.flatMap(({ failure }) => failure ?? [])
  const [first] = failures
  if (first && failures.length === wallets.length) throw new SalioError(first)
  return { total: null, subtitle: null, ...more, wallets }
}

/** The failure of a SalioError. Rethrows anything else, which is a bug of ours. */
export function failureOrRethrow(error: unknown): Failure {
  if (error instanceof SalioError) return error.failure
  throw error
}
