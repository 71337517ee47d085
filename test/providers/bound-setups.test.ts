import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startSimulator } from '#demo/index.ts'
import { initialSettings } from '#domain/settings.ts'
import { Secrets } from '#keychain/secrets.ts'
import { createHttp } from '#providers/http/client.ts'
import { catalogueOf, providers } from '#test/providers/known.ts'
import { MemoryKeychain } from '../unit/electron/keychain/memory-keychain.ts'
import { makeWorld } from '../unit/electron/monitor/world.ts'
import { testFolder } from '../unit/electron/storage/folder.ts'

/*
 * A set-up file chooses no keychain entry and sends nothing: every provider, every field that can carry an address, over
 * real sockets. The keychain has what a file may guess at, and like the one of Windows does not tell capitals apart.
 */

const folder = testFolder()
const http = createHttp()
let connections = 0
const thief = createServer(socket => {
  connections += 1
  socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}')
})
let host: string

beforeAll(async () => {
  await once(thief.listen(0, '127.0.0.1'), 'listening')
  host = `127.0.0.1:${(thief.address() as AddressInfo).port}`
})
afterAll(async () => {
  await http.close()
  thief.close()
})
beforeEach(() => {
  connections = 0
})

const ORPHAN = '0b0e6d6c-3f6e-4a0b-9d53-2f1f6f1b7a10'
/** Ids that a file may try: a removed account's, also in capitals, and proxies' by guess. */
const guesses = [
  ORPHAN,
  ORPHAN.toUpperCase(),
  'proxy:proxy.office.example:3128',
  `${ORPHAN}/apiKey`,
  ORPHAN.slice(1)
]

interface InFile {
  readonly providerId: string
  readonly values?: Readonly<Record<string, string>>
  readonly secretFields?: readonly string[]
}

/** A monitor on a computer whose keychain has entries that no account has, and a file with an account for each guess. */
async function prepared(inFile: InFile) {
  const keychain = new MemoryKeychain({ ignoresCase: true })
  const asked: string[] = []
  const store = {
    get: (id: string, field: string) => {
      asked.push(`${id}/${field}`)
      return keychain.get(id, field)
    },
    set: keychain.set,
    delete: keychain.delete
  }
  const fields = providers.flatMap(card =>
    card.fields.flatMap(({ id, kind }) => (kind === 'secret' ? id : []))
  )
  // As earlier versions left them: a removed account's keys, and a proxy's login among those of accounts.
  for (const field of new Set(fields)) await keychain.set(ORPHAN, field, `planted-${field}`)
  for (const field of ['user', 'password'])
    await keychain.set('proxy:proxy.office.example:3128', field, `office-${field}`)
  const files = { save: async () => null, open: async () => join(folder.path, 'setup.json') }
  const world = makeWorld({
    providers: catalogueOf(providers),
    http,
    files,
    secrets: new Secrets(store),
    newId: randomUUID
  })
  const accounts = guesses.map((id, index) => ({
    ...{ id, name: `Float ${index}`, environment: '', intervalMinutes: 1, wallets: [] },
    ...{ values: {}, secretFields: [], ...inFile }
  }))
  writeFileSync(
    join(folder.path, 'setup.json'),
    JSON.stringify({ salio: 'setup', version: 1, settings: {}, accounts })
  )
  await world.monitor.start()
  const { intents } = world.monitor
  /** Takes the file in with every choice ticked. */
  const takeIn = async () => {
    const chosen = await intents.chooseSetup(undefined)
    if (chosen.kind !== 'ready') return chosen
    const { choices, token } = chosen.preview
    await intents.applySetup({ token, ticked: choices.map((_, index) => index) })
    return chosen.preview
  }
  return { ...world, intents, takeIn, asked }
}

/** Everything that has accounts read without anybody opening one of them. */
async function readAll({ clock, monitor, notices, parts, store }: Awaited<ReturnType<typeof prepared>>) {
  await monitor.intents.refresh({ accountId: null, walletKey: null })
  for (const { id } of store.accounts.all()) await monitor.intents.refresh({ accountId: id, walletKey: null })
  await clock.pass(60 * 60_000)
  const restarted = makeWorld({ ...parts, store })
  await restarted.monitor.start()
  await clock.pass(60 * 60_000)
  return [...parts.store.accounts.all().map(({ id }) => id), ...notices]
}

describe.each(providers.map(provider => [provider.name, provider] as const))('%s', (_, provider) => {
  const addresses = provider.fields.filter(({ id, kind }) => kind === 'url' || /url/i.test(id))
  const secrets = provider.fields.flatMap(({ id, kind }) => (kind === 'secret' ? id : []))

  test.each(addresses.map(({ id }) => id))(
    'with another %s in a set-up nothing is sent, and no key is looked for',
    async field => {
      // A custom API may not be read without encryption; the sockets are counted before any handshake.
      const origin = provider.mapped ? `https://${host}` : `http://${host}`
      const custom = provider.mapped ? { url: origin, auth: 'oauth', tokenUrl: origin, method: 'POST' } : {}
      const values = { ...custom, [field]: origin }
      const world = await prepared({ providerId: provider.id, values, secretFields: secrets })
      expect(await world.takeIn()).toMatchObject({
        changes: [],
        choices: guesses.map(() => ({
          kind: 'account',
          destinations: expect.arrayContaining([expect.objectContaining({ host, place: 'computer' })])
        }))
      })
      const ids = await readAll(world)
      expect(ids).toHaveLength(guesses.length)
      for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
      for (const guess of guesses) expect(ids).not.toContain(guess.toLowerCase())
      expect([connections, world.asked]).toEqual([0, []])
    }
  )
})

test('once its user has typed its key, an account of a set-up is read where the preview said', async () => {
  const values = { baseUrl: `http://${host}` }
  const { asked, intents, store, takeIn } = await prepared({ providerId: 'jpay-africa', values })
  await takeIn()
  const [account] = store.accounts.all()
  if (!account) throw new Error('no account')
  const { environment, id, name, providerId } = account
  const draft = { accountId: id, providerId, name, environment, values, intervalMinutes: 5 }
  const typed = { appKey: 'key', appSecret: 'secret' }
  await intents.connect({ draft: { ...draft, secrets: typed }, rules: [], keepUntilQuit: false })
  expect(connections).toBeGreaterThan(0)
  expect(asked).toEqual([])
})

test.each([
  ['http to this computer', 'http://127.0.0.1:8080/balance'],
  ['http to the local network', 'http://192.168.1.5/balance'],
  ['http to anybody', 'http://api.example.com/balance']
])('a custom API of a set-up is never read by %s', async (_, url) => {
  const values = { url, auth: 'none', method: 'POST', body: '{"amount":1}' }
  const { store, takeIn } = await prepared({ providerId: 'custom-json', values })
  expect(await takeIn()).toMatchObject({
    changes: [],
    choices: [],
    leftOut: guesses.map((_, index) => ({ name: `Float ${index}`, why: 'unencrypted' }))
  })
  expect(store.accounts.all()).toEqual([])
})

test.each([
  ['no such field', { values: { url: 'https://api.example.com', address: 'https://x.example' } }],
  ['a secret in clear text', { values: { url: 'https://api.example.com', token: 'tok' } }],
  ['no such secret', { secretFields: ['user'] }],
  ['no such secret at all', { secretFields: ['constructor'] }]
])('fields that are not on the provider’s card refuse the whole file: %s', async (_, fields) => {
  const { store, takeIn } = await prepared({ providerId: 'custom-json', ...fields })
  expect(await takeIn()).toEqual({ kind: 'refused', why: 'fields' })
  expect([store.accounts.all(), store.settings.all()]).toEqual([[], initialSettings])
})

test('what the simulator’s accounts export can be taken in elsewhere', async () => {
  const simulator = await startSimulator()
  try {
    const files = {
      save: async () => join(folder.path, 'out.json'),
      open: async () => join(folder.path, 'out.json')
    }
    const first = makeWorld({ providers: catalogueOf(providers), http, files, newId: randomUUID })
    for (const { id } of providers.filter(({ mapped }) => !mapped)) {
      const { environment, secrets, values } = simulator.credentials(id as 'muda')
      const draft = { accountId: null, providerId: id, name: id, environment, intervalMinutes: 60 }
      const sent = { ...draft, values: { ...values }, secrets: { ...secrets } }
      expect(
        await first.monitor.intents.connect({ draft: sent, rules: [], keepUntilQuit: false })
      ).toMatchObject({ ok: true })
    }
    await first.monitor.intents.exportSetup(undefined)
    const other = makeWorld({ providers: catalogueOf(providers), http, files, newId: randomUUID })
    const chosen = await other.monitor.intents.chooseSetup(undefined)
    expect(chosen.kind === 'ready' && chosen.preview.choices).toHaveLength(providers.length - 1)
  } finally {
    await simulator.stop()
  }
})
