import type { Language } from '../language.ts'
import type { Figure } from './figure.ts'
import { decimalSeparator } from './format.ts'
import { type Amount, decimalsOf, significantDecimals } from './money.ts'

/** "1,234.50" has a decimal point, "1.234,50" a decimal comma. */
export type DecimalSign = 'point' | 'comma'

/** How the decimal sign of a column is known. */
export interface ColumnDecimals {
  readonly sign: DecimalSign
  /**
   * proven: by a figure that can be read in only one way; language: by the user's language, as nothing else says it;
   * chosen: by the user; irrelevant: no figure depends on it.
   */
  readonly from: 'proven' | 'language' | 'chosen' | 'irrelevant'
  /** Some figures prove one sign, others the other. */
  readonly mixed: boolean
}

/** Gathers what the figures of a column say about their decimal sign. */
export class DecimalEvidence {
  #points = 0
  #commas = 0
  #twofold = 0

  /** Counts a figure of the column. */
  see({ comma, point }: Figure): void {
    if (comma === null) this.#points += 1
    else if (point === null) this.#commas += 1
    else if (comma !== point) this.#twofold += 1
  }

  /** The verdict over all figures seen. */
  decide(language: Language, chosen: DecimalSign | null = null): ColumnDecimals {
    const mixed = this.#points > 0 && this.#commas > 0
    if (chosen) return { sign: chosen, from: 'chosen', mixed }
    if (this.#points + this.#commas > 0)
      return {
        sign:
          this.#points === this.#commas ? signOf(language) : this.#points > this.#commas ? 'point' : 'comma',
        from: 'proven',
        mixed
      }
    return { sign: signOf(language), from: this.#twofold > 0 ? 'language' : 'irrelevant', mixed }
  }
}

const signOf = (language: Language): DecimalSign => (decimalSeparator(language) === ',' ? 'comma' : 'point')

/**
 * The unsigned value of a figure; 'ambiguous' where it could be a thousand times as much: the column mixes both signs, or
 * its sign is only guessed and leaves more decimals than there can be. Nor is "12.500" taken for 12500 because the user reads
 * French, where it may be 12.50: programs write points for people of any language.
 * @param decimals the most there can be
 */
export function amountIn(figure: Figure, column: ColumnDecimals, decimals: number): Amount | 'ambiguous' {
  const { comma, point } = figure
  const amount = figure[column.sign]
  if (amount !== null && comma === point) return amount
  const isTwofold = comma !== null && point !== null
  if (amount === null || (column.mixed && column.from !== 'chosen' && isTwofold)) return 'ambiguous'
  if (column.from !== 'language' || !isTwofold) return amount
  const isPointPossible = column.sign === 'comma' && significantDecimals(point) <= decimals
  if (isPointPossible || decimalsOf(amount) > decimals) return 'ambiguous'
  return amount
}
