import { expect, test } from 'vitest'
import { mappingFileOf, suspectsIn, valuesOfMappingFile } from '#domain/custom-api/mapping-file.ts'

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

test('a mapping file says how an API is read, without the owner’s secrets or identity', () => {
  expect(text).not.toMatch(/wanjiku|headerC|sk_1/)
  expect(JSON.parse(text).request.headers).toEqual([
    { name: 'X-Shop', value: '7' },
    { name: 'X-Pass', secret: true },
    { name: 'X-Api-Key', secret: true }
  ])
})

test('a shared file fills in the values, with a slot for each secret', () => {
  const { user: _, ...shared } = values
  const headers =
    '[{"name":"X-Shop","value":"7"},{"name":"X-Pass","secret":"headerB"},{"name":"X-Api-Key","secret":"headerC"}]'
  expect(valuesOfMappingFile(text)).toEqual({ ...shared, headers })
})

test('without a place for the amount there is nothing to share', () => {
  expect(mappingFileOf({ ...values, mapping: '' })).toBe('incomplete')
  expect(mappingFileOf({ ...values, mapping: mapping.replace('{"fixed":"KES"}', 'null') })).toBe('incomplete')
})

test.each([
  [{ url: 'https://api.example.com/balance?secretkey=sk_live_1' }],
  [{ url: 'https://api.example.com/token/abc123/balance' }],
  [{ method: 'POST', body: '{"pin":1234}' }],
  [{ auth: 'oauth', tokenUrl: 'https://api.example.com/token?appkey=a' }],
  [{ scope: 'sk_live_1' }]
])('with a key in %j it is not written', some => {
  expect(mappingFileOf({ ...values, ...some })).toBe('secret')
})

test('a key left where it is not sent stays out of it', () => {
  const left = { body: '{"pin":1234}', tokenUrl: 'https://api.example.com/token?appkey=a' }
  expect(mappingFileOf({ ...values, ...left })).toMatchObject({ request: { body: '', tokenUrl: '' } })
})

test('a placeholder is written as it is, and what looks like a key is pointed out', () => {
  const hash = '9f86d081884c7d659a2feaa0c55ad015'
  const url = `https://api.example.com/${hash}/balance?apikey={{apiKey}}`
  const file = mappingFileOf({ ...values, url })
  if (typeof file === 'string') throw new Error(file)
  expect(file.request.url).toBe(url)
  expect(suspectsIn(file)).toEqual([hash])
})

test.each([
  ['text that is not JSON', 'balance', 'notMapping'],
  ['another file', '{"version":1}', 'notMapping'],
  ['a file from a newer Salio', '{"salio":"mapping","version":2,"what":"ever"}', 'newer'],
  ['a file with an unknown key', text.replace('"version":1', '"version":1,"secret":"x"'), 'notMapping'],
  ['a header with a line break', text.replace('"value":"7"', '"value":"7\\r\\nHost: x"'), 'notMapping']
])('%s is refused', (_, text, problem) => {
  expect(valuesOfMappingFile(text)).toBe(problem)
})
