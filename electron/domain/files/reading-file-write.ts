import type { BalancePeriod } from '../readings/balance-period.ts'
import { type LocalOffset, writeMoment } from '../time/reading-file-moment.ts'
import { csvLine } from './csv-line.ts'
import { toCell } from './csv-text.ts'
import { type FileWallet, readingColumns } from './reading-file.ts'

/** The header of a file of readings, including the line end. */
export const readingHeader: string = csvLine(readingColumns)

/**
 * Creates a function that formats one wallet's lines, including the line end. The constant cells are
 * formatted once, as there may be millions of lines; amounts, times and booleans need no quotes.
 */
export function readingLines(
  { account, currency, provider, wallet, walletKey }: FileWallet,
  offset: LocalOffset
): (stretch: BalancePeriod) => string {
  const start = csvLine([provider, account, wallet, walletKey, currency].map(toCell)).slice(0, -2)
  return ({ afterGap, amount, from, until }) =>
    `${start},${amount},${writeMoment(from, offset)},${writeMoment(until, offset)},${afterGap}\r\n`
}
