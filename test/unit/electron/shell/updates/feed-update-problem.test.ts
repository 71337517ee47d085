import { expect, test } from 'vitest'
import { updateProblem } from '#shell/updates/feed.ts'

const secret = 'https://amina:ghp_secret@example.com/latest.yml?token=ghp_secret'

test.each([
  ['404', Object.assign(new Error(`404 at ${secret}`), { statusCode: 404, code: 'HTTP_ERROR_404' })],
  ['ERR_CHECKSUM_MISMATCH', Object.assign(new Error(secret), { code: 'ERR_CHECKSUM_MISMATCH' })],
  ['ERR_NAME_NOT_RESOLVED', new Error(`net::ERR_NAME_NOT_RESOLVED ${secret}`)],
  ['TypeError', new TypeError(secret)],
  ['Error', Object.assign(new Error(secret), { code: secret })],
  ['unknown', secret]
])('an error is reduced to "%s"', (said, error) => {
  expect(updateProblem(error)).toBe(said)
})
