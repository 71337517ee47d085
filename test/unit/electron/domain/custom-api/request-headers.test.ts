import { expect, test } from 'vitest'
import { isReservedHeader, parseDraftHeaders, parseHeaders } from '#domain/custom-api/request-headers.ts'

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

test('headers that are still being typed may be incomplete', () => {
  const text = '[{"name":"X Sh","value":""},{"name":"","secret":"headerB"}]'
  expect(parseDraftHeaders(text)).toEqual(JSON.parse(text))
  expect(parseDraftHeaders('')).toEqual([])
})

test.each(['x', '[', '{}', '"X-Shop: 7"', 'null'])(
  '%s is a blank header, to be filled in or removed',
  text => {
    expect(parseDraftHeaders(text)).toEqual([{ name: '', value: '' }])
  }
)

test('one damaged header leaves the others alone', () => {
  const damaged = [
    7,
    null,
    { name: 'X-Shop' },
    { name: 'X-Key', secret: 'password' },
    { name: 1, value: 'b' }
  ]
  const good = { name: 'X-Shop', value: '7' }
  for (const one of damaged)
    expect(parseDraftHeaders(JSON.stringify([one, good]))).toEqual([{ name: '', value: '' }, good])
})
