import { expect, test } from 'vitest'
import { SalioError } from '../../../../electron/domain/failure.ts'
import { faultText } from '../../../../electron/shell/log-faults.ts'

test('an error is told by its name and the places it came through', () => {
  const told = faultText(new TypeError('boom'))
  expect(told).toMatch(/^TypeError\n {4}at .*log-faults\.test\.ts/)
})

test.each([
  'sk_live_secret',
  'sk_live_secret\nsk_live_secret',
  'first\n    at sk_live_secret (here)',
  'Expected "sk_live_secret" at https://api.example/?key=sk_live_secret'
])('its message is told nowhere: %j', message => {
  expect(faultText(new Error(message))).not.toContain('sk_live')
})

test('the cause of an error is not told', () => {
  expect(faultText(new Error('a', { cause: new Error('sk_live_secret') }))).not.toContain('sk_live')
})

test('what is thrown without being an error is told by its type alone', () => {
  expect(faultText('sk_live_secret')).toBe('no error but string')
})

test('our own error is told with its name', () => {
  expect(faultText(new SalioError({ kind: 'timeout' }))).toMatch(/^SalioError\n/)
})
