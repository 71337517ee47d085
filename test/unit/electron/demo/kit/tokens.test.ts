import { expect, test } from 'vitest'
import { createTokens } from '#demo/kit/tokens.ts'

test('a token is valid for its lifetime and its own kind', () => {
  let now = 1_000_000
  const tokens = createTokens(() => now)
  const token = tokens.mint('access', 60)
  expect(tokens.isValid('access', token)).toBe(true)
  expect(tokens.isValid('refresh', token)).toBe(false)
  expect(tokens.isValid('access', null)).toBe(false)
  now += 60_000
  expect(tokens.isValid('access', token)).toBe(false)
})

test('a token claims its own expiry unless told to claim another', () => {
  const tokens = createTokens(() => 1_000_000)
  const expiry = (token: string): unknown =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  expect(expiry(tokens.mint('access', 60))).toMatchObject({ iat: 1000, exp: 1060 })
  expect(expiry(tokens.mint('access', 60, 600))).toMatchObject({ exp: 1600 })
})

test('no two tokens are the same, and revoking one leaves the other valid', () => {
  const tokens = createTokens(() => 0)
  const [first, second] = [tokens.mint('access', 60), tokens.mint('access', 60)]
  tokens.revoke(first)
  expect(tokens.isValid('access', first)).toBe(false)
  expect(tokens.isValid('access', second)).toBe(true)
  tokens.revokeAll()
  expect(tokens.isValid('access', second)).toBe(false)
})
