import { expect, test } from 'vitest'
import { failureOf } from '../../../../electron/providers/http-failure.ts'

const withCode = (code: string, options?: ErrorOptions) =>
  Object.assign(new Error('secret', options), { code })

test.each([
  ['ENOTFOUND', { kind: 'offline' }],
  ['EAI_AGAIN', { kind: 'offline' }],
  ['ENETUNREACH', { kind: 'offline' }],
  ['EHOSTUNREACH', { kind: 'offline' }],
  ['ECONNREFUSED', { kind: 'down', status: null }],
  ['ECONNRESET', { kind: 'down', status: null }],
  ['UND_ERR_SOCKET', { kind: 'down', status: null }],
  ['ETIMEDOUT', { kind: 'timeout' }],
  ['UND_ERR_CONNECT_TIMEOUT', { kind: 'timeout' }],
  ['UND_ERR_HEADERS_TIMEOUT', { kind: 'timeout' }],
  ['UND_ERR_BODY_TIMEOUT', { kind: 'timeout' }],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', { kind: 'unreadable', reason: 'tooLarge' }],
  ['CERT_HAS_EXPIRED', { kind: 'certificate' }],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', { kind: 'certificate' }],
  ['SELF_SIGNED_CERT_IN_CHAIN', { kind: 'certificate' }],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', { kind: 'certificate' }],
  ['ERR_TLS_CERT_ALTNAME_INVALID', { kind: 'certificate' }]
])('%s is told as what it means to the user', (code, failure) => {
  expect(failureOf(withCode(code))).toEqual(failure)
})

test('an error is understood by its cause', () => {
  expect(failureOf(new Error('failed', { cause: withCode('ENOTFOUND') }))).toEqual({ kind: 'offline' })
})

test('the deadline is a timeout', () => {
  expect(failureOf(new DOMException('', 'TimeoutError'))).toEqual({ kind: 'timeout' })
})

test('what is not understood is down', () => {
  expect(failureOf('?')).toEqual({ kind: 'down', status: null })
})
