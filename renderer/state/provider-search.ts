import { localeOf } from '../../electron/domain/format.ts'
import type { Language } from '../../electron/domain/language.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'

/** As it is compared: without case, accents, blanks and signs, so that "africas talking" finds Africa's Talking. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The providers that answer to every word sought; those whose own name does come first. */
export function findProviders(
  cards: readonly ProviderCard[],
  sought: string,
  language: Language
): readonly ProviderCard[] {
  const words = sought.split(/\s+/).map(plain).filter(Boolean)
  const regions = new Intl.DisplayNames(localeOf(language), { type: 'region' })
  const answers = (texts: readonly string[]) => {
    const text = plain(texts.join(''))
    return words.every(word => text.includes(word))
  }
  const textsOf = ({ aliases = [], countries = [], environments, name, tagline }: ProviderCard) => [
    name,
    tagline[language],
    ...aliases,
    ...countries.map(code => regions.of(code) ?? code),
    ...environments.map(environment => environment.name[language])
  ]
  const found = cards.filter(card => answers(textsOf(card)))
  const named = found.filter(({ name }) => answers([name]))
  return [...named, ...found.filter(card => !named.includes(card))]
}
