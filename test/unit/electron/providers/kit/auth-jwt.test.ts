import { expect, test } from 'vitest'
import { jwtLife } from '#providers/kit/auth.ts'

const NOW = 1_790_000_000_000
const jwt = (claims: object | string) =>
  ['{}', typeof claims === 'string' ? claims : JSON.stringify(claims), 'signature']
    .map(part => Buffer.from(part).toString('base64url'))
    .join('.')

test('a token’s lifetime counts from its issue, whatever this computer’s clock says', () => {
  expect(jwtLife(jwt({ iat: 1000, exp: 1900 }), NOW)).toBe(900_000)
})

test('a token without an issue time counts from now', () => {
  expect(jwtLife(jwt({ exp: NOW / 1000 + 900 }), NOW)).toBe(900_000)
})

test.each(['', 'opaque', 'a.b.c', jwt('not JSON'), jwt({}), jwt({ exp: 'soon' })])(
  '"%s" states no lifetime',
  token => {
    expect(jwtLife(token, NOW)).toBeNull()
  }
)
