import { ExactSum } from '../../money/exact-sum.ts'
import { type Amount, isZero } from '../../money/money.ts'

/** Finds rows that add up the rows since the last such row, or all rows that are none. Takes amounts with their small units. */
export class TotalFinder {
  #since = new ExactSum()
  #rowsSince = 0
  readonly #all = new ExactSum()
  #rows = 0

  /** Whether an amount is the sum of two or more rows before it. */
  isTotal(amount: Amount, small: number | null): boolean {
    if (this.#rows < 2 || isZero(amount)) return false
    return (this.#rowsSince > 1 && this.#since.equals(amount, small)) || this.#all.equals(amount, small)
  }

  /** Adds an ordinary row. */
  add(amount: Amount, small: number | null): void {
    this.#since.add(amount, 1, small)
    this.#all.add(amount, 1, small)
    this.#rowsSince += 1
    this.#rows += 1
  }

  /** A total was met: what follows is added up anew. */
  restart(): void {
    this.#since = new ExactSum()
    this.#rowsSince = 0
  }
}
