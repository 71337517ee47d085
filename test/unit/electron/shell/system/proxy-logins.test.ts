import { expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import { SessionSecrets, StoredTexts } from '#keychain/secrets.ts'
import { StoredProxyLogins } from '#shell/system/proxy-logins.ts'

const proxy = 'proxy.example:3128'
const amina = { user: 'amina', password: 'pw_marked' }
const typed = { proxy, ...amina, keepUntilQuit: false }

/** An in-memory keychain that counts its reads. */
class CountingKeychain extends SessionSecrets {
  reads = 0
  override get(entry: string, field: string): Promise<string> {
    this.reads += 1
    return super.get(entry, field)
  }
}

test('a login is stored in two entries of its own and survives a restart', async () => {
  const keychain = new CountingKeychain()
  expect(await new StoredProxyLogins(new StoredTexts(keychain)).set(typed)).toEqual({ ok: true, value: null })
  expect(await keychain.get('proxy:proxy.example:3128', 'user')).toBe('amina')
  expect(await keychain.get('proxy:proxy.example:3128', 'password')).toBe('pw_marked')
  const restarted = new StoredProxyLogins(new StoredTexts(keychain))
  expect(await restarted.get(proxy)).toEqual(amina)
  expect(await restarted.get('proxy.example:8080')).toBeNull()
})

test('the keychain is read once per start, even if it has no login', async () => {
  const keychain = new CountingKeychain()
  const logins = new StoredProxyLogins(new StoredTexts(keychain))
  await logins.get(proxy)
  await logins.get(proxy)
  expect(keychain.reads).toBe(1)
})

test('a refused login is not used again, but a newer one is', async () => {
  const logins = new StoredProxyLogins(new StoredTexts(new CountingKeychain()))
  await logins.set(typed)
  const login = await logins.get(proxy)
  await logins.set({ ...typed, password: 'new' })
  if (login) logins.reportRefused(proxy, login)
  const newer = await logins.get(proxy)
  expect(newer?.password).toBe('new')
  if (newer) logins.reportRefused(proxy, newer)
  expect(await logins.get(proxy)).toBeNull()
})

test('a locked keychain is an error and is tried again; a login can be kept in memory instead', async () => {
  const locked = () => Promise.reject(new SalioError({ kind: 'keychain', problem: 'locked' }))
  const logins = new StoredProxyLogins(new StoredTexts({ get: locked, set: locked, delete: locked }))
  await expect(logins.get(proxy)).rejects.toThrow('keychain')
  expect(await logins.set(typed)).toEqual({ ok: false, failure: { kind: 'keychain', problem: 'locked' } })
  await expect(logins.get(proxy)).rejects.toThrow('keychain')
  await logins.set({ ...typed, keepUntilQuit: true })
  expect(await logins.get(proxy)).toEqual(amina)
})
