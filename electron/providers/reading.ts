import { type Failure, SalioError } from '../domain/failure.ts'
import type { Money } from '../domain/money.ts'
import type { AccountReading, WalletFacts, WalletReading } from '../domain/wallet.ts'
import { amountOf, unreadable } from './json.ts'

type Described = Pick<WalletFacts, 'key' | 'name' | 'currency'> & Partial<WalletFacts>

const ordinary = { kind: 'ordinary', active: true, detail: null } as const

/** A wallet with the balance of its answer, or with why this one balance could not be read. */
export function walletReading(wallet: Described, balance: unknown): WalletReading {
  try {
    return { ...ordinary, ...wallet, amount: amountOf(balance) }
  } catch (error) {
    return failedReading(wallet, failureIn(error))
  }
}

/** A wallet that could not be read. */
export const failedReading = (wallet: Described, failure: Failure): WalletReading => ({
  ...ordinary,
  ...wallet,
  failure
})

/** The provider's own total; null where it gives none that can be read, since no wallet hangs on it. */
export function totalOf(currency: string, amount: unknown): Money | null {
  try {
    return { currency, amount: amountOf(amount) }
  } catch {
    return null
  }
}

/**
 * An account's reading. Throws the first wallet's failure where not one wallet could be read, and unreadable (shape)
 * where two are the same: which of their balances holds nobody can tell.
 */
export function accountReading(
  wallets: readonly WalletReading[],
  more: Partial<AccountReading> = {}
): AccountReading {
  if (new Set(wallets.map(({ key }) => key)).size < wallets.length) throw unreadable('shape')
  const failures = wallets.flatMap(({ failure }) => failure ?? [])
  const [first] = failures
  if (first && failures.length === wallets.length) throw new SalioError(first)
  return { total: null, subtitle: null, ...more, wallets }
}

/** The failure a SalioError carries; anything else is a mistake of ours and goes on. */
export function failureIn(error: unknown): Failure {
  if (error instanceof SalioError) return error.failure
  throw error
}
