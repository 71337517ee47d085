import { expect, test } from 'vitest'
import { addressOf, cardBinding, isCovered } from '#domain/accounts/secret-binding.ts'
import { secretBinding } from '#domain/custom-api/secret-binding-of.ts'
import { africasTalking } from '#providers/connectors/messaging/africas-talking.ts'
import { customJsonCard } from '#providers/custom-api/card.ts'
import { providerCards } from '#test/providers/known.ts'

const address = 'https://pay.example/v1'

test('an address is its origin and path, however it is written', () => {
  for (const text of [
    'https://PAY.example/v1',
    `${address}/`,
    `${address}?x=1`,
    'https://pay.example:443/a/../v1'
  ])
    expect(addressOf(text)).toBe(address)
  for (const text of [
    'http://pay.example/v1',
    'https://pay.example/v2',
    'https://pay.example:8443/v1',
    'no url'
  ])
    expect(addressOf(text)).not.toBe(address)
})

test.each(providerCards.map(card => [card.name, card] as const))(
  'a key of %s may change between its own environments, and go nowhere else',
  (_, card) => {
    const own = cardBinding(card, {})
    for (const { baseUrl } of card.environments) {
      expect(isCovered(cardBinding(card, { baseUrl }), own)).toBe(true)
      expect(isCovered(cardBinding(card, { baseUrl: `${baseUrl}.thief.example` }), own)).toBe(false)
      expect(isCovered(cardBinding(card, { baseUrl: baseUrl.replace('https:', 'http:') }), own)).toBe(false)
    }
    const given = cardBinding(card, { baseUrl: address })
    expect(isCovered(own, given)).toBe(false)
    expect(isCovered(given, own)).toBe(false)
    expect(isCovered({ ...own, provider: 'other' }, own)).toBe(false)
  }
)

test('every address field counts, also beside the provider’s own addresses', () => {
  expect(cardBinding(africasTalking, { dataUrl: address }).to).toEqual([address, 'own'])
  const all = { baseUrl: address, dataUrl: 'https://d.example', paymentsUrl: 'https://p.example/' }
  expect(cardBinding(africasTalking, all).to).toEqual(['https://d.example', 'https://p.example', address])
})

test('a custom API’s key goes where and as its way of signing in says, and otherwise nowhere', () => {
  const values = {
    url: `${address}?shop=7`,
    tokenUrl: 'https://id.example/token',
    keyName: 'X-Key',
    auth: 'header'
  }
  const custom = { provider: 'custom-json', to: [address], headers: [] }
  expect(secretBinding(customJsonCard, 'apiKey', values)).toEqual({ ...custom, headers: ['x-key'] })
  expect(secretBinding(customJsonCard, 'token', values)).toBeNull()
  expect(secretBinding(customJsonCard, 'token', { ...values, auth: 'bearer' })).toEqual(custom)
  expect(secretBinding(customJsonCard, 'password', { ...values, auth: 'basic' })).toEqual(custom)
  const minted = {
    ...custom,
    to: [address, 'https://id.example/token'],
    headers: ['(token URL https://id.example/token)']
  }
  expect(secretBinding(customJsonCard, 'clientSecret', { ...values, auth: 'oauth' })).toEqual(minted)
  expect(secretBinding(customJsonCard, 'token', { ...values, auth: 'constructor' })).toBeNull()
})

test('a header’s secret goes under every name that a draft gives it', () => {
  const headers = '[{"name":"X-Pass","secret":"headerA"},{"name":"X-Evil","secret":"headerA"}]'
  expect(secretBinding(customJsonCard, 'headerA', { url: address, headers })?.headers).toEqual([
    'x-pass',
    'x-evil'
  ])
  expect(secretBinding(customJsonCard, 'headerB', { url: address, headers })).toBeNull()
})

test('a placeholder’s secret goes to the address up to it, and only into that part of the request', () => {
  const custom = { provider: 'custom-json', to: [address] }
  const of = (field: string, values: Readonly<Record<string, string>>) =>
    secretBinding(customJsonCard, field, { url: address, ...values })
  const inPath = { url: `${address}/{{apiKey}}/balance?shop=7` }
  expect(of('apiKey', inPath)).toEqual({ ...custom, headers: ['(URL)'] })
  expect(of('apiKey', { url: `${address}?key={{apiKey}}` })).toEqual({ ...custom, headers: ['(URL)'] })
  const inBody = { method: 'POST', body: '{"pin":"{{password}}"}' }
  expect(of('password', inBody)).toEqual({ ...custom, headers: ['(body)'] })
  expect(of('password', { ...inBody, method: 'GET' })).toBeNull()
  expect(of('password', { ...inBody, auth: 'basic' })).toEqual({ ...custom, headers: ['(body)'] })
  const asHeader = of('apiKey', { auth: 'header', keyName: 'X-Key' })
  expect(asHeader && isCovered({ ...custom, headers: ['(URL)'] }, asHeader)).toBe(false)
  expect(of('token', { url: 'https://{{token}}.evil.example/' })?.to).not.toContain('https://evil.example')
})

test('a client secret goes to the address that issues tokens, not to the one that only receives them', () => {
  const of = (url: string, tokenUrl: string) =>
    secretBinding(customJsonCard, 'clientSecret', { auth: 'oauth', url, tokenUrl })
  const given = of(address, 'https://id.example/token')
  for (const [url, tokenUrl] of [
    ['https://id.example/token', address],
    [address, address],
    [address, 'https://id.example/token/../other']
  ] as const) {
    const wanted = of(url, tokenUrl)
    expect(wanted && given && isCovered(wanted, given)).toBe(false)
  }
})

test.each([
  String.raw`https://pay.example\v1\{{apiKey}}`,
  String.raw`https://pay.example/v1\{{apiKey}}/x`,
  'https:pay.example/v1/{{apiKey}}',
  'https:///pay.example/v1/{{apiKey}}',
  'https://pay.example\t/v1/{{apiKey}}',
  ' https://pay.example/a/%2e%2e/v1/x{{apiKey}}',
  'https://PAY.example:443/./v1/{{apiKey}}?a=/{{apiKey}}'
])('the address before a placeholder is that of the parsed URL: %j', url => {
  expect(secretBinding(customJsonCard, 'apiKey', { url })?.to).toEqual([address])
})
