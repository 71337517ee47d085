import { expect, test } from 'vitest'
import { networkFailure, proxyReachFailure } from '#providers/http/errors.ts'

const withCode = (code: string, options?: ErrorOptions) =>
  Object.assign(new Error('secret', options), { code })

test.each([
  ['ENOTFOUND', { kind: 'unresolved', problem: 'notFound' }],
  ['EAI_AGAIN', { kind: 'unresolved', problem: 'noAnswer' }],
  ['EAI_FAIL', { kind: 'unresolved', problem: 'refused' }],
  ['ENETDOWN', { kind: 'offline' }],
  ['ENETUNREACH', { kind: 'offline' }],
  ['EHOSTUNREACH', { kind: 'offline' }],
  ['ECONNREFUSED', { kind: 'down', status: null }],
  ['ECONNRESET', { kind: 'down', status: null }],
  ['UND_ERR_SOCKET', { kind: 'down', status: null }],
  ['ETIMEDOUT', { kind: 'timeout' }],
  ['UND_ERR_HEADERS_TIMEOUT', { kind: 'timeout' }],
  ['UND_ERR_BODY_TIMEOUT', { kind: 'timeout' }],
  ['CERT_HAS_EXPIRED', { kind: 'certificate', problem: 'expired' }],
  ['CERT_NOT_YET_VALID', { kind: 'certificate', problem: 'notYetValid' }],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', { kind: 'certificate', problem: 'untrusted' }],
  ['SELF_SIGNED_CERT_IN_CHAIN', { kind: 'certificate', problem: 'untrusted' }],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', { kind: 'certificate', problem: 'untrusted' }],
  ['ERR_TLS_CERT_ALTNAME_INVALID', { kind: 'certificate', problem: 'host' }]
])('%s becomes the failure it means for the user', (code, failure) => {
  expect(networkFailure(withCode(code))).toEqual(failure)
})

test('an error is classified by its cause', () => {
  expect(networkFailure(new Error('failed', { cause: withCode('ENETDOWN') }))).toEqual({ kind: 'offline' })
})

test('an exceeded deadline is a timeout', () => {
  expect(networkFailure(new DOMException('', 'TimeoutError'))).toEqual({ kind: 'timeout' })
})

test.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'HPE_INVALID_CONSTANT'])(
  '%s on the way to a proxy is blamed on the proxy',
  code => {
    expect(proxyReachFailure(withCode(code), 'proxy.example:3128').failure).toEqual({
      kind: 'proxy',
      problem: 'unreachable',
      proxy: 'proxy.example:3128'
    })
  }
)

test.each([
  ['ENETUNREACH', { kind: 'offline' }],
  ['ENETDOWN', { kind: 'offline' }],
  ['EAI_AGAIN', { kind: 'unresolved', problem: 'noAnswer' }]
])('%s is not blamed on the proxy', (code, failure) => {
  expect(proxyReachFailure(withCode(code), 'proxy.example:3128').failure).toEqual(failure)
})

test('anything unknown counts as down', () => {
  expect(networkFailure('?')).toEqual({ kind: 'down', status: null })
})
