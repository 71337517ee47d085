import { expect, test } from 'vitest'
import { isReservedHeader, parseHeaders } from '#domain/custom-api/request-headers.ts'

test('headers have a value or the field that holds their secret', () => {
  const text = '[{"name":"X-Shop","value":"7"},{"name":"X-Key","secret":"headerA"}]'
  expect(parseHeaders(text)).toEqual(JSON.parse(text))
  expect(parseHeaders('')).toEqual([])
})

test.each([
  'x',
  '{}',
  '[{"name":"X Shop","value":"7"}]',
  '[{"name":"X-Shop","value":"7\\r\\nHost: other"}]',
  '[{"name":"X-Key","secret":"password"}]',
  JSON.stringify(Array.from({ length: 7 }, () => ({ name: 'a', value: 'b' })))
])('%s is refused', text => {
  expect(parseHeaders(text)).toBeNull()
})

test('headers the connection sets itself are recognised', () => {
  expect(['Host', 'Content-Length', 'proxy-authorization', 'X-Host'].map(isReservedHeader)).toEqual([
    true,
    true,
    true,
    false
  ])
})
