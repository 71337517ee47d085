import { expect, test } from 'vitest'
import { keychainError } from '#keychain/call.ts'
import { SessionSecrets } from '#keychain/secrets.ts'

test('a secret is available until deleted', async () => {
  const secrets = new SessionSecrets()
  await expect(secrets.get('shop', 'apiKey')).rejects.toEqual(keychainError('missing'))
  await secrets.set('shop', 'apiKey', 'first')
  await secrets.set('shop', 'apiKey', 'second')
  expect(await secrets.get('shop', 'apiKey')).toBe('second')
  await secrets.delete('shop', 'apiKey')
  await secrets.delete('shop', 'apiKey')
  await expect(secrets.get('shop', 'apiKey')).rejects.toEqual(keychainError('missing'))
})

test('ambiguous combinations of account and field do not collide', async () => {
  const secrets = new SessionSecrets()
  await secrets.set('a', 'b/c', 'one')
  await secrets.set('a/b', 'c', 'two')
  expect(await secrets.get('a', 'b/c')).toBe('one')
  expect(await secrets.get('a/b', 'c')).toBe('two')
})

test('knows which accounts and fields have secrets', async () => {
  const secrets = new SessionSecrets()
  await secrets.set('shop', 'apiKey', 'x')
  expect([secrets.has('shop'), secrets.has('shop', 'apiKey'), secrets.has('shop', 'other')]).toEqual([
    true,
    true,
    false
  ])
  await secrets.delete('shop', 'apiKey')
  expect([secrets.has('shop'), secrets.has('other')]).toEqual([false, false])
})
