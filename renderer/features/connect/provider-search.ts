import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'

/**
 * For comparison: no case, accents, blanks or punctuation, so that "africas talking" finds Africa's Talking.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** TypeScript does not know this method yet. */
type Region = Intl.Locale & { getTimeZones(): readonly string[] }

const timeZones = new Map<string, readonly string[]>()

/** Asked once a country: each answer takes Chromium milliseconds. */
function timeZonesOf(country: string): readonly string[] {
  const known = timeZones.get(country) ?? (new Intl.Locale(`und-${country}`) as Region).getTimeZones()
  timeZones.set(country, known)
  return known
}

/**
 * Providers in the order in which they are looked for: those that serve this computer's country, those already in use,
 * then by name, and last what reads any API.
 * @param used ids of the providers of connected accounts
 */
export function sortProviders(
  cards: readonly ProviderCard[],
  used: ReadonlySet<string>
): readonly ProviderCard[] {
  const isRegionKnown = cards.some(({ near }) => near)
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  // A country that has this computer's time zone: the region is often left as the system came.
  const isNear = ({ countries = [], near }: ProviderCard) =>
    isRegionKnown ? near : countries.some(country => timeZonesOf(country).includes(timeZone))
  const rankOf = (card: ProviderCard) =>
    card.mapped ? 4 : (isNear(card) ? 0 : 2) + (used.has(card.id) ? 0 : 1)
  const { compare } = new Intl.Collator()
  return cards
    .map(card => ({ card, rank: rankOf(card) }))
    .sort((one, other) => one.rank - other.rank || compare(one.card.name, other.card.name))
    .map(({ card }) => card)
}

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
