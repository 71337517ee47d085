import { expect, test } from 'vitest'
import { readOAuthToken } from '#providers/kit/auth.ts'

const answer = (text: string) => ({ status: 200, headers: {}, text, receivedAt: 0 })

test.each(['3600', '"3600"'])('a lifetime of %s seconds is an hour', seconds => {
  const text = `{"access_token":"t","token_type":"Bearer","expires_in":${seconds}}`
  expect(readOAuthToken(answer(text))).toEqual({ token: 't', lifeMs: 3_600_000 })
})

test.each(['{}', '{"access_token":1,"expires_in":1}', '{"access_token":"t","expires_in":"soon"}'])(
  '%s grants no token',
  text => {
    expect(() => readOAuthToken(answer(text))).toThrow('unreadable')
  }
)
