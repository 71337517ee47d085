import { type AccountReading, MAX_KEY, MAX_WALLETS, type WalletReading } from '#domain/accounts/wallet.ts'
import {
  isPlainObject,
  type LocatedValue,
  locateValues,
  parsePointer
} from '#domain/custom-api/json-pointer.ts'
import { type Mapping, parseCurrencyCode, readsList } from '#domain/custom-api/mapping.ts'
import { fractionDigits } from '#domain/money/currency.ts'
import { parseFigure } from '#domain/money/figure.ts'
import { isZero } from '#domain/money/money.ts'
import { fromMinor } from '../kit/amounts.ts'
import { ExactNumber } from '../kit/exact-json.ts'
import { unreadableError } from '../kit/json.ts'
import { accountReading, failedReading, failureOrRethrow, walletReading } from '../kit/reading.ts'
import { isRefusal, saysRefused } from '../kit/refusal.ts'

/**
 * Reads the wallets that a mapping selects in a response, as readWithMapping does. A document that calls itself refused and
 * has no balance, or none but zeros, is unreadable (refusedInBody): it is neither another form nor an empty wallet.
 */
export function readUnlessRefused(mapping: Mapping, document: unknown): AccountReading {
  try {
    const reading = readWithMapping(mapping, document)
    const isEmpty = reading.wallets.every(({ amount }) => amount === undefined || isZero(amount))
    if (!isEmpty || !isPlainObject(document) || !saysRefused(document)) return reading
  } catch (error) {
    if (failureOrRethrow(error).kind !== 'unreadable' || !isRefusal(document)) throw error
  }
  throw unreadableError('refusedInBody')
}

/**
 * Reads the wallets that a mapping selects in a response. Throws unreadable (shape) if the response no longer
 * has the structure it had when it was mapped: a missing list, a wallet without a key, or no currency.
 */
export function readWithMapping(mapping: Mapping, document: unknown): AccountReading {
  const valuesAt = (pointer: string | null) => lookUp(document, pointer)
  const key = valuesAt(mapping.key)
  const name = valuesAt(mapping.name)
  const currency = mapping.currency && 'at' in mapping.currency ? valuesAt(mapping.currency.at) : null
  const fixed = mapping.currency && 'fixed' in mapping.currency ? mapping.currency.fixed : null
  const places = locateValues(document, parsePointer(mapping.amount) ?? [])
  if (places.length > MAX_WALLETS) throw unreadableError('tooManyWallets')
  return accountReading(
    places.map(place => {
      const statedCurrency = currency ? parseCurrencyCode(currency(place)) : fixed
      const id = readsList(mapping) ? labelOf(key(place)) : 'wallet'
      const label = labelOf(name(place)) ?? (readsList(mapping) ? id : 'Wallet')
      // An item without its key or currency costs only itself, if others have theirs.
      if (id === null || (currency && statedCurrency === null))
        return failedReading(
          { key: id ?? '?', name: label ?? '?', currency: statedCurrency ?? '' },
          shapeFailure
        )
      const facts = { key: id, name: label ?? id }
      return walletOf(facts, place.value, statedCurrency, mapping.unit)
    })
  )
}

/**
 * Returns a lookup into the values at a pointer. Given the place of an amount, it finds the value that
 * belongs to the same list items, such as the wallet's name, key or currency.
 */
function lookUp(document: unknown, pointer: string | null): (place: LocatedValue) => unknown {
  const tokens = pointer === null ? null : parsePointer(pointer)
  const places = tokens ? locateValues(document, tokens) : []
  const byItems = new Map(places.map(({ indexes, value }) => [indexes.join(), value]))
  const depth = places[0]?.indexes.length ?? 0
  return ({ indexes }) => byItems.get(indexes.slice(0, depth).join())
}

function walletOf(
  { key, name }: { readonly key: string; readonly name: string },
  value: unknown,
  statedCurrency: string | null,
  unit: Mapping['unit']
): WalletReading {
  if (unit.kind === 'text') return walletFromText({ key, name }, value, statedCurrency)
  if (statedCurrency === null) throw unreadableError('shape')
  const wallet = { key, name, currency: statedCurrency }
  if (unit.kind === 'major') return walletReading(wallet, value)
  const digits = unit.digits ?? fractionDigits(statedCurrency)
  // Some APIs write integer minor units as a string.
  return walletReading(wallet, fromMinor(typeof value === 'string' ? new ExactNumber(value) : value, digits))
}

/**
 * A text amount may include its currency. If that contradicts the mapped currency, the amount is unreadable.
 */
function walletFromText(
  wallet: { readonly key: string; readonly name: string },
  value: unknown,
  statedCurrency: string | null
): WalletReading {
  const figure = typeof value === 'string' ? parseFigure(value) : null
  const [only, other] = figure?.currencies ?? []
  const currency = statedCurrency ?? (other === undefined ? only : undefined)
  if (currency === undefined) throw unreadableError(value === undefined ? 'shape' : 'amount')
  const agrees = !figure?.currencies || figure.currencies.includes(currency)
  const isPlain = figure?.way === undefined && figure?.scale === undefined
  const amount = figure?.point && agrees && isPlain ? `${figure.negative ? '-' : ''}${figure.point}` : null
  const facts = { ...wallet, currency }
  return value === undefined ? failedReading(facts, shapeFailure) : walletReading(facts, amount)
}

const shapeFailure = { kind: 'unreadable', reason: 'shape' } as const

/** A name or id, trimmed, from a string or a number; null for anything else. */
function labelOf(value: unknown): string | null {
  const text = value instanceof ExactNumber ? value.text : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, MAX_KEY) : null
}
