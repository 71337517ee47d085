import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import { Keychain, type KeychainOptions } from '#keychain/keychain.ts'
import { type Desktop, startDesktop } from '../index.ts'
import { startKeychainProcess } from './keychain-process.ts'
import { Prompter } from './prompter.ts'

let desktop: Desktop
let keychain: Keychain
let workers: ReturnType<typeof startKeychainProcess>[]
const prompter = new Prompter()

const open = (options: Partial<KeychainOptions> = {}) => {
  const startWorker = () => {
    const worker = startKeychainProcess(desktop.env)
    workers.push(worker)
    return worker
  }
  keychain = new Keychain({ startWorker, ...options })
}

beforeAll(async () => {
  desktop = await startDesktop({ display: false, tray: false })
})

afterAll(() => desktop.stop())

beforeEach(async () => {
  await desktop.keyring.setState('unlocked')
  workers = []
  open()
  for (const field of ['apiKey', 'other']) await keychain.delete('shop', field)
})

afterEach(() => {
  for (const worker of workers) worker.end()
  prompter.stop()
})

const get = (field: string, asked = false) => keychain.get('shop', field, asked)
const set = (field: string, secret: string) => keychain.set('shop', field, secret)

/** A call's value, or its problem; the error must not repeat the library's message. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof SalioError) || error.failure.kind !== 'keychain') throw error
    expect(`${error.message} ${error.stack}`).toMatch(/^keychain (?![\s\S]*very secret)/)
    return { problem: error.failure.problem }
  }
}

const outcomes = (calls: readonly Promise<unknown>[]) => Promise.all(calls.map(outcome))

test('stores a secret in the system’s keyring under “Salio”, updates it in place and deletes it', async () => {
  await set('apiKey', 'first')
  await set('apiKey', 'sécret ✓')
  expect(await get('apiKey')).toBe('sécret ✓')
  const stored = { service: 'Salio', account: 'shop/apiKey', secret: 'sécret ✓' }
  expect(await desktop.keyring.secrets()).toEqual([stored])
  await keychain.delete('shop', 'apiKey')
  expect(await desktop.keyring.secrets()).toEqual([])
})

test('reports an absent secret as missing, and looking for it leaves nothing behind', async () => {
  expect(await outcome(get('apiKey'))).toEqual({ problem: 'missing' })
  expect(await outcome(keychain.delete('shop', 'apiKey'))).toBeUndefined()
  expect(await desktop.keyring.secrets()).toEqual([])
})

test('reports a secret that is no longer text as unreadable, leaves it alone and can replace it', async () => {
  await set('apiKey', 'kept')
  await set('other', 'kept as well')
  await desktop.keyring.corruptSecret('shop/apiKey')
  expect(await outcome(get('apiKey'))).toEqual({ problem: 'unreadable' })
  expect(await get('other')).toBe('kept as well')
  expect(await desktop.keyring.secrets()).toHaveLength(2)
  expect(workers).toHaveLength(1)
  await set('apiKey', 'new')
  expect(await get('apiKey')).toBe('new')
})

test('one process answers all simultaneous calls, whatever the result of each', async () => {
  await set('apiKey', 'kept')
  const calls = ['apiKey', 'other', 'apiKey'].map(field => get(field))
  expect(await outcomes(calls)).toEqual(['kept', { problem: 'missing' }, 'kept'])
  expect(workers).toHaveLength(1)
})

test('distinguishes a locked keyring from an empty one, and uses it again once unlocked', async () => {
  await set('apiKey', 'kept')
  await desktop.keyring.setState('locked')
  const locked = { problem: 'locked' }
  expect(await outcome(get('apiKey'))).toEqual(locked)
  expect(await outcome(get('other', true))).toEqual(locked)
  expect(await outcome(set('apiKey', 'very secret'))).toEqual(locked)
  expect(await outcome(keychain.delete('shop', 'apiKey'))).toEqual(locked)
  await desktop.keyring.setState('unlocked')
  expect(await get('apiKey')).toBe('kept')
})

test('prompts once for all queued calls, and again only at the user’s request', async () => {
  await set('apiKey', 'kept')
  await desktop.keyring.setState('locked')
  await prompter.start(desktop.env)
  const fields = ['apiKey', 'other', 'apiKey']
  const locked = fields.map(() => ({ problem: 'locked' }))
  expect(await outcomes(fields.map(field => get(field)))).toEqual(locked)
  expect(await outcomes(fields.map(field => get(field)))).toEqual(locked)
  expect(prompter.promptCount).toBe(1)
  expect(await outcomes(fields.map(field => get(field, true)))).toEqual(locked)
  expect(prompter.promptCount).toBe(2)
  prompter.answer = 'test'
  expect(await get('apiKey', true)).toBe('kept')
  expect(await get('apiKey')).toBe('kept')
  expect(prompter.promptCount).toBe(3)
  prompter.answer = null
})

test('withdraws an unanswered prompt at the time limit, so that later calls work', async () => {
  open({ timeLimit: 2000 })
  await set('apiKey', 'kept')
  await desktop.keyring.setState('locked')
  await prompter.start(desktop.env)
  prompter.answer = undefined
  expect(await outcome(get('apiKey'))).toEqual({ problem: 'timeout' })
  await desktop.keyring.setState('unlocked')
  expect(await get('apiKey')).toBe('kept')
  prompter.answer = null
})

test('reconnects to a restarted keyring without an error', async () => {
  await set('apiKey', 'kept')
  await desktop.keyring.restart()
  expect(await get('apiKey')).toBe('kept')
  await desktop.keyring.restart()
  await set('apiKey', 'new')
  expect(await get('apiKey')).toBe('new')
})

test('replaces a killed process, and ends an idle one', async () => {
  open({ idleLimit: 20 })
  await set('apiKey', 'kept')
  await expect.poll(() => isRunning(workers.at(-1)?.pid)).toBe(false)
  open()
  await get('apiKey')
  process.kill(workers.at(-1)?.pid ?? 0, 'SIGKILL')
  expect(await get('apiKey')).toBe('kept')
})

test('every call says that there is no keyring on the bus, until there is one', async () => {
  await set('apiKey', 'kept')
  await desktop.keyring.setState('none')
  const calls = [get('apiKey'), set('apiKey', 'very secret'), keychain.delete('shop', 'apiKey')]
  expect(await outcomes(calls)).toEqual(calls.map(() => ({ problem: 'absent' })))
  await desktop.keyring.setState('unlocked')
  expect(await get('apiKey')).toBe('kept')
})

test('a keyring that does not answer costs one time limit in all, and is used again once it answers', async () => {
  open({ timeLimit: 2000 })
  await set('apiKey', 'kept')
  desktop.keyring.freeze()
  const calls = ['apiKey', 'other', 'apiKey', 'other'].map(field => get(field))
  expect(await outcomes(calls)).toEqual(calls.map(() => ({ problem: 'timeout' })))
  expect(workers).toHaveLength(2)
  desktop.keyring.resume()
  expect(await get('apiKey')).toBe('kept')
})

test('reports a keyring that cannot write, which keeps its secrets', async () => {
  await set('apiKey', 'kept')
  desktop.keyring.setWritable(false)
  const calls = [set('apiKey', 'very secret'), set('other', 'very secret')]
  expect(await outcomes(calls)).toEqual(calls.map(() => ({ problem: 'full' })))
  expect(await get('apiKey')).toBe('kept')
  desktop.keyring.setWritable(true)
  await set('apiKey', 'new')
  expect(await get('apiKey')).toBe('new')
})

function isRunning(pid = 0): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
