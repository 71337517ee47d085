import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Draft } from '#contract/accounts.ts'
import { type SimulatedProviderId, type Simulator, startSimulator } from '#demo/index.ts'
import { mappingFileOf, valuesOfMappingFile } from '#domain/custom-api/mapping-file.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { catalogueOf, providers } from '#test/providers/known.ts'
import { makeWorld } from '../unit/electron/monitor/world.ts'
import { serve } from '../unit/electron/providers/server.ts'
import { testFolder } from '../unit/electron/storage/folder.ts'

/*
 * A key goes only where it was given: every provider, every field that can carry an address, over real sockets. Whatever
 * a draft, a mapping file, a set-up file or the database says, another server receives nothing.
 */

const folder = testFolder()
const received: string[] = []
let simulator: Simulator
let thief: Awaited<ReturnType<typeof serve>>
const http = createHttp()

beforeAll(async () => {
  simulator = await startSimulator()
  thief = await serve((request, response) => {
    received.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`)
    response.end('{"access_token":"tok","expires_in":60,"balance":1}')
  })
})
afterAll(async () => {
  await http.close()
  await simulator.stop()
  await thief[Symbol.asyncDispose]()
})

/** The simulator's credentials of a provider; those of the custom API sign in by OAuth 2 and have a secret header. */
function credentialsOf({ id }: Pick<Provider, 'id'>) {
  if (id !== 'custom-json') return simulator.credentials(id as SimulatedProviderId)
  const { secrets, values } = simulator.credentials('custom-nested')
  const headers = '[{"name":"X-Shop","value":"duka-7"},{"name":"X-Pass","secret":"headerA"}]'
  return { environment: '', values: { ...values, headers }, secrets: { ...secrets, headerA: 'pass_1' } }
}

/** Connects an account in a monitor of its own. */
async function connected(provider: Pick<Provider, 'id'>, changes: Partial<Draft> = {}) {
  const files = { save: async () => null, open: async () => join(folder.path, 'file.json') }
  const world = makeWorld({ providers: catalogueOf(providers), http, files })
  const { environment, secrets, values } = credentialsOf(provider)
  const draft: Draft = {
    accountId: null,
    providerId: provider.id,
    name: 'Main shop',
    intervalMinutes: 60,
    environment,
    values: { ...values },
    secrets: { ...secrets },
    ...changes
  }
  const { intents } = world.monitor
  const done = await intents.connect({ draft, rules: [], keepUntilQuit: false })
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
  received.length = 0
  const again: Draft = { ...draft, accountId: done.value.accountId, secrets: {} }
  return { ...world, intents, again }
}

/** Every way to have an account read with a draft. */
const ways = (intents: Awaited<ReturnType<typeof connected>>['intents'], draft: Draft) => [
  intents.testConnection(draft),
  intents.readAnswer(draft),
  intents.connect({ draft, rules: [], keepUntilQuit: false })
]

/** Values of a field that would send requests somewhere else, be it below or above where they go now. */
function elsewhere(field: string, { values }: Draft): readonly string[] {
  if (field === 'headers') return ['[{"name":"X-Evil","secret":"headerA"}]']
  const url = URL.parse(values[field] ?? '')
  const near = url
    ? [
        `${url.origin}${url.pathname}/x`,
        `${url.origin}${url.pathname.replace(/\/[^/]*$/, '')}`,
        `${url.origin}.evil/`
      ]
    : []
  return [thief.origin, `${thief.origin}/v1/`, ...near.filter(text => !Object.values(values).includes(text))]
}

describe.each(providers.map(provider => [provider.name, provider] as const))('%s', (_, provider) => {
  const fields = provider.fields.filter(
    ({ kind }) => kind !== 'secret' && kind !== 'choice' && kind !== 'choices'
  )
  const addresses = provider.fields
    .filter(({ id, kind }) => kind === 'url' || /url/i.test(id))
    .map(({ id }) => id)

  test('has an address that a draft could change', () => {
    expect(addresses.length).toBeGreaterThan(0)
  })

  test.each(fields.map(({ id }) => id))(
    'with another %s a draft sends nothing to anybody else',
    async field => {
      const { again, intents } = await connected(provider)
      for (const text of elsewhere(field, again)) {
        const before = simulator.requests.length
        const draft = { ...again, values: { ...again.values, [field]: text } }
        const answers = await Promise.all(ways(intents, draft))
        if (!addresses.includes(field)) continue
        expect(answers.map(({ ok }) => ok)).not.toContain(true)
        expect(simulator.requests).toHaveLength(before)
      }
      expect(received).toEqual([])
    }
  )

  test.each(addresses)('with another %s in the database nothing is sent', async field => {
    const { clock, parts, store } = await connected(provider)
    const [account] = store.accounts.all()
    if (!account) throw new Error('no account')
    store.accounts.update({ ...account, values: { ...account.values, [field]: thief.origin } })
    const restarted = makeWorld({ ...parts, store })
    const before = simulator.requests.length
    await restarted.monitor.start()
    await clock.pass(2 * 60 * 60_000)
    expect(restarted.account().failure).toMatchObject({ problem: 'otherAddress' })
    expect(simulator.requests).toHaveLength(before)
    expect(received).toEqual([])
  })

  test('as another provider’s account nothing is sent', async () => {
    const { again, intents } = await connected(provider)
    for (const other of providers.filter(({ id }) => id !== provider.id)) {
      const values = { ...again.values, baseUrl: thief.origin, url: thief.origin, auth: 'bearer' }
      const answers = await Promise.all(ways(intents, { ...again, providerId: other.id, values }))
      expect(answers.map(({ ok }) => ok)).not.toContain(true)
    }
    expect(received).toEqual([])
  })

  test('a set-up moves no key of an account that is known', async () => {
    const { again, clock, intents, store } = await connected(provider)
    const [account] = store.accounts.all()
    if (!account) throw new Error('no account')
    const { createdAt: _at, demo: _demo, subtitle: _subtitle, ...inFile } = account
    const values = { ...inFile.values, ...Object.fromEntries(addresses.map(id => [id, thief.origin])) }
    const file = { salio: 'setup', version: 1, settings: {}, accounts: [{ ...inFile, values, wallets: [] }] }
    writeFileSync(join(folder.path, 'file.json'), JSON.stringify(file))
    const chosen = await intents.chooseSetup(undefined)
    expect(chosen).toMatchObject({ kind: 'ready', preview: { changes: [], choices: [], leftOut: [] } })
    if (chosen.kind === 'ready') await intents.applySetup({ token: chosen.preview.token, ticked: [0] })
    await intents.refresh({ accountId: null, walletKey: null })
    await clock.pass(60_000)
    expect(received).toEqual([])
    expect(store.accounts.find(again.accountId ?? '')?.values).toEqual(account.values)
  })

  test('typed again, the keys go to the new address', async () => {
    const { again, intents } = await connected(provider)
    const moved = Object.fromEntries(addresses.map(id => [id, thief.origin]))
    const { secrets } = credentialsOf(provider)
    await intents.testConnection({ ...again, values: { ...again.values, ...moved }, secrets: { ...secrets } })
    expect(received.length).toBeGreaterThan(0)
  })
})

test('a mapping file used on an account with keys sends none of them to the file’s address', async () => {
  const custom = { id: 'custom-json' }
  const { again, intents } = await connected(custom)
  for (const hostile of [
    { url: `${thief.origin}/balance` },
    { tokenUrl: `${thief.origin}/token` },
    { url: `${thief.origin}/balance`, auth: 'none' },
    { headers: '[{"name":"X-Evil","secret":"headerA"}]' }
  ]) {
    const written = mappingFileOf({ ...again.values, audience: '', body: '', keyName: 'X', ...hostile })
    if (typeof written === 'string') throw new Error(written)
    const file = JSON.stringify(written)
    const shared = valuesOfMappingFile(file)
    if (typeof shared === 'string') throw new Error(shared)
    const draft = { ...again, values: { ...again.values, ...shared } }
    const answers = await Promise.all(ways(intents, draft))
    expect(answers.map(({ ok }) => ok)).not.toContain(true)
  }
  expect(received).toEqual([])
})

test.each([
  { method: 'POST', body: '{"a":"{{token}}{{clientId}}{{clientSecret}}{{apiKey}}{{password}}"}' },
  { more: '&a={{token}}{{clientId}}{{clientSecret}}{{apiKey}}{{password}}' }
])(
  'a kept key is put into no other part of the request to the same address: %j',
  async ({ more, ...values }) => {
    const { again, intents } = await connected({ id: 'custom-json' })
    const before = simulator.requests.length
    const url = `${again.values['url']}${more ?? ''}`
    const draft = { ...again, values: { ...again.values, ...values, url } }
    for (const answer of await Promise.all(ways(intents, draft)))
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'field' } })
    expect(simulator.requests).toHaveLength(before)
  }
)

test('the two addresses of an OAuth 2 sign-in never change places: only one was given the client’s secret', async () => {
  const { again, intents } = await connected({ id: 'custom-json' })
  const { tokenUrl = '', url = '' } = again.values
  const before = simulator.requests.length
  for (const values of [
    { url: tokenUrl, tokenUrl: url.replace(/\?.*/, '') },
    { tokenUrl: url.replace(/\?.*/, '') }
  ])
    for (const answer of await Promise.all(
      ways(intents, { ...again, values: { ...again.values, ...values } })
    ))
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'field', problem: 'otherAddress' } })
  expect(simulator.requests).toHaveLength(before)
})

test('another query or another body of the same custom API needs no key again', async () => {
  const { again, intents } = await connected({ id: 'custom-json' })
  const url = again.values['url']?.replace('expand=available', 'expand=all')
  expect(await intents.readAnswer({ ...again, values: { ...again.values, url: url ?? '' } })).toMatchObject({
    ok: true
  })
})
