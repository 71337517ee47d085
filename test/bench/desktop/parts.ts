import type { Contenders } from './contenders.ts'
import type { Samples } from './samples.ts'
import type { Simulator } from './simulator.ts'

export interface RoundParts {
  readonly contenders: Contenders
  readonly simulator: Simulator
  readonly samples: Samples
  /** How long an idle app is measured, milliseconds. */
  readonly watch: number
}

/** Number of starts and clicks per round. */
export const STARTS = 3
/** Milliseconds until a start has settled. */
export const SETTLE = 8_000
