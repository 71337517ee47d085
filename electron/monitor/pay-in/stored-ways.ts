import * as v from 'valibot'
import { payInWay } from '#contract/pay-in.ts'
import { MAX_WAYS, type PayInWay } from '#domain/pay-in/way.ts'

const stored = v.pipe(v.array(payInWay), v.maxLength(MAX_WAYS))

/** The ways as they are in the database; null for a text that Salio does not write. */
export function parseWays(text: string): readonly PayInWay[] | null {
  try {
    const parsed = v.safeParse(stored, JSON.parse(text))
    return parsed.success ? (parsed.output as readonly PayInWay[]) : null
  } catch {
    return null
  }
}
