import { expect, test } from 'vitest'
import { SalioError } from '../../../../electron/domain/failure.ts'
import { Keychain } from '../../../../electron/storage/keychain.ts'
import type { KeychainAnswer, KeychainCall } from '../../../../electron/storage/keychain-call.ts'

/** A worker that answers as the test says, in turn; then with a secret. */
function worker(answers: KeychainAnswer[], looksFirst: boolean) {
  const calls: KeychainCall[] = []
  const seen = { calls, started: 0, ended: 0 }
  const start = () => {
    seen.started += 1
    return {
      looksFirst,
      async ask(call: KeychainCall): Promise<KeychainAnswer> {
        calls.push(call)
        return answers.shift() ?? { secret: 'kept' }
      },
      end: () => {
        seen.ended += 1
      }
    }
  }
  return { seen, keychain: new Keychain({ start }) }
}

const problem = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => null,
    (error: unknown) => error
  )
  return error instanceof SalioError && error.failure.kind === 'keychain' ? error.failure.problem : error
}

test('nothing is begun before a secret is wanted, and one worker serves all who want one', async () => {
  const { keychain, seen } = worker([], true)
  expect(seen.started).toBe(0)
  await Promise.all([keychain.get('shop', 'apiKey'), keychain.get('shop', 'other')])
  expect(seen).toMatchObject({ started: 1, ended: 0 })
  expect(seen.calls.map(({ entry }) => entry)).toEqual(['shop/apiKey', 'shop/other'])
})

test('what broke is tried once more by another worker, and only once', async () => {
  const broken = { problem: 'broken' } as const
  const once = worker([broken], true)
  expect(await once.keychain.get('shop', 'apiKey')).toBe('kept')
  expect(once.seen).toMatchObject({ started: 2, ended: 1 })
  const twice = worker([broken, broken], true)
  expect(await problem(twice.keychain.get('shop', 'apiKey'))).toBe('broken')
  expect(twice.seen.calls).toHaveLength(2)
})

test('a key that is missing is its account’s own trouble', async () => {
  const { keychain, seen } = worker([{ problem: 'missing' }], true)
  const both = [keychain.get('shop', 'gone'), keychain.get('shop', 'apiKey')] as const
  expect(await problem(both[0])).toBe('missing')
  expect(await both[1]).toBe('kept')
  expect(seen).toMatchObject({ started: 1, ended: 0 })
})

test('after a refusal a timer only looks, and only the user’s wish asks again', async () => {
  const { keychain, seen } = worker([{ problem: 'locked' }, { problem: 'locked' }], true)
  for (const asked of [false, false])
    expect(await problem(keychain.get('shop', 'apiKey', asked))).toBe('locked')
  expect(await keychain.get('shop', 'apiKey', true)).toBe('kept')
  expect(await keychain.get('shop', 'apiKey')).toBe('kept')
  expect(seen.calls.map(({ quiet }) => quiet)).toEqual([false, true, false, false])
})

test('the user’s wish asks also where a timer that only looks comes just before it', async () => {
  const { keychain, seen } = worker([{ problem: 'locked' }, { problem: 'locked' }], true)
  expect(await problem(keychain.get('shop', 'apiKey'))).toBe('locked')
  const both = [keychain.get('shop', 'apiKey'), keychain.get('shop', 'apiKey', true)] as const
  expect(await problem(both[0])).toBe('locked')
  expect(await both[1]).toBe('kept')
  expect(seen.calls.map(({ quiet }) => quiet)).toEqual([false, true, false])
  expect(seen.started).toBe(1)
})

test.each(['locked', 'refused', 'timeout'] as const)(
  'where nobody can look first, a keychain that was %s is left alone until the user wishes',
  async word => {
    const { keychain, seen } = worker([{ problem: word }], false)
    for (const _ of [1, 2, 3]) expect(await problem(keychain.get('shop', 'apiKey'))).toBe(word)
    expect(seen.calls).toHaveLength(1)
    expect(await keychain.get('shop', 'apiKey', true)).toBe('kept')
  }
)

test('where nobody can look first, one that was absent is tried again', async () => {
  const { keychain } = worker([{ problem: 'absent' }], false)
  expect(await problem(keychain.get('shop', 'apiKey'))).toBe('absent')
  expect(await keychain.get('shop', 'apiKey')).toBe('kept')
})
