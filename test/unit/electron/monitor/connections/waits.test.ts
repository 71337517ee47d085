import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { customJson } from '#providers/custom-api/index.ts'
import { createHttp } from '#providers/http/client.ts'
import { catalogueOf } from '#test/providers/known.ts'
import { serve } from '#test/unit/electron/providers/server.ts'
import { draft, makeWorld } from '../world.ts'

const stopped = { ok: false, failure: { kind: 'stopped' } }

test('a connection test that is stopped saves nothing, and can be made again', async () => {
  const { monitor, store, till } = makeWorld()
  await monitor.start()
  till.held = true
  const test = monitor.intents.testConnection(draft)
  await monitor.intents.stopWaiting(undefined)
  expect(await test).toEqual(stopped)
  expect(store.accounts.all()).toEqual([])
  till.release()
  expect(await monitor.intents.testConnection(draft)).toMatchObject({ ok: true })
})

test('a refresh that is stopped leaves the account as it was: no failure, no alert, the last balance', async () => {
  const { account, clock, connect, monitor, notices, till } = makeWorld()
  await connect()
  await clock.pass(2 * MINUTE)
  const before = account()
  till.held = true
  const refreshed = monitor.intents.refresh({ accountId: null, walletKey: null })
  await clock.pass(5_000)
  await monitor.intents.stopWaiting(undefined)
  expect(await refreshed).toEqual({ read: true, allowedAt: null })
  till.release()
  await clock.pass(1_000)
  const { failure, lastReadAt, reach, reading } = account()
  expect({ failure, lastReadAt, reach, reading }).toEqual({
    failure: null,
    lastReadAt: before.lastReadAt,
    reach: 'fresh',
    reading: false
  })
  expect(notices).toEqual([])
  await clock.pass(5 * MINUTE)
  expect(account().lastReadAt).toBeGreaterThan(before.lastReadAt ?? 0)
})

test('after a stop no further account of a host is read for it', async () => {
  const { clock, monitor, seed, till } = makeWorld()
  seed(Array.from({ length: 3 }, () => 'https://till.example'))
  await monitor.start()
  await clock.pass(2 * MINUTE)
  till.held = true
  const reads = till.reads
  const refreshed = monitor.intents.refresh({ accountId: null, walletKey: null })
  await clock.pass(0)
  await monitor.intents.stopWaiting(undefined)
  await refreshed
  till.release()
  await clock.pass(1_000)
  expect(till.reads).toBe(reads + 1)
})

test('a save that is stopped leaves neither account nor keys', async () => {
  const { keychain, monitor, store, till } = makeWorld()
  await monitor.start()
  till.held = true
  const saved = monitor.intents.connect({ draft, rules: [], keepUntilQuit: false })
  await monitor.intents.stopWaiting(undefined)
  expect(await saved).toEqual(stopped)
  till.release()
  expect(store.accounts.all()).toEqual([])
  expect(keychain.has('account-1')).toBe(false)
})

// Without the signal the request would end by itself, after 30 s of silence: too late for this test's 20 s.
test('the request itself ends with the wait: the connection to a silent server is closed', {
  timeout: 20_000
}, async () => {
  const asked = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<void>()
  await using server = await serve(request => {
    request.socket.on('close', () => closed.resolve())
    asked.resolve()
  })
  const http = createHttp()
  const { monitor } = makeWorld({ http, providers: catalogueOf([customJson]) })
  const mapping = '{"amount":"/b","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
  const values = { url: `${server.origin}/b`, auth: 'bearer', mapping }
  try {
    const test = monitor.intents.testConnection({
      ...draft,
      providerId: 'custom-json',
      values,
      secrets: { token: 't_123456789' }
    })
    await asked.promise
    await monitor.intents.stopWaiting(undefined)
    expect(await test).toEqual(stopped)
    await closed.promise
  } finally {
    await http.close()
  }
})

test('a timer’s own reading is not ended by somebody who only waits along', async () => {
  const { account, clock, connect, monitor, till } = makeWorld()
  await connect()
  till.held = true
  await clock.pass(5 * MINUTE)
  expect(account().reading).toBe(true)
  const refreshed = monitor.intents.refresh({ accountId: null, walletKey: null })
  await clock.pass(0)
  await monitor.intents.stopWaiting(undefined)
  await refreshed
  expect(account().reading).toBe(true)
  till.release()
  await clock.pass(0)
  expect(account()).toMatchObject({ reading: false, failure: null, lastReadAt: clock.now() })
})
