import { expect, test } from 'vitest'
import { destinationsOf, hostPlace } from '#domain/setup/destinations.ts'
import { customJson } from '#providers/custom-api/index.ts'
import { providers } from '#test/providers/known.ts'

const placeOf = (url: string) => hostPlace(new URL(url).hostname)

test.each([
  ...[
    'http://localhost',
    'https://localhost:8443',
    'http://LOCALHOST.',
    'http://shop.localhost',
    'http://127.0.0.1'
  ],
  ...[
    'http://127.1',
    'http://0x7f.1',
    'http://2130706433',
    'http://127.255.255.254',
    'http://0',
    'http://0.0.0.0'
  ],
  ...['http://[::1]', 'http://[::]', 'http://[::ffff:127.0.0.1]', 'http://[::ffff:0:0]']
])('%s is this computer', url => {
  expect(placeOf(url)).toBe('computer')
})

test.each([
  ...[
    'http://10.0.0.1',
    'http://172.16.0.1',
    'http://172.31.255.1',
    'http://192.168.1.5',
    'http://169.254.169.254'
  ],
  ...[
    'http://100.64.0.1',
    'http://100.127.0.1',
    'http://224.0.0.1',
    'http://255.255.255.255',
    'http://012.0.0.1'
  ],
  ...['http://till', 'http://till.local', 'http://TILL.LOCAL.', 'http://router.lan', 'http://x.home.arpa'],
  ...[
    'http://api.internal',
    'http://[fe80::1]',
    'http://[fd00::1]',
    'http://[fc00::1]',
    'http://[::ffff:10.0.0.1]'
  ],
  ...['http://[2002:c0a8:101::1]', 'http://[64:ff9b::a00:1]', 'http://[ff02::1]']
])('%s is the local network', url => {
  expect(placeOf(url)).toBe('network')
})

test.each([
  ...[
    'https://api.jpay.africa',
    'http://8.8.8.8',
    'http://172.15.0.1',
    'http://172.32.0.1',
    'http://100.128.0.1'
  ],
  ...[
    'http://192.169.1.1',
    'http://128.0.0.1',
    'http://[2a00:1450::1]',
    'https://local.example',
    'https://localhost.example'
  ],
  'https://127.0.0.1.example'
])('%s may be anywhere', url => {
  expect(placeOf(url)).toBe('internet')
})

const custom = (values: Readonly<Record<string, string>>) =>
  destinationsOf(customJson, { environment: '', values })

test('a custom API is read where its values say, with that method, and signs in at its token address', () => {
  expect(
    custom({
      url: 'http://192.168.1.5:8080/x?y',
      method: 'POST',
      auth: 'oauth',
      tokenUrl: 'https://id.example/t'
    })
  ).toEqual([
    { method: 'POST', host: '192.168.1.5:8080', place: 'network', encrypted: false },
    { method: 'POST', host: 'id.example', place: 'internet', encrypted: true }
  ])
  expect(
    custom({ url: 'https://api.example', method: 'DELETE', auth: 'none', tokenUrl: 'https://id.example' })
  ).toEqual([{ method: 'GET', host: 'api.example', place: 'internet', encrypted: true }])
})

test('a name before the host does not hide it', () => {
  expect(custom({ url: 'https://api.jpay.africa@evil.example/' })).toMatchObject([{ host: 'evil.example' }])
})

test.each(providers.filter(({ environments }) => environments.length > 0))(
  '$name is read at its documented address unless the account names another',
  card => {
    const [environment] = card.environments
    const { id = '', baseUrl = '' } = environment ?? {}
    const documented = destinationsOf(card, { environment: id, values: {} })
    expect(documented.map(({ host }) => host)).toContain(new URL(baseUrl).host)
    expect(documented.every(({ encrypted, place }) => encrypted && place === 'internet')).toBe(true)
    const moved = destinationsOf(card, { environment: id, values: { baseUrl: 'https://till.local/v1' } })
    expect(moved).toEqual([{ method: null, host: 'till.local', place: 'network', encrypted: true }])
  }
)
