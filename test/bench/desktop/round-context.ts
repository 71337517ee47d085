import type { Contenders } from './contenders.ts'
import type { ProviderProcess } from './provider-process.ts'
import type { Samples } from './samples.ts'

export interface RoundContext {
  readonly contenders: Contenders
  readonly simulator: ProviderProcess
  readonly samples: Samples
  /** How long an idle app is measured, milliseconds. */
  readonly idleMs: number
}

/** Number of starts and clicks per round. */
export const STARTS = 3
/** Milliseconds until a start has settled. */
export const SETTLE_MS = 8_000
