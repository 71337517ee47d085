import { type ChildProcess, fork } from 'node:child_process'
import { on } from 'node:events'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Desktop, startDesktop } from './index.ts'

let desktop: Desktop
let salio: ChildProcess

beforeAll(async () => {
  desktop = await startDesktop({ display: false, tray: false })
})

afterAll(() => desktop.stop())

beforeEach(async () => {
  await desktop.keyring.become('unlocked')
  salio = launch()
  await call('delete', 'apiKey')
  await call('delete', 'other')
})

afterEach(() => {
  salio.kill('SIGKILL')
})

/** Starts the process that holds the keychain; a time limit in milliseconds, else the usual one. */
const launch = (timeLimit?: number): ChildProcess =>
  fork(join(import.meta.dirname, 'keychain-process.ts'), timeLimit ? [String(timeLimit)] : [], {
    env: { ...desktop.env, ELECTRON_RUN_AS_NODE: '1' },
    execArgv: []
  })

async function call(method: 'get' | 'set' | 'delete', field: string, value?: string): Promise<unknown> {
  const id = Math.random()
  const answers = on(salio, 'message', { close: ['exit'] })
  salio.send({ id, method, args: value === undefined ? ['shop', field] : ['shop', field, value] })
  for await (const [answer] of answers) if (answer.id === id) return answer.outcome
  throw new Error(`the process died of ${method}: ${salio.signalCode ?? salio.exitCode}`)
}

const problem = (name: string) => ({
  problem: name,
  told: expect.stringMatching(/^keychain (?![\s\S]*very secret)/)
})

test('a secret is kept in the system’s keyring under Salio, updated in place and deleted', async () => {
  await call('set', 'apiKey', 'first')
  await call('set', 'apiKey', 'sécret ✓')
  expect(await call('get', 'apiKey')).toBe('sécret ✓')
  const stored = { service: 'Salio', account: 'shop/apiKey', secret: 'sécret ✓' }
  expect(await desktop.keyring.secrets()).toEqual([stored])
  await call('delete', 'apiKey')
  expect(await desktop.keyring.secrets()).toEqual([])
})

test('a secret that is not there is missing, and looking for it leaves nothing behind', async () => {
  expect(await call('get', 'apiKey')).toEqual(problem('missing'))
  expect(await call('delete', 'apiKey')).toBeUndefined()
  expect(await desktop.keyring.secrets()).toEqual([])
})

test('calls made at once are all answered, whatever becomes of each', async () => {
  await call('set', 'apiKey', 'kept')
  const fields = ['apiKey', 'other', 'apiKey']
  const outcomes = await Promise.all(fields.map(field => call('get', field)))
  expect(outcomes).toEqual(['kept', problem('missing'), 'kept'])
})

test('a locked keyring is told from an empty one, loses nothing and is used again once unlocked', async () => {
  await call('set', 'apiKey', 'kept')
  await desktop.keyring.become('locked')
  expect(await call('get', 'apiKey')).toEqual(problem('locked'))
  expect(await call('get', 'other')).toEqual(problem('locked'))
  expect(await call('set', 'apiKey', 'very secret')).toEqual(problem('locked'))
  expect(await call('delete', 'apiKey')).toEqual(problem('locked'))
  await desktop.keyring.become('unlocked')
  expect(await call('get', 'apiKey')).toBe('kept')
})

test('a keyring that restarts under Salio is lost to libsecret until Salio restarts, and says so', async () => {
  await call('set', 'apiKey', 'kept')
  await desktop.keyring.restart()
  expect(await call('get', 'apiKey')).toEqual(problem('broken'))
  salio.kill('SIGKILL')
  salio = launch()
  expect(await call('get', 'apiKey')).toBe('kept')
})

test('without a keyring on the bus every call says so, until there is one', async () => {
  await desktop.keyring.become('none')
  salio.kill('SIGKILL')
  salio = launch()
  expect(await call('get', 'apiKey')).toEqual(problem('absent'))
  expect(await call('set', 'apiKey', 'very secret')).toEqual(problem('absent'))
  expect(await call('delete', 'apiKey')).toEqual(problem('absent'))
  await desktop.keyring.become('unlocked')
  expect(await call('get', 'apiKey')).toEqual(problem('missing'))
})

test('a keyring that does not answer costs one time limit, not one a call, and is used again once it answers', async () => {
  salio.kill('SIGKILL')
  salio = launch(400)
  await call('set', 'apiKey', 'kept')
  desktop.keyring.freeze()
  const start = performance.now()
  const fields = ['apiKey', 'other', 'apiKey', 'other']
  const outcomes = await Promise.all(fields.map(field => call('get', field)))
  expect(outcomes).toEqual(fields.map(() => problem('timeout')))
  expect(performance.now() - start).toBeLessThan(2 * 400)
  desktop.keyring.resume()
  await expect.poll(() => call('get', 'apiKey'), { timeout: 10_000 }).toBe('kept')
})
