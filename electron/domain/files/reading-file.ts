import type { BalancePeriod } from '../readings/balance-period.ts'

/** The columns of a file of readings, in order. A row is one balance period. */
export const readingColumns = [
  'provider',
  'account',
  'wallet',
  'wallet_key',
  'currency',
  'amount',
  'first_read_at',
  'last_read_at',
  'after_gap'
] as const

export type ReadingColumn = (typeof readingColumns)[number]

/** The wallet a row belongs to, under the names the exporter used. */
export interface FileWallet {
  readonly provider: string
  readonly account: string
  readonly wallet: string
  readonly walletKey: string
  readonly currency: string
}

/** One wallet's readings in a file. */
export interface FileReadings {
  readonly wallet: FileWallet
  /** The first line the wallet appears on. */
  readonly line: number
  /** In file order. */
  readonly periods: readonly BalancePeriod[]
}
