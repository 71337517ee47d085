import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'

/**
 * For comparison: no case, accents, blanks or punctuation, so that "africas talking" finds Africa's Talking.
 */
const normalise = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The providers that match every word of the query; those whose own name matches come first. */
export function findProviders(
  cards: readonly ProviderCard[],
  query: string,
  language: Language
): readonly ProviderCard[] {
  const words = query.split(/\s+/).map(normalise).filter(Boolean)
  const regions = new Intl.DisplayNames(localeOf(language), { type: 'region' })
  const matches = (texts: readonly string[]) => {
    const text = normalise(texts.join(''))
    return words.every(word => text.includes(word))
  }
  const textsOf = ({ aliases = [], countries = [], environments, name, tagline }: ProviderCard) => [
    name,
    tagline[language],
    ...aliases,
    ...countries.map(code => regions.of(code) ?? code),
    ...environments.map(environment => environment.name[language])
  ]
  const found = cards.filter(card => matches(textsOf(card)))
  const named = found.filter(({ name }) => matches([name]))
  return [...named, ...found.filter(card => !named.includes(card))]
}
