import { expect, test } from 'vitest'
import { workElsewhere } from '../../../../electron/storage/keychain-worker.ts'

const call = { does: 'get', entry: 'shop/apiKey', quiet: false } as const

test('a process that dies during a call counts as broken', async () => {
  const dead = workElsewhere({ ask: async () => null, end: () => undefined })
  expect(await dead.ask(call)).toEqual({ problem: 'broken' })
})

test('a process’s answer is passed on', async () => {
  const alive = workElsewhere({ ask: async ({ entry }) => ({ secret: entry }), end: () => undefined })
  expect(await alive.ask(call)).toEqual({ secret: 'shop/apiKey' })
})
