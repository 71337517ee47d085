import { expect, test } from 'vitest'
import { type KeychainProblem, SalioError } from '#domain/accounts/failure.ts'
import type { SecretBinding } from '#domain/accounts/secret-binding.ts'
import { keychainError } from '#keychain/call.ts'
import { type SecretStore, Secrets, SessionSecrets } from '#keychain/secrets.ts'
import { storedSecret } from './stored-secret.ts'

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

const own: SecretBinding = { provider: 'till', to: ['own'], headers: [] }
const thief: SecretBinding = { ...own, to: ['https://thief.example'] }
const otherAddress = new SalioError({ kind: 'field', field: 'apiKey', problem: 'otherAddress' })

const inKeychain = { keepUntilQuit: false, binding: own }
const inMemory = { keepUntilQuit: true, binding: own }
const request = { use: own, unboundMeans: null }

test('a secret is stored in the keychain and read back', async () => {
  const keychain = new SessionSecrets()
  const secrets = new Secrets(keychain)
  await secrets.set('shop', 'apiKey', 'x', inKeychain)
  expect(await storedSecret(keychain, 'shop', 'apiKey')).toBe('x')
  expect(await secrets.get('shop', 'apiKey', request)).toBe('x')
  expect(secrets.keptUntilQuit('shop')).toBe(false)
})

test('a secret kept until quit never touches the keychain', async () => {
  const secrets = new Secrets(new FailingKeychain('absent'))
  await secrets.set('shop', 'apiKey', 'x', inMemory)
  expect(await secrets.get('shop', 'apiKey', request)).toBe('x')
  expect(secrets.keptUntilQuit('shop')).toBe(true)
  expect(secrets.keptUntilQuit('other')).toBe(false)
})

test('a secret moved to the keychain is no longer in memory only', async () => {
  const keychain = new SessionSecrets()
  const secrets = new Secrets(keychain)
  await secrets.set('shop', 'apiKey', 'old', inMemory)
  await secrets.set('shop', 'apiKey', 'new', inKeychain)
  expect(secrets.keptUntilQuit('shop')).toBe(false)
  expect(await storedSecret(keychain, 'shop', 'apiKey')).toBe('new')
})

test('a keychain failure is passed on, and the secret in memory stays', async () => {
  const secrets = new Secrets(new FailingKeychain('locked'))
  await expect(secrets.get('shop', 'apiKey', request)).rejects.toEqual(keychainError('locked'))
  await secrets.set('shop', 'apiKey', 'old', inMemory)
  await expect(secrets.set('shop', 'apiKey', 'new', inKeychain)).rejects.toEqual(keychainError('locked'))
  expect(await secrets.get('shop', 'apiKey', request)).toBe('old')
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

test.each([inKeychain, inMemory])('a secret is handed out for what it was given for only (%o)', async how => {
  const secrets = new Secrets(new SessionSecrets())
  await secrets.set('shop', 'apiKey', 'sk_1', how)
  const others: SecretBinding[] = [
    thief,
    { ...own, to: ['own', 'https://thief.example'] },
    { ...own, provider: 'custom-json' },
    { ...own, headers: ['x-any'] }
  ]
  for (const use of others)
    await expect(secrets.get('shop', 'apiKey', { use, unboundMeans: use })).rejects.toEqual(otherAddress)
  expect(await secrets.get('shop', 'apiKey', request)).toBe('sk_1')
})

test('a secret of an earlier version is bound at the first read, in place, and for good', async () => {
  const keychain = new SessionSecrets()
  await keychain.set('shop', 'apiKey', 'sk_1')
  const secrets = new Secrets(keychain)
  expect(await secrets.get('shop', 'apiKey', { use: own, unboundMeans: own })).toBe('sk_1')
  const text = await keychain.get('shop', 'apiKey')
  expect(text).toBe('{"salio":1,"provider":"till","to":["own"],"headers":[]}\nsk_1')
  const later = new Secrets(keychain)
  await expect(later.get('shop', 'apiKey', { use: thief, unboundMeans: thief })).rejects.toEqual(otherAddress)
  expect(await keychain.get('shop', 'apiKey')).toBe(text)
})

test('a secret of an earlier version is not handed out for another address either', async () => {
  const keychain = new SessionSecrets()
  await keychain.set('shop', 'apiKey', 'sk_1')
  const secrets = new Secrets(keychain)
  for (const unboundMeans of [own, null])
    await expect(secrets.get('shop', 'apiKey', { use: thief, unboundMeans })).rejects.toEqual(otherAddress)
})

test('a secret of an earlier version is used though its entry cannot be written now', async () => {
  const keychain = new SessionSecrets()
  await keychain.set('shop', 'apiKey', 'sk_1')
  const asked: unknown[] = []
  keychain.set = (_id, _field, _text, wasAsked?: boolean) => {
    asked.push(wasAsked)
    return Promise.reject(keychainError('full'))
  }
  const secrets = new Secrets(keychain)
  expect(await secrets.get('shop', 'apiKey', { use: own, unboundMeans: own })).toBe('sk_1')
  expect(asked).toEqual([false])
})

/** A keychain that holds a secret of an earlier version and answers reads when told to. */
function slowKeychain() {
  const keychain = new SessionSecrets()
  const reading = Promise.withResolvers<void>()
  const { get } = keychain
  keychain.get = async (...call) => {
    const text = await get.apply(keychain, call)
    await reading.promise
    return text
  }
  return { keychain, get: get.bind(keychain), release: reading.resolve }
}

test('a secret replaced while the old one is read stays', async () => {
  const { get, keychain, release } = slowKeychain()
  await keychain.set('shop', 'apiKey', 'old')
  const secrets = new Secrets(keychain)
  const read = secrets.get('shop', 'apiKey', { use: own, unboundMeans: own })
  await secrets.set('shop', 'apiKey', 'new', inKeychain)
  release()
  await read
  expect(await get('shop', 'apiKey')).toMatch(/\nnew$/)
})

test('a secret deleted while it is read does not come back', async () => {
  const { keychain, release } = slowKeychain()
  await keychain.set('shop', 'apiKey', 'old')
  const secrets = new Secrets(keychain)
  const read = secrets.get('shop', 'apiKey', { use: own, unboundMeans: own })
  await secrets.deleteAll('shop', ['apiKey'])
  release()
  await read
  expect(keychain.has('shop')).toBe(false)
})

test('an entry that another program or a later version wrote is unreadable', async () => {
  const keychain = new SessionSecrets()
  const secrets = new Secrets(keychain)
  for (const text of ['{"salio":2}\nsk_1', 'words\nsk_1', '{"salio":1,"provider":"till","to":"own"}\nsk_1']) {
    await keychain.set('shop', 'apiKey', text)
    await expect(secrets.get('shop', 'apiKey', request)).rejects.toEqual(keychainError('unreadable'))
  }
})
