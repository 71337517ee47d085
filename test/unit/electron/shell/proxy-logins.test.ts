import { expect, test } from 'vitest'
import { SalioError } from '../../../../electron/domain/failure.ts'
import { ProxyLogins } from '../../../../electron/shell/proxy-logins.ts'
import { Secrets } from '../../../../electron/storage/secrets.ts'
import { SessionSecrets } from '../../../../electron/storage/session-secrets.ts'

const proxy = 'proxy.example:3128'
const amina = { user: 'amina', password: 'pw_marked' }
const typed = { proxy, ...amina, keepUntilQuit: false }

/** A keychain in memory that counts what is read of it. */
class Chain extends SessionSecrets {
  reads = 0
  override get(entry: string, field: string): Promise<string> {
    this.reads += 1
    return super.get(entry, field)
  }
}

test('what was typed is kept in two entries of the proxy’s own, and found again after a start', async () => {
  const chain = new Chain()
  expect(await new ProxyLogins(new Secrets(chain)).set(typed)).toEqual({ ok: true, value: null })
  expect(await chain.get('proxy:proxy.example:3128', 'user')).toBe('amina')
  expect(await chain.get('proxy:proxy.example:3128', 'password')).toBe('pw_marked')
  const restarted = new ProxyLogins(new Secrets(chain))
  expect(await restarted.of(proxy)).toEqual(amina)
  expect(await restarted.of('proxy.example:8080')).toBeNull()
})

test('the keychain is read once a start, also where it holds nothing', async () => {
  const chain = new Chain()
  const logins = new ProxyLogins(new Secrets(chain))
  await logins.of(proxy)
  await logins.of(proxy)
  expect(chain.reads).toBe(1)
})

test('a refused login is not given again, and one that was typed meanwhile is', async () => {
  const logins = new ProxyLogins(new Secrets(new Chain()))
  await logins.set(typed)
  const login = await logins.of(proxy)
  await logins.set({ ...typed, password: 'new' })
  if (login) logins.refused(proxy, login)
  const newer = await logins.of(proxy)
  expect(newer?.password).toBe('new')
  if (newer) logins.refused(proxy, newer)
  expect(await logins.of(proxy)).toBeNull()
})

test('a locked keychain is told of and asked again; what it will not keep may be kept in memory', async () => {
  const locked = () => Promise.reject(new SalioError({ kind: 'keychain', problem: 'locked' }))
  const logins = new ProxyLogins(new Secrets({ get: locked, set: locked, delete: locked }))
  await expect(logins.of(proxy)).rejects.toThrow('keychain')
  expect(await logins.set(typed)).toEqual({ ok: false, failure: { kind: 'keychain', problem: 'locked' } })
  await expect(logins.of(proxy)).rejects.toThrow('keychain')
  await logins.set({ ...typed, keepUntilQuit: true })
  expect(await logins.of(proxy)).toEqual(amina)
})
