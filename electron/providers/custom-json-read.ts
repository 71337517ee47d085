import { fractionDigits } from '../domain/currency-digits.ts'
import { type Place, placesAt, tokensOf } from '../domain/json-pointer.ts'
import { currencyOf, isList, type Mapping } from '../domain/mapping.ts'
import { figureOf } from '../domain/payment-list-figure.ts'
import type { AccountReading, WalletReading } from '../domain/wallet.ts'
import { ExactNumber, unreadable } from './json.ts'
import { fromMinor } from './minor-units.ts'
import { accountReading, failedReading, walletReading } from './reading.ts'

/**
 * The wallets that a mapping finds in an answer. Throws unreadable (shape) where the answer is not as it was when
 * it was mapped: no list, a wallet that nothing tells apart, no currency.
 */
export function readMapped(mapping: Mapping, document: unknown): AccountReading {
  const of = (pointer: string | null) => lookUp(document, pointer)
  const key = of(mapping.key)
  const name = of(mapping.name)
  const currency = mapping.currency && 'at' in mapping.currency ? of(mapping.currency.at) : null
  const fixed = mapping.currency && 'fixed' in mapping.currency ? mapping.currency.fixed : null
  const places = placesAt(document, tokensOf(mapping.amount) ?? [])
  return accountReading(
    places.map(place => {
      const named = currency ? currencyOf(currency(place)) : fixed
      const id = isList(mapping) ? labelOf(key(place)) : 'wallet'
      if (id === null || (currency && named === null)) throw unreadable('shape')
      const facts = { key: id, name: labelOf(name(place)) ?? (isList(mapping) ? id : 'Wallet') }
      return walletOf(facts, place.value, named, mapping.unit)
    })
  )
}

/** Finds what stands at a place for the same item of each list as another place is of. */
function lookUp(document: unknown, pointer: string | null): (place: Place) => unknown {
  const tokens = pointer === null ? null : tokensOf(pointer)
  const places = tokens ? placesAt(document, tokens) : []
  const byItems = new Map(places.map(({ items, value }) => [items.join(), value]))
  const depth = places[0]?.items.length ?? 0
  return ({ items }) => byItems.get(items.slice(0, depth).join())
}

function walletOf(
  { key, name }: { readonly key: string; readonly name: string },
  value: unknown,
  named: string | null,
  unit: Mapping['unit']
): WalletReading {
  if (unit.kind === 'text') return walletInText({ key, name }, value, named)
  if (named === null) throw unreadable('shape')
  const wallet = { key, name, currency: named }
  if (unit.kind === 'major') return walletReading(wallet, value)
  const digits = unit.digits ?? fractionDigits(named)
  // Some write whole minor units as text.
  return walletReading(wallet, fromMinor(typeof value === 'string' ? new ExactNumber(value) : value, digits))
}

/** A text may name its currency; where it names another one than it should, nobody knows what the figure is. */
function walletInText(
  wallet: { readonly key: string; readonly name: string },
  value: unknown,
  named: string | null
): WalletReading {
  const figure = typeof value === 'string' ? figureOf(value) : null
  const [only, other] = figure?.currencies ?? []
  const currency = named ?? (other === undefined ? only : undefined)
  if (currency === undefined) throw unreadable(value === undefined ? 'shape' : 'amount')
  const agrees = !figure?.currencies || figure.currencies.includes(currency)
  const amount = figure?.point && agrees ? `${figure.negative ? '-' : ''}${figure.point}` : null
  const facts = { ...wallet, currency }
  return value === undefined ? failedReading(facts, shape) : walletReading(facts, amount)
}

const shape = { kind: 'unreadable', reason: 'shape' } as const

/** A name or an id as it stands: what is neither text nor a number names nothing. */
function labelOf(value: unknown): string | null {
  const text = value instanceof ExactNumber ? value.text : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 200) : null
}
