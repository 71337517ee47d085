import fc from 'fast-check'

/** Thresholds as whole numbers. */
export interface PlainThresholds {
  readonly low: number | null
  readonly critical: number | null
  readonly lastsLessThan: number | null
}

/** One event in a wallet's history: `minutes` pass before a reading; a replay repeats the reading `ago` back. */
export type HistoryEvent =
  | {
      readonly kind: 'reading'
      readonly amount: number
      readonly runway: number | null
      readonly minutes: number
    }
  | { readonly kind: 'failure' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'replay'; readonly ago: number }
  | { readonly kind: 'clockBack'; readonly minutes: number }
  | { readonly kind: 'rule'; readonly rule: PlainThresholds }
  | { readonly kind: 'remind'; readonly minutes: number | null }

const edges = [0, 4999, 5000, 5499, 5500, 19_999, 20_000, 21_999, 22_000, 29_999, 33_000]
const amount = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...edges) },
  { weight: 1, arbitrary: fc.nat(45_000) }
)
const runway = fc.constantFrom(null, null, 119, 120, 131, 132, 500)
const reading = fc.record({
  kind: fc.constant('reading' as const),
  amount,
  runway,
  minutes: fc.constantFrom(1, 5, 59, 60, 600, 525_600)
})
const rule = fc.record({
  low: fc.constantFrom(20_000, 20_000, 30_000, null),
  critical: fc.constantFrom(5000, 5000, 20_000, null),
  lastsLessThan: fc.constantFrom(null, null, 120)
})

const happening: fc.Arbitrary<HistoryEvent> = fc.oneof(
  { weight: 12, arbitrary: reading },
  { weight: 2, arbitrary: fc.constant({ kind: 'failure' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('replay' as const), ago: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clockBack' as const),
      minutes: fc.constantFrom(1, 60, 525_600)
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rule' as const), rule }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('remind' as const),
      minutes: fc.constantFrom(null, 60, 240, 1440)
    })
  }
)

export const histories: fc.Arbitrary<readonly HistoryEvent[]> = fc.array(happening, {
  maxLength: 50,
  size: 'max'
})

/** The thresholds every history starts with. */
export const firstThresholds: PlainThresholds = { low: 20_000, critical: 5000, lastsLessThan: null }
export const firstTime = Date.parse('2026-11-16T00:00:00Z')
