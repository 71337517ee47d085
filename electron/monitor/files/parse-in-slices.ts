import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { type DecimalsOf, type ParsedReadings, parseReadingsInSteps } from '#domain/files/parse-readings.ts'

/** Rows: a few milliseconds' work. */
const SLICE = 500

/**
 * Parses a file of readings as parseReadings does, in slices, yielding to the event loop in between.
 * @param now wall-clock milliseconds
 * @param rows number of rows of a slice
 */
export async function parseInSlices(
  text: string,
  now: number,
  rows = SLICE,
  decimalsOf?: DecimalsOf
): Promise<ParsedReadings> {
  const steps = parseReadingsInSteps(text, now, rows, decimalsOf)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await yieldToEventLoop()
  }
}
