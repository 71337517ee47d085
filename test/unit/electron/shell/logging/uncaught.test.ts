import { expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import { errorTrace } from '#shell/logging/uncaught.ts'

test('an error is logged by name and stack', () => {
  const text = errorTrace(new TypeError('boom'))
  expect(text).toMatch(/^TypeError\n {4}at .*uncaught\.test\.ts/)
})

test.each([
  'sk_live_secret',
  'sk_live_secret\nsk_live_secret',
  'first\n    at sk_live_secret (here)',
  'Expected "sk_live_secret" at https://api.example/?key=sk_live_secret'
])('an error’s message is never logged: %j', message => {
  expect(errorTrace(new Error(message))).not.toContain('sk_live')
})

test('an error’s cause is not logged', () => {
  expect(errorTrace(new Error('a', { cause: new Error('sk_live_secret') }))).not.toContain('sk_live')
})

test('a thrown value that is not an error is logged by its type only', () => {
  expect(errorTrace('sk_live_secret')).toBe('no error but string')
})

test('a SalioError is logged with its name', () => {
  expect(errorTrace(new SalioError({ kind: 'timeout' }))).toMatch(/^SalioError\n/)
})
