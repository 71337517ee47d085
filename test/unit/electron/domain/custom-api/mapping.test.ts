import { expect, test } from 'vitest'
import { type Mapping, mappingProblem, parseMapping, readsList } from '#domain/custom-api/mapping.ts'

const single: Mapping = {
  amount: '/float/balance',
  unit: { kind: 'major' },
  currency: { fixed: 'KES' },
  name: null,
  key: null
}
const list: Mapping = { ...single, amount: '/data/*/amount', key: '/data/*/id' }

test('a stored mapping reads back unchanged, its currency in capitals', () => {
  expect(parseMapping(JSON.stringify(list))).toEqual(list)
  expect(parseMapping(JSON.stringify({ ...single, currency: { fixed: ' kes ' } }))).toEqual(single)
})

test.each([
  '',
  '{}',
  'null',
  JSON.stringify({ ...single, amount: 'no pointer' }),
  JSON.stringify({ ...single, more: 1 }),
  JSON.stringify({ ...single, currency: { fixed: 'K' } }),
  JSON.stringify({ ...single, unit: { kind: 'minor', digits: 1.5 } })
])('%s is not a valid mapping', text => {
  expect(parseMapping(text)).toBeNull()
})

test.each([
  [single, null],
  [list, null],
  [{ ...single, currency: null }, 'currency'],
  [{ ...single, currency: null, unit: { kind: 'text' } as const }, null],
  [{ ...list, key: null }, 'key'],
  // The same for every item, so it cannot tell the items apart.
  [{ ...list, key: '/data/id' }, 'key'],
  [{ ...list, currency: { at: '/currency' } }, null],
  [{ ...list, currency: { at: '/other/*/currency' } }, 'stray'],
  [{ ...single, name: '/data/*/name' }, 'stray'],
  [{ ...list, amount: '/a/*/b/*/c', key: '/a/*/id' }, 'key'],
  [{ ...list, amount: '/a/*/b/*/c', key: '/a/*/b/*/id', name: '/a/*/name' }, null]
])('reports the first problem of a mapping (%#)', (mapping, problem) => {
  expect(mappingProblem(mapping)).toBe(problem)
})

test('a mapping with an amount in a list describes several wallets', () => {
  expect([single, list].map(readsList)).toEqual([false, true])
})
