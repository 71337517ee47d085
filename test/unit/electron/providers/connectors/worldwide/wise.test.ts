import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { wise } from '#providers/connectors/worldwide/wise.ts'
import { createHttp } from '#providers/http/client.ts'
import { requestLines } from '../../sent-by.ts'

const http = createHttp()
let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterAll(async () => {
  await http.close()
  await simulator.stop()
})

const secrets = { apiToken: 't' }

test.each([
  ['production', 'https://api.wise.com'],
  ['sandbox', 'https://api.wise-sandbox.com']
])('%s has its own address', async (environment, base) => {
  expect(await requestLines(wise, { environment, secrets })).toEqual([`GET ${base}/v2/profiles`])
})

test('only the chosen profiles’ balances are read', async () => {
  const given = simulator.credentials('wise')
  const values = { ...given.values, profiles: 'personal' }
  const { wallets } = await wise.connect({ ...given, values }, http).read()
  expect(wallets.map(({ key, currency }) => `${key} ${currency}`)).toEqual(['200101 GBP'])
  expect(simulator.requests.map(({ path }) => path)).toEqual([
    '/v2/profiles',
    '/v4/profiles/14575282/balances?types=STANDARD'
  ])
})

/** The keys read for these profiles; each balance has its profile's id as key. */
async function read(profiles: string, chosen: string) {
  const credentials = { environment: '', values: { profiles: chosen }, secrets }
  const answers = async ({ url }: { url: string }) => {
    const [, id] = /profiles\/(\d+)\/balances/.exec(url) ?? []
    const text = id ? `[{"id":${id},"currency":"EUR","amount":{"value":1}}]` : profiles
    return { status: 200, headers: {}, text, receivedAt: 0 }
  }
  const { wallets } = await wise.connect(credentials, answers).read()
  return wallets.map(({ key }) => key)
}

test('an id too large for a double is kept exactly', async () => {
  expect(await read('[{"id":9007199254740993,"type":"BUSINESS"}]', 'business')).toEqual(['9007199254740993'])
})

test('a deactivated profile is not read', async () => {
  const profiles = '[{"id":1,"type":"BUSINESS","currentState":"DEACTIVATED"},{"id":2,"type":"PERSONAL"}]'
  expect(await read(profiles, '')).toEqual(['2'])
})

test('without any chosen profile the account is not found', async () => {
  await expect(read('[{"id":2,"type":"PERSONAL"}]', 'business')).rejects.toThrow('notFound')
})
