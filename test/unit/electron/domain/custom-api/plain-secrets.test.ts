import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bodyProblem,
  holdsPlainSecret,
  isPlainSecretHeader,
  randomLooking,
  urlHoldsSecret,
  usedValues
} from '#domain/custom-api/plain-secrets.ts'

const at = (rest: string) => new URL(`https://api.example.com/v1${rest}`)

test.each([
  '{"pin":1234}',
  '{"pin":[1234]}',
  '{"secret":["s1"]}',
  '{"keys":["a","b"]}',
  '{"keys":{"shop":{"first":7}}}',
  '{"credentials":{"user":"a","value":"b"}}',
  '[{"shop":1},{"secretkey":"s"}]',
  '{"a":{"b":[{"AuthToken":"x"}]}}',
  '{"value":"sk_live_1"}',
  '{"value":"Bearer abc"}',
  '{"value":"ISSecretKey_live_1"}',
  '{"value":"FLWSECK_TEST-1f"}',
  '{"value":"atsk_1f"}',
  '{"value":"sk-proj-1f"}',
  '{"value":"Token 1f"}',
  '{"value":"-----BEGIN RSA PRIVATE KEY-----"}',
  '{"value":"eyJhbGciOi.eyJzdWIi.sig"}',
  '{"__proto__":{"token":"x"}}',
  '{"apiKey":"x{{apiKey}}"}'
])('a body like %s has a key in it', body => {
  expect(bodyProblem(body)).toBe('secret')
})

test.each([
  '{"shop":7,"monkey":"x","keyboard":["a"]}',
  '{"token":"","pin":null,"secret":false,"keys":[]}',
  '{"auth":{"enabled":true}}',
  '{"token_type":"x","pin_required":"yes"}',
  '{"a":"sk-Latn","b":"token ring","c":"basically","d":"flwseck"}',
  '{"note":"say \\"token\\": 1"}',
  '{"apiKey":"{{apiKey}}","pin":["{{password}}"],"login":{"token":"Bearer {{token}}"}}',
  '7'
])('a body like %s has none', body => {
  expect(bodyProblem(body)).toBeNull()
})

test('a member that a later one of the same name replaces counts too', () => {
  expect(bodyProblem('{"token":"t1","token":true}')).toBe('notJson')
  expect(bodyProblem('{"a":{"token":"t1"},"a":1}')).toBe('notJson')
  expect(bodyProblem('{"shop":')).toBe('notJson')
})

test('a text or number below a secret’s name is secret, however deep it is', () => {
  const secret = fc.oneof(
    fc.string({ minLength: 1 }).filter(text => text.trim() !== '' && !/\{\{/.test(text)),
    fc.integer()
  )
  const step = fc.constantFrom('list', 'value', 'shop')
  fc.assert(
    fc.property(secret, fc.array(step), fc.array(step), (leaf, inside, outside) => {
      const wrap = (value: unknown, name: string) => (name === 'list' ? [value] : { [name]: value })
      const below = { apikey: inside.reduce<unknown>(wrap, leaf) }
      expect(holdsPlainSecret(outside.reduce<unknown>(wrap, below))).toBe(true)
    })
  )
})

test.each([
  '/balance?secretkey=s',
  '/balance?shop=1&mpin=1234',
  '/balance?shop=1;token=x',
  '/balance?auth[user]=x',
  '/balance?%74oken=x',
  '/balance?q=%7B%22pin%22%3A1%7D',
  '/balance?next=a%26token%3Dx',
  '/balance?sk_live_1',
  '/balance?value=sk_live_1',
  '/secretkey/sk_live_1/balance',
  '/token/a1b2c3',
  '/balance;token=x',
  '/key=x/balance',
  '/token:abc/balance',
  '/sk_test_51H/balance'
])('an address like %s has a key in it', rest => {
  expect(urlHoldsSecret(at(rest))).toBe(true)
})

test.each([
  '/balance?shop=7&keyboard=x&pinned=1',
  '/oauth/token',
  '/keys/balance',
  '/auth/v2/balance',
  '/wallets/5f3a9c/balance',
  '/shop:7/balance?a==',
  '/balance?token=',
  '/balance?api_key={{apiKey}}&shop=7',
  '/token/{{token}}/balance',
  '/key={{apiKey}}/balance'
])('an address like %s has none', rest => {
  expect(urlHoldsSecret(at(rest))).toBe(false)
})

test('a header is secret by its name or by how its value begins', () => {
  expect(isPlainSecretHeader({ name: 'x-appkey', value: 'a' })).toBe(true)
  expect(isPlainSecretHeader({ name: 'X-Value', value: 'Basic YTpi' })).toBe(true)
  expect(isPlainSecretHeader({ name: 'X-Shop', value: '7' })).toBe(false)
})

test.each([
  ['9f86d081884c7d659a2feaa0c55ad015', true],
  ['550e8400-e29b-41d4-a716-446655440000', true],
  ['Xk29Jq7LmZp4Rt8vWy3B', true],
  ['AKfycbxQ2v9ZkT0p_example7Gh', true],
  ['getWalletBalanceForMerchant', false],
  ['wallet-balance-report-2024', false],
  ['application', false],
  ['254700000001', false]
])('%s looks like a key: %s', (text, expected) => {
  expect(randomLooking([{ a: [`x=${text}`] }])).toEqual(expected ? [text] : [])
})

test('what is not sent is not kept', () => {
  const values = { method: 'GET', auth: 'basic', body: '{"a":1}', tokenUrl: 'https://x', url: 'y' }
  expect(usedValues(values)).toEqual({ ...values, body: '', tokenUrl: '' })
  const all = { ...values, method: 'POST', auth: 'oauth' }
  expect(usedValues(all)).toEqual(all)
})
