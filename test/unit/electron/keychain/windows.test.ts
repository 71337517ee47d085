import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Failure, SalioError } from '#domain/accounts/failure.ts'
import { Keychain } from '#keychain/keychain.ts'
import { runKeychainCall } from '#keychain/keytar.ts'
import { Secrets, StoredTexts } from '#keychain/secrets.ts'
import { KeyDeletion } from '#monitor/accounts/key-deletion.ts'
import { StoredProxyLogins } from '#shell/system/proxy-logins.ts'
import { Store } from '#storage/store.ts'
import { providers } from '#test/providers/known.ts'
import { CredentialManager } from './credential-manager.ts'
import { memoryPending } from './memory-keychain.ts'

const windows = vi.hoisted(() => ({ keytar: {} as CredentialManager['keytar'] }))
vi.mock('#keychain/addon.ts', () => ({ isAddonGenuine: () => true }))
vi.mock('#keychain/lock.ts', () => ({ isKeychainLocked: async () => null }))
vi.mock('keytar', () => ({
  default: new Proxy({}, { get: (_, name: keyof CredentialManager['keytar']) => windows.keytar[name] })
}))

let manager: CredentialManager
let keychain: Keychain
let secrets: Secrets
beforeEach(() => {
  manager = new CredentialManager()
  windows.keytar = manager.keytar
  keychain = new Keychain({
    startWorker: () => ({
      detectsLock: false,
      ask: call => runKeychainCall(call, 'win32'),
      end: () => undefined
    })
  })
  secrets = new Secrets(keychain)
})

const binding = { provider: 'custom-json', to: ['https://api.example.com'], headers: ['x-api-key'] }
const how = { keepUntilQuit: false, binding }
const read = (id: string, field: string) => secrets.get(id, field, { use: binding, unboundMeans: null })
const failureOf = (work: Promise<unknown>): Promise<Failure | null> =>
  work.then(
    () => null,
    (error: SalioError) => error.failure
  )

test('keys of all providers and two accounts each stay apart, though names have no capitals', async () => {
  const written = new Map<string, readonly [string, string]>()
  for (const card of providers)
    for (let account = 0; account < 2; account += 1) {
      const id = randomUUID()
      for (const { id: field, kind } of card.fields)
        if (kind === 'secret') written.set(`${card.id} ${account} ${field}`, [id, field])
    }
  for (const [secret, [id, field]] of written) await secrets.set(id, field, secret, how)
  expect(written.size).toBeGreaterThan(40)
  expect(manager.targets).toHaveLength(written.size)
  for (const [secret, [id, field]] of written) expect(await read(id, field)).toBe(secret)
})

test('a key that fills an entry is stored whole; one that is longer is refused, and the one before stays', async () => {
  const long = { ...binding, to: [`https://${'a'.repeat(200)}.example.com`], headers: ['x'.repeat(300)] }
  const use = (secret: string) =>
    secrets.set('shop', 'apiKey', secret, { keepUntilQuit: false, binding: long })
  const get = () => secrets.get('shop', 'apiKey', { use: long, unboundMeans: null })
  await use('é'.repeat(1_240))
  expect(await get()).toBe('é'.repeat(1_240))
  expect(await failureOf(use('é'.repeat(1_281)))).toEqual({ kind: 'keychain', problem: 'tooLarge' })
  expect(await get()).toBe('é'.repeat(1_240))
})

test('logins of proxies are found again, and deleted with everything, without those of other programs', async () => {
  await manager.keytar.setPassword('Salio Backup', 'wanjiku', 'not ours')
  await manager.keytar.setPassword('Salio', 'proxy:old.example:3128/user', 'of an earlier version')
  const store = Store.open(':memory:')
  const proxyTexts = new StoredTexts(keychain.proxies)
  const logins = new StoredProxyLogins({
    texts: proxyTexts,
    accountTexts: keychain,
    known: store.proxyLogins
  })
  const proxy = `${'proxy.'.repeat(40)}example:3128`
  expect(await logins.get(proxy, 'A realm')).toBeNull()
  const login = { user: 'wanjiku', password: 'p' }
  expect(await logins.set({ proxy, ...login, keepUntilQuit: false })).toEqual({ ok: true, value: null })
  const again = new StoredProxyLogins({ texts: proxyTexts, accountTexts: keychain, known: store.proxyLogins })
  expect(await again.get(proxy, 'A realm')).toEqual(login)
  const deletion = new KeyDeletion({ store, secrets, proxyTexts, keychain, pending: memoryPending() })
  expect(await deletion.forgetAll(false)).toEqual({ ok: true })
  expect(manager.targets).toEqual(['Salio Backup/wanjiku'])
  store.close()
})

test('an error in the user’s own language is told as trouble with the keychain, without its text', async () => {
  windows.keytar = {
    ...manager.keytar,
    getPassword: async () => {
      throw new Error('Une session d’ouverture de session spécifiée n’existe pas.\r\n')
    }
  }
  expect(await failureOf(read('shop', 'apiKey'))).toEqual({ kind: 'keychain', problem: 'broken' })
})

test('an addon that is not there is told as a Salio to install again, not as a keychain to start', async () => {
  const why = new Error('Failed to load keytar native addon for win32-x64')
  windows.keytar = { ...manager.keytar, getPassword: () => Promise.reject(why) }
  const call = { action: 'get', service: 'Salio', entry: 'shop/apiKey', quiet: false } as const
  expect(await runKeychainCall(call, 'win32')).toEqual({ problem: 'altered' })
})
