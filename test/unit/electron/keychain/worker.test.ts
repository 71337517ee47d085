import { expect, test } from 'vitest'
import { helperProcessWorker } from '#keychain/worker.ts'

const call = { action: 'get', service: 'Salio', entry: 'shop/apiKey', quiet: false } as const

test('a process that dies during a call counts as broken', async () => {
  const dead = helperProcessWorker({ ask: async () => null, end: () => undefined })
  expect(await dead.ask(call)).toEqual({ problem: 'broken' })
})

test('a process that dies while the user is asked was refused', async () => {
  const dead = helperProcessWorker({ ask: async () => null, end: () => undefined })
  expect(await dead.ask({ ...call, action: 'ask' })).toEqual({ problem: 'refused' })
})

test('a process’s answer is passed on', async () => {
  const alive = helperProcessWorker({
    ask: async ({ entry }) => ({ secret: entry ?? '' }),
    end: () => undefined
  })
  expect(await alive.ask(call)).toEqual({ secret: 'shop/apiKey' })
})
