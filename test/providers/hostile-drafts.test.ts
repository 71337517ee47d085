import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Draft } from '#contract/accounts.ts'
import { type SimulatedProviderId, type Simulator, startSimulator } from '#demo/index.ts'
import { createHttp } from '#providers/http/client.ts'
import { encodingsOf, findLeaks } from '#test/e2e/kit/secret-encodings.ts'
import { hostileDrafts } from '#test/hostile/drafts.ts'
import { catalogueOf, providers } from '#test/providers/known.ts'
import { makeWorld } from '../unit/electron/monitor/world.ts'
import { serve } from '../unit/electron/providers/server.ts'

/* Sound drafts that try to lure kept keys elsewhere, over real sockets: a server that answers all it is asked gets none. */

/** Drafts for each provider. The environment variable SEED=2 gives others. */
const DRAFTS = 100
const { SEED: seed = '1' } = process.env

let simulator: Simulator
let canary: Awaited<ReturnType<typeof serve>>
const received: string[] = []
let reached = 0
const http = createHttp()

beforeAll(async () => {
  simulator = await startSimulator()
  canary = await serve(async (request, response) => {
    received.push(`${request.url} ${request.rawHeaders.join('\n')} ${await text(request)}`)
    response.end('{"access_token":"tok","token":"tok","expires_in":3600,"a":1}')
  })
})
afterAll(async () => {
  await http.close()
  await simulator.stop()
  await canary[Symbol.asyncDispose]()
})

function credentialsOf(id: string) {
  if (id !== 'custom-json') return simulator.credentials(id as SimulatedProviderId)
  const { secrets, values } = simulator.credentials('custom-nested')
  const headers = '[{"name":"X-Pass","secret":"headerA"}]'
  return { environment: '', values: { ...values, headers }, secrets: { ...secrets, headerA: 'pass_123456' } }
}

test.each(providers.map(provider => [provider.name, provider] as const))(
  'no sound but hostile draft gets a kept key of %s to another server',
  { timeout: 120_000 },
  async (_, provider) => {
    const { monitor } = makeWorld({ providers: catalogueOf(providers), http })
    const { intents } = monitor
    const { environment, secrets, values } = credentialsOf(provider.id)
    const draft: Draft = {
      accountId: null,
      providerId: provider.id,
      name: 'Main shop',
      intervalMinutes: 60,
      environment,
      values: { ...values },
      secrets: { ...secrets }
    }
    const done = await intents.connect({ draft, rules: [], keepUntilQuit: false })
    if (!done.ok) throw new Error(JSON.stringify(done.failure))
    const forms = new Map(Object.entries(secrets).map(([field, secret]) => [field, encodingsOf(secret)]))
    const prey = {
      draft: { ...draft, accountId: done.value.accountId, secrets: {} },
      fields: provider.fields.flatMap(({ id, kind }) => (kind === 'secret' ? [] : [id])),
      canary: canary.origin,
      providerIds: providers.map(({ id }) => id)
    }
    received.length = 0
    for (const hostile of hostileDrafts(prey, DRAFTS, Number(seed))) {
      await intents.testConnection(hostile)
      await intents.readAnswer(hostile)
      // A draft that sends no key at all may replace the account; its keys are then gone.
      const before = monitor.snapshot().accounts[0]
      await intents.connect({
        draft: { ...hostile, providerId: provider.id },
        rules: [],
        keepUntilQuit: false
      })
      if (monitor.snapshot().accounts[0] !== before)
        await intents.connect({
          draft: { ...draft, accountId: prey.draft.accountId },
          rules: [],
          keepUntilQuit: false
        })
    }
    reached += received.length
    expect(received.flatMap(line => findLeaks(line, forms))).toEqual([])
  }
)

test('the canary is reached where no key goes with it, and a key it gets is found', async () => {
  expect(reached).toBeGreaterThan(0)
  const forms = new Map([['key', encodingsOf('key_123456')]])
  expect(findLeaks(`/ Authorization\nBasic ${btoa('user:key_123456')} `, forms)).toEqual(['key'])
})
