import { expect, test, vi } from 'vitest'
import { runKeychainCall } from '#keychain/keytar.ts'
import { withheldWorker } from '#keychain/worker.ts'

const loaded = vi.hoisted(() => ({ count: 0 }))
vi.mock('#keychain/addon.ts', () => ({ isAddonGenuine: () => false }))
vi.mock('keytar', () => {
  loaded.count += 1
  return { default: { getPassword: async () => 'secret' } }
})

const call = { action: 'get', service: 'Salio', entry: 'shop/apiKey', quiet: false } as const

test('an addon that is not genuine is not loaded', async () => {
  expect(await runKeychainCall(call)).toEqual({ problem: 'altered' })
  expect(loaded.count).toBe(0)
})

test('a keychain that is withheld answers nothing and takes nothing', async () => {
  const worker = withheldWorker()
  expect(await worker.ask(call)).toEqual({ problem: 'withheld' })
  expect(await worker.ask({ ...call, action: 'set', service: 'Salio', secret: 'x' })).toEqual({
    problem: 'withheld'
  })
  expect(loaded.count).toBe(0)
})
