import { readFileSync, statSync } from 'node:fs'
import { readList } from '#domain/lists/read-list.ts'
import { answerOf } from '#domain/lists/reading.ts'
import { decodeText, isNoText } from '#domain/lists/text/decode.ts'
import { type Amount, compare } from '#domain/money/money.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import type { Problem } from '#programs/problem.ts'

/** More than a request may carry. */
const MAX_BYTES = 5_000_000

/**
 * The payments that a file lists, in the wallet's currency. Nobody can be asked here, so that a list which leaves something
 * open, or whose amounts English and French read differently, is refused.
 * @param file a text: CSV, or one amount a line
 */
export function readListFile(
  file: string,
  wallet: { readonly currency: string; readonly amount: Amount | null }
): { readonly payments: readonly Amount[] } | { readonly problem: Problem } {
  const given = file
  const text = textOf(file)
  if (text === null) return { problem: { kind: 'listFile', given } }
  const [english, french] = (['en', 'fr'] as const).map(language =>
    answerOf(
      readList(text, {
        ...targetOf(wallet),
        language,
        isPast: false,
        period: null,
        choice: null,
        toInstant: ({ year, month, day, hour, minute, second, millisecond }) =>
          new Date(year, month - 1, day, hour, minute, second, millisecond).getTime()
      })
    )
  )
  if (!english || !french || compare(english.sum, french.sum) !== 0)
    return { problem: { kind: 'listUnclear', given } }
  return { payments: english.payments.map(({ amount }) => amount) }
}

function textOf(file: string): string | null {
  try {
    if (statSync(file).size > MAX_BYTES) return null
    const read = decodeText(readFileSync(file))
    return isNoText(read) ? null : read
  } catch {
    return null
  }
}
