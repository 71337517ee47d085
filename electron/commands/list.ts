import { closeSync, openSync, readSync } from 'node:fs'
import { readList } from '#domain/lists/read-list.ts'
import { answerOf } from '#domain/lists/reading.ts'
import { decodeText, isNoText } from '#domain/lists/text/decode.ts'
import { type Amount, compare } from '#domain/money/money.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import type { Problem } from '#programs/problem.ts'

/** More than a request may carry. */
const MAX_BYTES = 5_000_000
/** What a request may carry in any case: this many payments, and characters of them. */
const MAX_PAYMENTS = 50_000
const MAX_CHARACTERS = 900_000

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
  const payments = english.payments.map(({ amount }) => amount)
  const isLong = payments.length > MAX_PAYMENTS || JSON.stringify(payments).length > MAX_CHARACTERS
  return isLong ? { problem: { kind: 'listLong', given } } : { payments }
}

function textOf(file: string): string | null {
  try {
    const bytes = readAtMost(file, MAX_BYTES)
    const text = bytes && decodeText(bytes)
    return text === null || isNoText(text) ? null : text
  } catch {
    return null
  }
}

/** A file's bytes, also those of a pipe or a device, which has no size; null where there are more. */
function readAtMost(file: string, limit: number): Buffer | null {
  const descriptor = openSync(file, 'r')
  try {
    const chunks: Buffer[] = []
    for (let size = 0; size <= limit; ) {
      const chunk = Buffer.alloc(65_536)
      const count = readSync(descriptor, chunk)
      if (count === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, count))
      size += count
    }
    return null
  } finally {
    closeSync(descriptor)
  }
}
