import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { KeychainCall } from '#keychain/call.ts'
import { Keyring } from '#keychain/keyring.ts'
import { type Desktop, startDesktop } from '../index.ts'
import { startKeychainProcess } from './keychain-process.ts'

/*
 * A library that claims to have done what it has not, as libsecret does where a user refuses, before a real keyring.
 */
const { library } = vi.hoisted(() => ({ library: { secret: 'old' as string | null } }))
vi.mock('#keychain/keytar.ts', () => ({
  operate: async ({ action }: KeychainCall) => {
    if (action !== 'get') return { secret: null }
    return library.secret === null ? { problem: 'missing' } : { secret: library.secret }
  }
}))

let desktop: Desktop
const call = { service: 'Salio', entry: 'shop/apiKey', quiet: false } as const
const keyring = new Keyring()

beforeAll(async () => {
  desktop = await startDesktop({ display: false, tray: false })
  const process = startKeychainProcess(desktop.env)
  await process.ask({ ...call, action: 'set', secret: 'old' })
  process.end()
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', desktop.env['DBUS_SESSION_BUS_ADDRESS'])
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await desktop.stop()
})

test('a deletion that left the entry is no success', async () => {
  expect(await keyring.run({ ...call, action: 'delete' })).toEqual({ problem: 'refused' })
  expect(await desktop.keyring.secrets()).toHaveLength(1)
})

test('a write that reads back otherwise is no success', async () => {
  expect(await keyring.run({ ...call, action: 'set', secret: 'new' })).toMatchObject({ problem: 'refused' })
  library.secret = 'new'
  expect(await keyring.run({ ...call, action: 'set', secret: 'new' })).toMatchObject({ secret: null })
})

test('a secret that is there and is not handed out was refused, and one that is not there is missing', async () => {
  library.secret = null
  expect(await keyring.run({ ...call, action: 'get' })).toEqual({ problem: 'refused' })
  expect(await keyring.run({ ...call, action: 'get', entry: 'shop/gone' })).toEqual({ problem: 'missing' })
  expect(await keyring.run({ ...call, action: 'delete', entry: 'shop/gone' })).toEqual({ secret: null })
})
