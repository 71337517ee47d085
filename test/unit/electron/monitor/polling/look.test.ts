import { expect, test } from 'vitest'
import { customJson } from '#providers/custom-api/index.ts'
import type { HttpRequest } from '#providers/http/types.ts'
import { catalogueOf } from '#test/providers/known.ts'
import { draft, makeWorld } from '../world.ts'

const custom = {
  ...draft,
  providerId: 'custom-json',
  values: {
    url: 'https://api.example.com/balance',
    auth: 'bearer',
    mapping: '{"amount":"/balance","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
  },
  secrets: { token: 'secret_token_1' }
}

function world() {
  const sent: HttpRequest[] = []
  const made = makeWorld({
    providers: catalogueOf([customJson]),
    http: async request => {
      sent.push(request)
      return { status: 200, headers: {}, text: '{"balance":12.50,"you":"secret_token_1"}', receivedAt: 0 }
    }
  })
  return { ...made, sent, intents: made.monitor.intents }
}

test('readAnswer makes one request, hides the secret in the answer, and saves nothing', async () => {
  const { intents, sent, store } = world()
  const result = await intents.readAnswer({ ...custom, values: { ...custom.values, mapping: '' } })
  expect(result).toMatchObject({
    ok: true,
    value: { root: { members: [{ text: '12.50' }, { text: null }] } }
  })
  expect(JSON.stringify(result)).not.toContain('secret_token_1')
  expect(sent).toHaveLength(1)
  expect(store.accounts.all()).toEqual([])
})

test('a connected account is read with its stored secret', async () => {
  const { intents, sent } = world()
  const connected = await intents.connect({ draft: custom, rules: [], keepUntilQuit: false })
  const accountId = connected.ok ? connected.value.accountId : ''
  const result = await intents.readAnswer({ ...custom, accountId, secrets: {} })
  expect(result.ok).toBe(true)
  expect(sent.at(-1)?.headers).toMatchObject({ authorization: 'Bearer secret_token_1' })
})

test('invalid input is reported before anything is sent', async () => {
  const { intents, sent } = world()
  expect(await intents.readAnswer({ ...custom, secrets: {} })).toEqual({
    ok: false,
    failure: { kind: 'field', field: 'token', problem: 'empty' }
  })
  expect(sent).toEqual([])
})

test('a provider with a fixed API has no answer to show', async () => {
  const { monitor } = makeWorld()
  expect(await monitor.intents.readAnswer(draft)).toMatchObject({ ok: false, failure: { kind: 'field' } })
})
