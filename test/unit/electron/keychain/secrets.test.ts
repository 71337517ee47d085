import { expect, test } from 'vitest'
import type { KeychainProblem } from '#domain/accounts/failure.ts'
import { keychainError } from '#keychain/keytar.ts'
import { type SecretStore, Secrets, SessionSecrets } from '#keychain/secrets.ts'

/** A keychain that fails every call with the given problem. */
class FailingKeychain implements SecretStore {
  readonly #problem: KeychainProblem
  constructor(problem: KeychainProblem) {
    this.#problem = problem
  }
  async get(): Promise<string> {
    throw keychainError(this.#problem)
  }
  async set(): Promise<void> {
    throw keychainError(this.#problem)
  }
  async delete(): Promise<void> {
    throw keychainError(this.#problem)
  }
}

const inKeychain = { keepUntilQuit: false }
const inMemory = { keepUntilQuit: true }

test('a secret is stored in the keychain and read back', async () => {
  const keychain = new SessionSecrets()
  const secrets = new Secrets(keychain)
  await secrets.set('shop', 'apiKey', 'x', inKeychain)
  expect(await keychain.get('shop', 'apiKey')).toBe('x')
  expect(await secrets.get('shop', 'apiKey')).toBe('x')
  expect(secrets.keptUntilQuit('shop')).toBe(false)
})

test('a secret kept until quit never touches the keychain', async () => {
  const secrets = new Secrets(new FailingKeychain('absent'))
  await secrets.set('shop', 'apiKey', 'x', inMemory)
  expect(await secrets.get('shop', 'apiKey')).toBe('x')
  expect(secrets.keptUntilQuit('shop')).toBe(true)
  expect(secrets.keptUntilQuit('other')).toBe(false)
})

test('a secret moved to the keychain is no longer in memory only', async () => {
  const keychain = new SessionSecrets()
  const secrets = new Secrets(keychain)
  await secrets.set('shop', 'apiKey', 'old', inMemory)
  await secrets.set('shop', 'apiKey', 'new', inKeychain)
  expect(secrets.keptUntilQuit('shop')).toBe(false)
  expect(await keychain.get('shop', 'apiKey')).toBe('new')
})

test('a keychain failure is passed on, and the secret in memory stays', async () => {
  const secrets = new Secrets(new FailingKeychain('locked'))
  await expect(secrets.get('shop', 'apiKey')).rejects.toEqual(keychainError('locked'))
  await secrets.set('shop', 'apiKey', 'old', inMemory)
  await expect(secrets.set('shop', 'apiKey', 'new', inKeychain)).rejects.toEqual(keychainError('locked'))
  expect(await secrets.get('shop', 'apiKey')).toBe('old')
})

test('deleting an account’s secrets removes them from memory and keychain', async () => {
  const keychain = new SessionSecrets()
  const secrets = new Secrets(keychain)
  await secrets.set('shop', 'apiKey', 'old', inKeychain)
  await secrets.set('shop', 'apiKey', 'new', inMemory)
  await secrets.set('shop', 'token', 'x', inKeychain)
  await secrets.deleteAll('shop', ['apiKey', 'token'])
  expect([secrets.keptUntilQuit('shop'), keychain.has('shop')]).toEqual([false, false])
})

test('secrets in memory can be deleted without a keychain, others cannot', async () => {
  const secrets = new Secrets(new FailingKeychain('absent'))
  await secrets.set('shop', 'apiKey', 'x', inMemory)
  await secrets.deleteAll('shop', ['apiKey'])
  expect(secrets.keptUntilQuit('shop')).toBe(false)
  await expect(secrets.deleteAll('shop', ['apiKey'])).rejects.toEqual(keychainError('absent'))
})
