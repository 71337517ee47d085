import { expect, test } from 'vitest'
import { mappingFileOf, valuesOfMappingFile } from '../../../../electron/domain/mapping-file.ts'

const mapping =
  '{"amount":"/balance","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
const values = {
  url: 'https://api.example.com/balance',
  method: 'GET',
  body: '',
  auth: 'basic',
  user: 'wanjiku',
  keyName: 'X-API-Key',
  tokenUrl: '',
  clientAuth: 'body',
  scope: '',
  audience: '',
  headers:
    '[{"name":"X-Shop","value":"7"},{"name":"X-Pass","secret":"headerC"},{"name":"X-Api-Key","value":"sk_1"}]',
  mapping
}
const text = JSON.stringify(mappingFileOf(values))

test('a file says how an API is read and nothing of whose it is', () => {
  expect(text).not.toMatch(/wanjiku|headerC|sk_1/)
  expect(JSON.parse(text).request.headers).toEqual([
    { name: 'X-Shop', value: '7' },
    { name: 'X-Pass', secret: true },
    { name: 'X-Api-Key', secret: true }
  ])
})

test('what was shared is filled in, with a place for each secret', () => {
  const { user: _, ...shared } = values
  const headers =
    '[{"name":"X-Shop","value":"7"},{"name":"X-Pass","secret":"headerB"},{"name":"X-Api-Key","secret":"headerC"}]'
  expect(valuesOfMappingFile(text)).toEqual({ ...shared, headers })
})

test('without a place for the amount there is nothing to share', () => {
  expect(mappingFileOf({ ...values, mapping: '' })).toBeNull()
  expect(mappingFileOf({ ...values, mapping: mapping.replace('{"fixed":"KES"}', 'null') })).toBeNull()
})

test.each([
  ['no JSON', 'balance', 'notMapping'],
  ['another file', '{"version":1}', 'notMapping'],
  ['one of a Salio to come', '{"salio":"mapping","version":2,"what":"ever"}', 'newer'],
  ['one with more in it', text.replace('"version":1', '"version":1,"secret":"x"'), 'notMapping'],
  ['a header that breaks its line', text.replace('"value":"7"', '"value":"7\\r\\nHost: x"'), 'notMapping']
])('%s is refused', (_, text, problem) => {
  expect(valuesOfMappingFile(text)).toBe(problem)
})
