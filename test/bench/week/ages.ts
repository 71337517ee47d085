import { type Stretch, touches } from './calendar.ts'

/** One observation of an account. Times in milliseconds from the start of the week. */
export interface Look {
  readonly at: number
  readonly readAt: number
  readonly interval: number
  readonly own: readonly Stretch[]
  readonly around: readonly Stretch[]
}

/** The ages of balances, minute by minute, grouped by the faults since they were read. Milliseconds. */
export class Ages {
  readonly all: number[] = []
  /** Without a fault of this or another account of the same provider. */
  readonly calm: number[] = []
  /** The same ages as multiples of the account's interval. */
  readonly parts: number[] = []
  /** With faults of other accounts of the same provider only; as multiples of the interval. */
  readonly beside: number[] = []

  note({ at, readAt, interval, own, around }: Look): void {
    const age = at - readAt
    this.all.push(age)
    if (touches(own, readAt, at)) return
    if (touches(around, readAt, at)) {
      this.beside.push(age / interval)
      return
    }
    this.calm.push(age)
    this.parts.push(age / interval)
  }
}

/** The quantile of a list; `part` from 0 to 1. NaN for an empty list. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}
