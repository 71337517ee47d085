import { overlapsAny, type Period } from './calendar.ts'

/** One observation of an account. Times in milliseconds from the start of the week. */
export interface AgeSample {
  readonly at: number
  readonly readAt: number
  readonly interval: number
  readonly own: readonly Period[]
  readonly around: readonly Period[]
}

/** The ages of balances, minute by minute, grouped by the faults since they were read. Milliseconds. */
export class BalanceAges {
  readonly all: number[] = []
  /** Without a fault of this or another account of the same provider. */
  readonly undisturbed: number[] = []
  /** The same ages as multiples of the account's interval. */
  readonly undisturbedRatios: number[] = []
  /** With faults of other accounts of the same provider only; as multiples of the interval. */
  readonly otherFaultRatios: number[] = []

  add({ at, readAt, interval, own, around }: AgeSample): void {
    const age = at - readAt
    this.all.push(age)
    if (overlapsAny(own, readAt, at)) return
    if (overlapsAny(around, readAt, at)) {
      this.otherFaultRatios.push(age / interval)
      return
    }
    this.undisturbed.push(age)
    this.undisturbedRatios.push(age / interval)
  }
}

/** The quantile of a list; `part` from 0 to 1. NaN for an empty list. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}
