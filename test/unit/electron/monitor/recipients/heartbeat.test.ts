import { expect, test } from 'vitest'
import { heartbeatUrl } from '#domain/recipients/heartbeat.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { createHttp } from '#providers/http/client.ts'
import { serve } from '#test/unit/electron/providers/server.ts'
import { settle } from '../test-clock.ts'
import { makeWorld } from '../world.ts'

/** A world, and a server on loopback whose address is called. */
async function watched() {
  const calls: string[] = []
  const answer = { status: 200 }
  const server = await serve((request, response) => {
    calls.push(`${request.method} ${request.url}`)
    response.writeHead(answer.status, { location: '/elsewhere' }).end('OK')
  })
  const http = createHttp()
  let under = 0
  const world = makeWorld({
    http: async request => {
      under += 1
      return http(request).finally(() => {
        under -= 1
      })
    }
  })
  return {
    ...world,
    calls,
    answer,
    address: `${server.origin}/ping/s3cret`,
    pass: async (milliseconds: number) => {
      for (let left = milliseconds; left > 0; left -= MINUTE) {
        await world.clock.pass(Math.min(MINUTE, left))
        while (under > 0) await settle()
        await settle()
      }
    },
    [Symbol.asyncDispose]: async () => {
      await world.monitor.stop()
      await http.close()
      await server[Symbol.asyncDispose]()
    }
  }
}

test('nothing is called before an address is given', async () => {
  await using world = await watched()
  await world.connect()
  await world.pass(HOUR)
  expect(world.calls).toEqual([])
  expect(world.monitor.snapshot().heartbeat).toBeNull()
})

test('it is called at once and every five minutes, with nothing sent', async () => {
  await using world = await watched()
  await world.connect()
  expect(await world.monitor.intents.saveHeartbeat({ address: world.address })).toEqual({ ok: true })
  expect(world.calls).toEqual(['GET /ping/s3cret'])
  await world.pass(15 * MINUTE)
  expect(world.calls).toEqual(Array.from({ length: 4 }, () => 'GET /ping/s3cret'))
  expect(world.monitor.snapshot().heartbeat).toMatchObject({ last: { isTaken: true } })
  // The path is a secret.
  expect(JSON.stringify(world.store.settings.all())).not.toContain('s3cret')
  expect(JSON.stringify(world.monitor.snapshot())).not.toContain('s3cret')
})

test('where nothing could be read for an hour its fail address is called', async () => {
  await using world = await watched()
  await world.connect()
  await world.monitor.intents.saveHeartbeat({ address: world.address })
  world.till.failure = { kind: 'rejected' }
  await world.pass(50 * MINUTE)
  expect(world.calls).not.toContain('GET /ping/s3cret/fail')
  await world.pass(25 * MINUTE)
  expect(world.calls.at(-1)).toBe('GET /ping/s3cret/fail')
})

test.each([404, 302, 500])('an answer of %i is no answer', async status => {
  await using world = await watched()
  await world.connect()
  world.answer.status = status
  await world.monitor.intents.saveHeartbeat({ address: world.address })
  expect(world.calls).toEqual(['GET /ping/s3cret'])
  expect(world.monitor.snapshot().heartbeat).toMatchObject({ last: { isTaken: false } })
})

test('removing it ends the calls and deletes the address', async () => {
  await using world = await watched()
  await world.connect()
  await world.monitor.intents.saveHeartbeat({ address: world.address })
  expect(await world.monitor.intents.removeHeartbeat(undefined)).toEqual({ ok: true, value: null })
  await world.pass(20 * MINUTE)
  expect(world.calls).toHaveLength(1)
  await expect(world.keychain.get('heartbeat', 'address')).rejects.toThrow()
})

test('the demo is no reason to call', async () => {
  await using world = await watched()
  world.seed(['https://till.example'], { demo: true })
  await world.monitor.start()
  await world.monitor.intents.saveHeartbeat({ address: world.address })
  await world.pass(2 * HOUR)
  expect(world.calls).toEqual([])
})

test.each([
  ['', 'empty'],
  ['hc-ping.com/x', 'noScheme'],
  ['http://hc-ping.com/x', 'insecure']
])('an address like %o is said to be wrong', async (address, problem) => {
  await using world = await watched()
  expect(await world.monitor.intents.saveHeartbeat({ address })).toEqual({
    ok: false,
    why: 'problem',
    problem
  })
})

test('each service is told in its own way', () => {
  expect(heartbeatUrl('https://hc-ping.com/a-b', true)).toBe('https://hc-ping.com/a-b')
  expect(heartbeatUrl('https://hc-ping.com/a-b/', false)).toBe('https://hc-ping.com/a-b/fail')
  const kuma = 'https://kuma.example/api/push/x?status=up&msg=OK&ping='
  expect(heartbeatUrl(kuma, true)).toBe('https://kuma.example/api/push/x?status=up&msg=OK')
  expect(heartbeatUrl(kuma, false)).toBe('https://kuma.example/api/push/x?status=down&msg=Nothing+read')
})
