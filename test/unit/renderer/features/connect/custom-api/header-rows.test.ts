import { expect, test } from 'vitest'
import { headerRows, withHeaders, withSecrecy } from '#renderer/features/connect/custom-api/header-rows.ts'

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

test('a header named like a secret is stored as one, in a free slot', () => {
  const values = withHeaders({}, [...rows, { name: 'X-Api-Key', value: 'sk_1', secret: null }])
  expect(values['headers']).not.toContain('sk_1')
  expect(values).toMatchObject({ headerA: 'pw', headerB: 'sk_1' })
})

test('a removed row leaves no secret behind', () => {
  expect(withHeaders(withHeaders({}, rows), rows.slice(0, 1))['headerA']).toBe('')
})

test('a header that stops being a secret loses its value', () => {
  expect(withSecrecy(rows[1], rows, false)).toEqual({ name: 'X-Pass', value: '', secret: null })
  expect(withSecrecy(rows[0], rows, true)).toEqual({ name: 'X-Shop', value: '7', secret: 'headerB' })
})
