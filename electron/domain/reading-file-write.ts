import { csvLine } from './csv-line.ts'
import { toCell } from './csv-text.ts'
import { type FiledWallet, readingColumns } from './reading-file.ts'
import { type LocalOffset, writeMoment } from './reading-file-moment.ts'
import type { Stretch } from './stretch.ts'

/** The first line of a file of readings, with its end. */
export const readingHeader: string = csvLine(readingColumns)

/**
 * Makes the writer of one wallet's lines, each with its end. What is the same on all of them is written once, since
 * there may be millions; amounts, times and yes-or-no need no quotes.
 */
export function readingLines(
  { account, currency, provider, wallet, walletKey }: FiledWallet,
  offset: LocalOffset
): (stretch: Stretch) => string {
  const start = csvLine([provider, account, wallet, walletKey, currency].map(toCell)).slice(0, -2)
  return ({ afterGap, amount, from, until }) =>
    `${start},${amount},${writeMoment(from, offset)},${writeMoment(until, offset)},${afterGap}\r\n`
}
