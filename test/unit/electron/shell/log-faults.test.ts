import { expect, test } from 'vitest'
import { SalioError } from '../../../../electron/domain/failure.ts'
import { faultText } from '../../../../electron/shell/log-faults.ts'

test('an error is logged by name and stack', () => {
  const text = faultText(new TypeError('boom'))
  expect(text).toMatch(/^TypeError\n {4}at .*log-faults\.test\.ts/)
})

test.each([
  'sk_live_secret',
  'sk_live_secret\nsk_live_secret',
  'first\n    at sk_live_secret (here)',
  'Expected "sk_live_secret" at https://api.example/?key=sk_live_secret'
])('an error’s message is never logged: %j', message => {
  expect(faultText(new Error(message))).not.toContain('sk_live')
})

test('an error’s cause is not logged', () => {
  expect(faultText(new Error('a', { cause: new Error('sk_live_secret') }))).not.toContain('sk_live')
})

test('a thrown value that is not an error is logged by its type only', () => {
  expect(faultText('sk_live_secret')).toBe('no error but string')
})

test('a SalioError is logged with its name', () => {
  expect(faultText(new SalioError({ kind: 'timeout' }))).toMatch(/^SalioError\n/)
})
