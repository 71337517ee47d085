import type { Language } from '../language.ts'
import type { Amount } from '../money/money.ts'
import type { Figure } from './payment-list-figure.ts'

type Separator = 'point' | 'comma'

/**
 * Determines the decimal separator of a whole column from the figures that can be read in only one way
 * ("1,234.50"), or, if there are none, from the language. A figure that both separators read differently is
 * ambiguous if the column mixes both, or if the language's separator leaves more decimals than the currency
 * has.
 * @param decimals of the currency
 * @returns a function that reads a figure of this column, without its sign
 */
export function figureReaderFor(
  figures: readonly (Figure | null)[],
  language: Language,
  decimals: number
): (figure: Figure) => Amount | 'ambiguous' {
  const points = figures.filter(figure => figure?.comma === null).length
  const commas = figures.filter(figure => figure?.point === null).length
  const ofLanguage: Separator = language === 'fr' ? 'comma' : 'point'
  const separator: Separator = points > commas ? 'point' : commas > points ? 'comma' : ofLanguage
  const mixed = points > 0 && commas > 0
  const proven = !mixed && points + commas > 0
  return figure => {
    const amount = figure[separator]
    if (amount !== null && figure.point === figure.comma) return amount
    if (amount === null || (mixed && isReadBothWays(figure))) return 'ambiguous'
    if (!proven && isReadBothWays(figure) && decimalsOf(amount) > decimals) return 'ambiguous'
    return amount
  }
}

/** Whether a figure can be read in both ways. If the two differ, they differ by a factor of a thousand. */
const isReadBothWays = ({ comma, point }: Figure): boolean => comma !== null && point !== null

const decimalsOf = (amount: Amount): number => amount.split('.')[1]?.length ?? 0
