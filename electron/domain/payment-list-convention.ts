import type { Language } from './language.ts'
import type { Amount } from './money.ts'
import type { Figure } from './payment-list-figure.ts'

type Mark = 'point' | 'comma'

/**
 * Decides for a whole column which mark is the decimal one, by those of its amounts that can be read in one way only
 * ("1,234.50"); where there are none, by the language. What is still read differently by the two is ambiguous: where
 * a column mixes both, or where the language's own mark leaves more decimals than the currency has.
 * @param decimals of the currency
 * @returns what reads a figure of this column, without its sign
 */
export function decimalMarkOf(
  figures: readonly (Figure | null)[],
  language: Language,
  decimals: number
): (figure: Figure) => Amount | 'ambiguous' {
  const points = figures.filter(figure => figure?.comma === null).length
  const commas = figures.filter(figure => figure?.point === null).length
  const spoken: Mark = language === 'fr' ? 'comma' : 'point'
  const mark: Mark = points > commas ? 'point' : commas > points ? 'comma' : spoken
  const mixed = points > 0 && commas > 0
  const proven = !mixed && points + commas > 0
  return figure => {
    const amount = figure[mark]
    if (amount !== null && figure.point === figure.comma) return amount
    if (amount === null || (mixed && isEither(figure))) return 'ambiguous'
    if (!proven && isEither(figure) && decimalsOf(amount) > decimals) return 'ambiguous'
    return amount
  }
}

/** Whether it can be read in both ways; where the two differ, they differ by a thousand. */
const isEither = ({ comma, point }: Figure): boolean => comma !== null && point !== null

const decimalsOf = (amount: Amount): number => amount.split('.')[1]?.length ?? 0
