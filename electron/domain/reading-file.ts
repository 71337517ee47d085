import type { Stretch } from './stretch.ts'

/** The columns of a file of readings, in their order. A row is one stretch of time with one balance. */
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

/** Whose readings a row holds, in the exporter's own words. */
export interface FiledWallet {
  readonly provider: string
  readonly account: string
  readonly wallet: string
  readonly walletKey: string
  readonly currency: string
}

/** One wallet's readings in a file. */
export interface FiledReadings {
  readonly wallet: FiledWallet
  /** The line that it first appears on. */
  readonly line: number
  /** In the file's own order. */
  readonly stretches: readonly Stretch[]
}
