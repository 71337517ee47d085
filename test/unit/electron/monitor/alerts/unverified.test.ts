import { expect, test } from 'vitest'
import { customJson } from '#providers/custom-api/index.ts'
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
  secrets: { token: 't' }
}

/** Connects a custom API and reads it twice. */
async function connected(unverified: boolean) {
  const { clock, monitor } = makeWorld({
    providers: catalogueOf([unverified ? { ...customJson, unverified: true } : customJson]),
    http: async () => ({ status: 200, headers: {}, text: '{"balance":12.50}', receivedAt: 0 })
  })
  await monitor.start()
  const done = await monitor.intents.connect({ draft: custom, rules: [], keepUntilQuit: false })
  const accountId = done.ok ? done.value.accountId : ''
  await clock.pass(10 * 60_000)
  return { accountId, monitor }
}

test.each([
  [true, 'GET, status 200:\n{\n  balance: number\n}'],
  [false, null]
])('knows the shape of the last answer only for an unverified provider (%s)', async (unverified, shape) => {
  const { accountId, monitor } = await connected(unverified)
  expect(monitor.shapeOf(accountId)).toBe(shape)
})

test('an account deleted for good leaves no shapes behind', async () => {
  const { accountId, monitor } = await connected(true)
  await monitor.intents.removeAccount({ accountId })
  expect(monitor.shapeOf(accountId)).not.toBeNull()
  await monitor.removals.finish()
  expect(monitor.shapeOf(accountId)).toBeNull()
})
