import { expect, test } from 'vitest'
import { readOAuthToken } from '#providers/kit/auth.ts'

const answer = (text: string) => ({ status: 200, headers: {}, text, receivedAt: 0 })

test.each(['3600', '"3600"'])('a lifetime of %s seconds is an hour', seconds => {
  const text = `{"access_token":"t","token_type":"Bearer","expires_in":${seconds}}`
  expect(readOAuthToken(answer(text))).toEqual({ token: 't', lifeMs: 3_600_000 })
})

test.each(['{}', '{"access_token":1,"expires_in":1}', '{"access_token":""}'])('%s grants no token', text => {
  expect(() => readOAuthToken(answer(text))).toThrow(
    expect.objectContaining({ failure: { kind: 'unreadable', reason: 'token' } })
  )
})

test('a token whose answer states no lifetime has the one it claims, or else five minutes', () => {
  const claims = Buffer.from('{"iat":1000,"exp":4600}').toString('base64url')
  const lifeOf = (token: string) => readOAuthToken(answer(`{"access_token":"${token}"}`)).lifeMs
  expect(lifeOf(`e30.${claims}.x`)).toBe(3_600_000)
  expect(lifeOf('opaque')).toBe(300_000)
})

test.each([
  ['2700.5', 2_700_500],
  ['" 2700 "', 2_700_000],
  ['0', 0],
  ['-1', 0],
  ['null', 300_000],
  ['"soon"', 300_000],
  ['""', 300_000]
])('a lifetime of %s is %d ms', (seconds, lifeMs) => {
  expect(readOAuthToken(answer(`{"access_token":"t","expires_in":${seconds}}`)).lifeMs).toBe(lifeMs)
})
