import { afterAll, beforeAll, expect, test } from 'vitest'
import { clickAirtime } from '#providers/connectors/airtime/clickairtime.ts'
import { jpayAfrica } from '#providers/connectors/east-africa/jpay-africa.ts'
import { serve } from '../unit/electron/providers/server.ts'
import { startTestServers, type TestServers } from './broken.ts'
import { watchAccount } from './watched.ts'

let places: TestServers
beforeAll(async () => {
  places = await startTestServers()
})
afterAll(() => places.stop())

const row = (id: string, balance: string) =>
  `{"id":"${id}","currency":"usd","balance":${balance},"type":"global","status":"active"}`

test('a wallet that disappears keeps its last amount as unreachable and is fresh once it returns', async () => {
  let rows = [row('a', '10.00'), row('b', '20.00')]
  await using server = await serve((_, response) =>
    response.end(`{"success":true,"data":{"wallets":[${rows.join(',')}]}}`)
  )
  const watched = await watchAccount(places, clickAirtime)
  const poll = async () => {
    const { wallets } = await watched.poll()
    return wallets
      .filter(({ key }) => ['a', 'b'].includes(key))
      .map(({ key, amount, failure, reach }) => [key, amount, failure?.kind, reach].join(' '))
  }
  await watched.restart({}, server.origin)
  expect(await poll()).toEqual(['a 10.00  fresh', 'b 20.00  fresh'])
  rows = [row('a', '11.00')]
  expect(await poll()).toEqual(['a 11.00  fresh', 'b 20.00 notFound unreachable'])
  rows = [row('a', '12.00'), row('b', '5.00')]
  expect(await poll()).toEqual(['a 12.00  fresh', 'b 5.00  fresh'])
  await watched.stop()
})

test.each(['-3.50', '99999999999999999999.99', '0'])('keeps a balance of %s exactly', async text => {
  const watched = await watchAccount(places, clickAirtime)
  places.simulator.setBalance('clickairtime', 'wal_global_001', text)
  const { failure, wallets } = await watched.poll()
  expect([failure, wallets[0]?.amount]).toEqual([null, text])
  await watched.stop()
})

test('replaces a token that expires between minting and use, without a failure', async () => {
  const watched = await watchAccount(places, jpayAfrica)
  await watched.poll()
  const before = places.simulator.requests.length
  places.simulator.expireTokens('jpay-africa')
  const { failure, reach } = await watched.poll()
  expect([failure, reach]).toEqual([null, 'fresh'])
  expect(places.simulator.requests.slice(before).map(({ call }) => call)).toEqual([
    'balance',
    'token',
    'balance'
  ])
  await watched.stop()
})
