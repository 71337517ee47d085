import type { Contenders } from './contenders.ts'
import type { Samples } from './samples.ts'
import type { Simulator } from './simulator.ts'

export interface RoundParts {
  readonly contenders: Contenders
  readonly simulator: Simulator
  readonly samples: Samples
  /** How long idleness is watched, milliseconds. */
  readonly watch: number
}

/** Starts and clicks a round. */
export const STARTS = 3
/** Milliseconds until a start is through. */
export const SETTLE = 8_000
