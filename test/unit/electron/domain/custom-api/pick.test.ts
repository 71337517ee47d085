import { expect, test } from 'vitest'
import type { AnswerNode } from '#domain/custom-api/answer.ts'
import type { Mapping } from '#domain/custom-api/mapping.ts'
import { applyPick, haveIdsChanged, walletIds } from '#domain/custom-api/pick.ts'
import { toAnswerTree } from '#providers/custom-api/tree.ts'
import { parseJson } from '#providers/kit/json.ts'

const rootOf = (text: string): AnswerNode => toAnswerTree(parseJson(text), []).root
const pick = (
  text: string,
  place: string,
  before: Mapping | null = null,
  role: 'amount' | 'currency' | 'key' = 'amount'
) => applyPick(before, role, place.split('/'), rootOf(text))

const blank: Mapping = { amount: '/x', unit: { kind: 'major' }, currency: null, name: null, key: null }

test('picking an amount also picks the currency and name next to it', () => {
  const answer = '{"data":{"name":"Float","wallet":{"amount":"12.50","currency":"KES"},"note":"USD"}}'
  expect(pick(answer, 'data/wallet/amount')).toEqual({
    amount: '/data/wallet/amount',
    unit: { kind: 'major' },
    currency: { at: '/data/wallet/currency' },
    name: '/data/name',
    key: null
  })
})

test('an amount in a list stands for every item, with the field named like an id as key', () => {
  const item = '{"name":"Till","id":"a","position":{"ccy":"kes","cents":1250}}'
  expect(pick(`{"shop":"x","id":"7","rows":[${item},${item}]}`, 'rows/1/position/cents')).toEqual({
    amount: '/rows/*/position/cents',
    unit: { kind: 'minor', digits: null },
    currency: { at: '/rows/*/position/ccy' },
    name: '/rows/*/name',
    key: '/rows/*/id'
  })
})

test('in nested lists only the inner item’s own id serves as key', () => {
  const answer = '{"a":[{"id":"outer","currency":"KES","b":[{"balance":1}]}]}'
  const mapping = pick(answer, 'a/0/b/0/balance')
  expect(mapping).toMatchObject({ amount: '/a/*/b/*/balance', currency: { at: '/a/*/currency' }, key: null })
  expect(pick('{"a":[[{"uuid":"x","balance":1}]]}', 'a/0/0/balance')?.key).toBe('/a/*/*/uuid')
})

test('text that is not a plain figure gets the unit "text"', () => {
  expect(pick('{"balance":"KES 1,234.50"}', 'balance')).toMatchObject({
    unit: { kind: 'text' },
    currency: null
  })
})

test('a field named currency that holds no currency code is ignored', () => {
  expect(pick('{"balance":1,"currency":{"x":1}}', 'balance')?.currency).toBeNull()
  expect(pick('{"balance":1,"currency":"Kenyan shilling"}', 'balance')?.currency).toBeNull()
})

test('picking again changes only that part; picking the amount again keeps a typed currency and unit', () => {
  const answer = '{"rows":[{"amount":1,"other":2,"no":"7","money":"UGX"}]}'
  const first = pick(answer, 'rows/0/amount')
  expect(first).toMatchObject({ currency: null, key: null })
  const second = pick(answer, 'rows/0/money', first, 'currency')
  const third = pick(answer, 'rows/0/no', second, 'key')
  expect(third).toEqual({ ...first, currency: { at: '/rows/*/money' }, key: '/rows/*/no' })
  const typed: Mapping = {
    ...(first ?? blank),
    currency: { fixed: 'KES' },
    unit: { kind: 'minor', digits: 2 }
  }
  expect(pick(answer, 'rows/0/other', typed)).toMatchObject({
    amount: '/rows/*/other',
    currency: { fixed: 'KES' },
    unit: { kind: 'minor', digits: 2 }
  })
  expect(pick(answer, 'rows/0/money', null, 'currency')).toBeNull()
})

test('the ids of an answer are those at the mapping’s key, one for each item', () => {
  const tree = toAnswerTree(parseJson('{"rows":[{"id":"a"},{"id":7},{"other":"c"}],"id":"x"}'), [])
  expect(walletIds({ ...blank, key: '/rows/*/id' }, tree)).toEqual(['a', '7'])
  expect(walletIds(blank, tree)).toEqual([])
})

test.each([
  ['the same', ['a', 'b'], ['b', 'a'], false, false],
  ['one more', ['a', 'b', 'c'], ['a', 'b'], false, false],
  ['one less', ['a'], ['a', 'b'], false, false],
  ['one moved on', ['b', 'c'], ['a', 'b'], false, true],
  ['all others', ['c'], ['a'], false, true],
  ['nothing known yet', ['c'], [], false, false],
  ['one new, the known ones perhaps cut off', ['b', 'c'], ['a', 'b'], true, false],
  ['all new, the known ones perhaps cut off', ['c', 'd'], ['a', 'b'], true, true]
])('ids have changed or not: %s', (_, ids, known, isCut, expected) => {
  expect(haveIdsChanged(ids, known, isCut)).toBe(expected)
})
