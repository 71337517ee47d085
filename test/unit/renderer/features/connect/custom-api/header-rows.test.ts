import { expect, test } from 'vitest'
import { headerSlots } from '#domain/custom-api/request-headers.ts'
import {
  freeSlot,
  headerRows,
  withHeaders,
  withSecrecy
} from '#renderer/features/connect/custom-api/header-rows.ts'

const rows = [
  { name: 'X-Shop', value: '7', secret: null },
  { name: 'X-Pass', value: 'pw', secret: 'headerA' }
] as const

test('saves header rows with their secrets apart', () => {
  const values = withHeaders({ url: 'u' }, rows)
  expect(values['headers']).toBe('[{"name":"X-Shop","value":"7"},{"name":"X-Pass","secret":"headerA"}]')
  expect(values).toMatchObject({ url: 'u', headerA: 'pw', headerB: '' })
  expect(headerRows(values)).toEqual(rows)
})

test('headers named like secrets are stored as such, each in a free slot', () => {
  const named = ['sk_1', 'sk_2'].map(value => ({ name: 'X-Api-Key', value, secret: null }))
  const values = withHeaders({}, [...rows, ...named])
  expect(values['headers']).not.toContain('sk_')
  expect(values).toMatchObject({ headerA: 'pw', headerB: 'sk_1', headerC: 'sk_2' })
})

test('a removed row leaves no secret behind', () => {
  expect(withHeaders(withHeaders({}, rows), rows.slice(0, 1))['headerA']).toBe('')
})

test('a header that stops being a secret loses its value', () => {
  expect(withSecrecy(rows[1], rows, false)).toEqual({ name: 'X-Pass', value: '', secret: null })
  expect(withSecrecy(rows[0], rows, true)).toEqual({ name: 'X-Shop', value: '7', secret: 'headerB' })
})

/** As many secret headers as there are secret fields. */
const six = headerSlots.map((secret, index) => ({
  name: `X-Pass-${index + 1}`,
  value: `pw${index + 1}`,
  secret
}))

test('with every secret field taken a further secret overwrites none, and is not stored in the open', () => {
  const values = withHeaders({}, [...six, { name: 'X-Api-Key', value: 'sk_1', secret: null }])
  expect(headerSlots.map(slot => values[slot])).toEqual(six.map(({ value }) => value))
  expect(headerRows(values)).toEqual([...six, { name: 'X-Api-Key', value: '', secret: null }])
  expect(JSON.stringify(values)).not.toContain('sk_1')
})

test('with every secret field taken a header cannot be made a secret', () => {
  expect(freeSlot(rows)).toBe('headerB')
  expect(freeSlot(six)).toBeNull()
  const shop = { name: 'X-Shop', value: '7', secret: null }
  expect(withSecrecy(shop, [...six, shop], true)).toEqual(shop)
})

test('two headers that name the same secret field do not share the secret', () => {
  const headers = '[{"name":"X-Pass","secret":"headerA"},{"name":"X-Pin","secret":"headerA"}]'
  const read = headerRows({ headers, headerA: 'pw' })
  expect(read).toEqual([rows[1], { name: 'X-Pin', value: '', secret: null }])
  expect(headerRows(withHeaders({}, read))[1]).toEqual({ name: 'X-Pin', value: '', secret: 'headerB' })
})

test('damaged headers are rows to be filled in or removed', () => {
  const blank = { name: '', value: '', secret: null }
  expect(headerRows({ headers: '[{"name":"X-Sh' })).toEqual([blank])
  expect(headerRows({ headers: '[null,{"name":"X-Shop","value":"7"}]' })).toEqual([blank, rows[0]])
  expect(headerRows({})).toEqual([])
})
