import { expect, test, vi } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import type { KeychainAnswer, KeychainCall } from '#keychain/call.ts'
import { Keychain } from '#keychain/keychain.ts'

/** A keychain whose workers give these answers in turn, and then the secret "kept". */
function keychainWith(answers: KeychainAnswer[], detectsLock: boolean) {
  const calls: KeychainCall[] = []
  const seen = { calls, started: 0, ended: 0 }
  const startWorker = () => {
    seen.started += 1
    return {
      detectsLock,
      async ask(call: KeychainCall): Promise<KeychainAnswer> {
        calls.push(call)
        return answers.shift() ?? { secret: 'kept' }
      },
      end: () => {
        seen.ended += 1
      }
    }
  }
  return { seen, keychain: new Keychain({ startWorker }) }
}

const problem = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => null,
    (error: unknown) => error
  )
  return error instanceof SalioError && error.failure.kind === 'keychain' ? error.failure.problem : error
}

test('no worker starts before a secret is needed, and one worker serves all requests', async () => {
  const { keychain, seen } = keychainWith([], true)
  expect(seen.started).toBe(0)
  await Promise.all([keychain.get('shop', 'apiKey'), keychain.get('shop', 'other')])
  expect(seen).toMatchObject({ started: 1, ended: 0 })
  expect(seen.calls.map(({ entry }) => entry)).toEqual(['shop/apiKey', 'shop/other'])
})

test('a broken call is retried once with a new worker', async () => {
  const broken = { problem: 'broken' } as const
  const once = keychainWith([broken], true)
  expect(await once.keychain.get('shop', 'apiKey')).toBe('kept')
  expect(once.seen).toMatchObject({ started: 2, ended: 1 })
  const twice = keychainWith([broken, broken], true)
  expect(await problem(twice.keychain.get('shop', 'apiKey'))).toBe('broken')
  expect(twice.seen.calls).toHaveLength(2)
})

test('a missing key affects only its own account', async () => {
  const { keychain, seen } = keychainWith([{ problem: 'missing' }], true)
  const both = [keychain.get('shop', 'gone'), keychain.get('shop', 'apiKey')] as const
  expect(await problem(both[0])).toBe('missing')
  expect(await both[1]).toBe('kept')
  expect(seen).toMatchObject({ started: 1, ended: 0 })
})

test('after a refusal background reads only look, and only the user’s request prompts again', async () => {
  const { keychain, seen } = keychainWith([{ problem: 'locked' }, { problem: 'locked' }], true)
  for (const asked of [false, false])
    expect(await problem(keychain.get('shop', 'apiKey', asked))).toBe('locked')
  expect(await keychain.get('shop', 'apiKey', true)).toBe('kept')
  expect(await keychain.get('shop', 'apiKey')).toBe('kept')
  expect(seen.calls.map(({ quiet }) => quiet)).toEqual([false, true, false, false])
})

test('a user’s request prompts even right after a background read that only looks', async () => {
  const { keychain, seen } = keychainWith([{ problem: 'locked' }, { problem: 'locked' }], true)
  expect(await problem(keychain.get('shop', 'apiKey'))).toBe('locked')
  const both = [keychain.get('shop', 'apiKey'), keychain.get('shop', 'apiKey', true)] as const
  expect(await problem(both[0])).toBe('locked')
  expect(await both[1]).toBe('kept')
  expect(seen.calls.map(({ quiet }) => quiet)).toEqual([false, true, false])
  expect(seen.started).toBe(1)
})

test.each(['locked', 'refused', 'timeout'] as const)(
  'if it cannot look first, a keychain that was %s is left alone until the user asks',
  async word => {
    const { keychain, seen } = keychainWith([{ problem: word }], false)
    for (const _ of [1, 2, 3]) expect(await problem(keychain.get('shop', 'apiKey'))).toBe(word)
    expect(seen.calls).toHaveLength(1)
    expect(await keychain.get('shop', 'apiKey', true)).toBe('kept')
  }
)

test('if it cannot look first, an absent keychain is tried again', async () => {
  const { keychain } = keychainWith([{ problem: 'absent' }], false)
  expect(await problem(keychain.get('shop', 'apiKey'))).toBe('absent')
  expect(await keychain.get('shop', 'apiKey')).toBe('kept')
})

const unasked = { problem: 'unasked' } as const
const actions = ({ calls }: { calls: readonly KeychainCall[] }) => calls.map(({ action }) => action)

test('a keychain that wants to ask about entries asks once, and a timer does not make it ask again', async () => {
  const { keychain, seen } = keychainWith(
    [unasked, { secret: null }, { secret: 'one' }, { secret: 'two' }],
    true
  )
  expect(await Promise.all([keychain.get('shop', 'a'), keychain.get('shop', 'b')])).toEqual(['one', 'two'])
  expect(actions(seen)).toEqual(['get', 'ask', 'get', 'get'])
  expect(seen.calls.at(-1)?.quiet).toBe(true)
})

test.each(['refused', 'timeout'] as const)(
  'an answer that is %s stays the reason, whatever else is done without a question',
  async word => {
    const list = { secret: null, entries: [] }
    const answers = [unasked, { problem: word }, list, { problem: 'missing' } as const, unasked]
    const { keychain, seen } = keychainWith(answers, true)
    expect(await problem(keychain.get('shop', 'apiKey'))).toBe(word)
    await keychain.entries('Salio', false)
    expect(await problem(keychain.get('shop', 'gone'))).toBe('missing')
    expect(await problem(keychain.get('shop', 'apiKey'))).toBe(word)
    expect(actions(seen)).toEqual(['get', 'ask', 'list', 'get', 'get'])
  }
)

test('an entry that stays closed after the user let Salio in was refused', async () => {
  const { keychain } = keychainWith([unasked, { secret: null }, unasked], true)
  expect(await problem(keychain.get('shop', 'apiKey'))).toBe('refused')
})

test('what is deleted or written anew without a request never makes the keychain ask', async () => {
  const { keychain, seen } = keychainWith([unasked, unasked], true)
  expect(await problem(keychain.delete('shop', 'apiKey', false))).toBe('locked')
  expect(await problem(keychain.set('shop', 'apiKey', 'x', false))).toBe('locked')
  expect(actions(seen)).toEqual(['delete', 'set'])
})

test('after a prompt that succeeded no timer causes another one', async () => {
  const { keychain, seen } = keychainWith(
    [{ secret: 'kept', hasPrompted: true }, { problem: 'locked' }],
    true
  )
  expect(await keychain.get('shop', 'apiKey')).toBe('kept')
  expect(await problem(keychain.get('shop', 'apiKey'))).toBe('locked')
  expect(seen.calls.map(({ quiet }) => quiet)).toEqual([false, true])
})

test.each([true, undefined] as const)(
  'an idle worker is ended unless it alone is let in (%s)',
  async letsProcess => {
    vi.useFakeTimers()
    const { keychain, seen } = keychainWith([{ secret: 'kept', ...(letsProcess && { letsProcess }) }], true)
    await keychain.get('shop', 'apiKey')
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(seen.ended).toBe(letsProcess ? 0 : 1)
  }
)
