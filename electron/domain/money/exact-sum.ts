import type { Amount } from './money.ts'

/** Decimals and characters of an amount that a JavaScript number holds exactly in its smallest units. */
export const SMALL_DECIMALS = 4
const SMALL_LENGTH = 10
const POWERS = [1, 10, 100, 1_000, 10_000]
const POINT = 0x2e
const ZERO = 0x30
/** Below the largest whole number that is exact, with room for one more amount. */
const MOST = 4e15

/** An amount in units of 10^-4, exactly; null for one that is too long for that. */
export function smallUnits(amount: Amount): number | null {
  const { length } = amount
  if (length > SMALL_LENGTH) return null
  let digits = 0
  let point = -1
  const isNegative = amount.startsWith('-')
  for (let at = isNegative ? 1 : 0; at < length; at += 1) {
    const code = amount.charCodeAt(at)
    if (code === POINT) point = at
    else digits = digits * 10 + code - ZERO
  }
  const decimals = point < 0 ? 0 : length - point - 1
  if (decimals > SMALL_DECIMALS) return null
  const units = digits * (POWERS[SMALL_DECIMALS - decimals] ?? 1)
  return isNegative ? -units : units
}

/** A sum of decimals that stays exact, for long lists: adding takes a tenth of what Big needs. */
export class ExactSum {
  /** In units of 10^-decimals. */
  #units = 0n
  #decimals = 0
  /** What is not in #units yet, in units of 10^-4. */
  #small = 0

  /**
   * Adds an amount, or takes it away.
   * @param small the same amount in small units, where they are known
   */
  add(amount: Amount, sign: 1 | -1 = 1, small = smallUnits(amount)): void {
    if (small === null) {
      const units = this.#unitsOf(amount)
      this.#units += sign === 1 ? units : -units
    } else {
      this.#small += sign * small
      if (Math.abs(this.#small) > MOST) this.#gather()
    }
  }

  /** Whether the sum is this amount. */
  equals(amount: Amount, small = smallUnits(amount)): boolean {
    if (small !== null && this.#units === 0n) return this.#small === small
    this.#gather()
    return this.#unitsOf(amount) === this.#units
  }

  /** The sum without trailing zeros: "12.5". */
  toAmount(): Amount {
    this.#gather()
    const digits = `${this.#units < 0n ? -this.#units : this.#units}`.padStart(this.#decimals + 1, '0')
    const split = digits.length - this.#decimals
    const minor = digits.slice(split).replace(/0+$/, '')
    return `${this.#units < 0n ? '-' : ''}${digits.slice(0, split)}${minor === '' ? '' : `.${minor}`}`
  }

  #gather(): void {
    if (this.#small === 0) return
    this.#scaleTo(SMALL_DECIMALS)
    this.#units += BigInt(this.#small) * 10n ** BigInt(this.#decimals - SMALL_DECIMALS)
    this.#small = 0
  }

  #scaleTo(decimals: number): void {
    if (decimals <= this.#decimals) return
    this.#units *= 10n ** BigInt(decimals - this.#decimals)
    this.#decimals = decimals
  }

  #unitsOf(amount: Amount): bigint {
    const point = amount.indexOf('.')
    const decimals = point < 0 ? 0 : amount.length - point - 1
    this.#scaleTo(decimals)
    const digits = point < 0 ? amount : amount.slice(0, point) + amount.slice(point + 1)
    return BigInt(digits + '0'.repeat(this.#decimals - decimals))
  }
}
