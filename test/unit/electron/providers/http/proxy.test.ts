import { expect, test } from 'vitest'
import { parseChallenge, parseProxyRoutes, proxyAddress } from '#providers/http/proxy.ts'

test.each([
  ['DIRECT', ['direct']],
  ['', ['direct']],
  ['PROXY a:1; SOCKS5 b:2; HTTPS c:3; DIRECT', ['http://a:1', 'socks5://b:2', 'https://c:3', 'direct']],
  ['proxy a:80;direct', ['http://a:80', 'direct']],
  ['PROXY [::1]:3128', ['http://[::1]:3128']]
])('"%s" is parsed in order', (text, routes) => {
  expect(parseProxyRoutes(text)).toEqual(routes)
})

test.each(['SOCKS a:1', 'SOCKS4 a:1', 'QUIC a:1'])('"%s" does not count as direct', text => {
  expect(parseProxyRoutes(text)).toEqual(['unknown://a:1'])
})

test('a proxy without an address is unknown too', () => {
  expect(parseProxyRoutes('PROXY')).toEqual(['unknown://'])
})

test('a proxy is named by its configured host and port', () => {
  expect(proxyAddress('http://a:80')).toBe('a:80')
})

test.each([
  ['Basic realm="Office"', 'Office', []],
  ['basic REALM = "The \\"big\\" office", charset="UTF-8"', 'The "big" office', []],
  ['Basic charset="UTF-8", realm=office', 'office', []],
  ['Negotiate, Basic realm="Office"', 'Office', ['Negotiate']],
  ['Digest realm="Other", qop="auth,auth-int", Basic realm="Office"', 'Office', ['Digest']],
  ['Basic realm="Office", Digest realm="Other"', 'Office', ['Digest']],
  ['Digest realm="say Basic realm=x, Basic"', null, ['Digest']],
  ['NTLM TlRM/VNTUAACAAAA==, Negotiate oYG2', null, ['NTLM', 'Negotiate']],
  ['Negotiate Basic', null, ['Negotiate']],
  ['Bearer', null, ['Bearer']],
  ['Hoba', null, []],
  ['Basic', '', []],
  ['', null, []],
  [`Basic ${' '.repeat(100_000)}realm="late"`, '', []]
])('of %j, Basic is for %j, and there is %j besides', (header, realm, schemes) => {
  expect(parseChallenge(header)).toEqual({ realm, schemes })
})
