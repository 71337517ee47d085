import { expect, test } from 'vitest'
import { isSecretName } from '#domain/accounts/credential-hints.ts'

test.each([
  'X-Api-Key',
  'apiKey',
  'api_key',
  'APIKEY',
  'Authorization',
  'access_token',
  'accessToken',
  'client-secret',
  'password',
  'PIN',
  'Set-Cookie',
  'jwt'
])('"%s" looks like a secret’s name', name => {
  expect(isSecretName(name)).toBe(true)
})

test.each(['balance', 'currency', 'monkey', 'keyboard', 'pinned', 'author', 'X-Shop', 'id', 'passenger'])(
  '"%s" does not look like a secret’s name',
  name => {
    expect(isSecretName(name)).toBe(false)
  }
)
