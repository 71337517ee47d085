import type { Standing } from '#domain/alerts/needs.ts'
import { type Language, wholeNumber } from '#domain/language.ts'
import type { Dictionary } from './dictionary.ts'
import { fill, plural } from './template.ts'

/** How many wallets stand how. */
export type Counts = Readonly<Partial<Record<Standing, number>>>

const ORDER = ['critical', 'low', 'unread', 'healthy', 'unwatched'] as const

/** "3 critical, 2 low": the worst first, without what there is none of. */
export const countWords = ({ counts: text }: Dictionary, counts: Counts, language: Language): string =>
  ORDER.flatMap(standing => {
    const count = counts[standing] ?? 0
    const digits = wholeNumber(count, language)
    return count === 0 ? [] : [fill(plural(text[standing], count, language), { count: digits })]
  }).join(', ')
