import { type Stretch, touches } from './calendar.ts'

/** How old an account's figures are at one moment. Milliseconds from the start of the week. */
export interface Look {
  readonly at: number
  readonly readAt: number
  readonly interval: number
  readonly own: readonly Stretch[]
  readonly around: readonly Stretch[]
}

/** The ages of figures, minute by minute, by what was wrong since they were read. */
export class Ages {
  readonly all: number[] = []
  /** Nothing was wrong, neither with the account nor with another of its provider. */
  readonly calm: number[] = []
  /** Of these, each as a part of its account's interval. */
  readonly parts: number[] = []
  /** Something was wrong with another account of its provider only; as parts of the interval. */
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

/** Of a list the value below which so great a part of it lies; NaN of an empty one. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}
