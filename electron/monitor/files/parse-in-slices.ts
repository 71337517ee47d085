import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { type ParsedReadings, parseReadings } from '#domain/files/parse-readings.ts'
import type { FileReadings } from '#domain/files/readings-file.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { fileWalletKey } from './file-wallets.ts'

/** Characters: some hundred rows, a few milliseconds' work. */
const SLICE = 64 * 1024

/**
 * Parses a file of readings as parseReadings does, in slices, yielding to the event loop in between.
 * @param now wall-clock milliseconds
 * @param size minimum size of a slice in characters
 */
export async function parseInSlices(text: string, now: number, size = SLICE): Promise<ParsedReadings> {
  const head = text.slice(0, lineEnd(text, 0))
  const wallets = new Map<string, Omit<FileReadings, 'periods'> & { periods: BalancePeriod[] }>()
  for (const { body, line } of slicesOf(text, head.length, size)) {
    const { problem, wallets: some } = parseReadings(head + body, now)
    // Only a parse of the whole file reports the problem and its line correctly.
    if (problem) return parseReadings(text, now)
    for (const { periods, ...found } of some) {
      const key = fileWalletKey(found.wallet)
      const known = wallets.get(key) ?? { ...found, line: found.line - 2 + line, periods: [] }
      for (const period of periods) known.periods.push(period)
      wallets.set(key, known)
    }
    await yieldToEventLoop()
  }
  return { wallets: [...wallets.values()] }
}

/**
 * Slices of a text from an offset on, each with the number of its first line. At least one, possibly empty.
 */
function* slicesOf(text: string, from: number, size: number) {
  let [start, line] = [from, 2]
  do {
    const end = rowEnd(text, start, size)
    const body = text.slice(start, end)
    yield { body, line }
    line += body.match(/\r\n|\r|\n/g)?.length ?? 0
    start = end
  } while (start < text.length)
}

/**
 * The first end of a row after `size` characters: not inside quotes, and not at a blank line, which is only
 * allowed at the end of a file.
 */
function rowEnd(text: string, start: number, size: number): number {
  let [counted, quotes, end] = [start, 0, lineEnd(text, start + size)]
  for (;;) {
    quotes += text.slice(counted, end).split('"').length - 1
    if (end === text.length || (quotes % 2 === 0 && !/\n\r?\n$/.test(text.slice(end - 3, end)))) return end
    counted = end
    end = lineEnd(text, end)
  }
}

const lineEnd = (text: string, from: number): number => text.indexOf('\n', from) + 1 || text.length
