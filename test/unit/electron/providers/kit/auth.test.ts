import { beforeEach, expect, test } from 'vitest'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { DAY, MINUTE } from '#domain/time/units.ts'
import { cacheToken } from '#providers/kit/auth.ts'

let now = 0
let minted = 0
beforeEach(() => {
  now = 0
  minted = 0
})

const mint = async () => {
  minted += 1
  return { token: `token ${minted}`, lifeMs: 15 * MINUTE }
}
const keep = () => cacheToken({ mint, staleOn: ['rejected'], monotonic: () => now })
const echo = async (token: string) => token
const refuse = (failure: Failure) => () => Promise.reject(new SalioError(failure))

test('a token is used until a minute before it expires', async () => {
  const withToken = keep()
  expect(await withToken(echo)).toBe('token 1')
  now = 14 * MINUTE - 1
  expect(await withToken(echo)).toBe('token 1')
  now = 14 * MINUTE
  expect(await withToken(echo)).toBe('token 2')
})

test.each([Number.POSITIVE_INFINITY, 1_790_000_000_000])(
  'a token is renewed daily at the latest, although its lifetime is stated as %d ms',
  async lifeMs => {
    const withToken = cacheToken({
      mint: async () => ({ ...(await mint()), lifeMs }),
      staleOn: [],
      monotonic: () => now
    })
    await withToken(echo)
    now = DAY
    expect(await withToken(echo)).toBe('token 2')
  }
)

test('a token that is refused in the body of a 200 is minted again', async () => {
  const withToken = keep()
  const refused: Failure = { kind: 'unreadable', reason: 'refusedInBody' }
  expect(await withToken(token => (token === 'token 1' ? refuse(refused)() : echo(token)))).toBe('token 2')
})

test('concurrent calls share one mint', async () => {
  const withToken = keep()
  expect(await Promise.all([withToken(echo), withToken(echo)])).toEqual(['token 1', 'token 1'])
})

test('a refused token is minted again and the call repeated once', async () => {
  const withToken = keep()
  const call = (token: string) => (token === 'token 1' ? refuse({ kind: 'rejected' })() : echo(token))
  expect(await withToken(call)).toBe('token 2')
})

test('concurrent calls with a refused token share one new mint', async () => {
  const withToken = keep()
  const call = (token: string) => (token === 'token 1' ? refuse({ kind: 'rejected' })() : echo(token))
  expect(await Promise.all([withToken(call), withToken(call)])).toEqual(['token 2', 'token 2'])
})

test('a new token that is refused too is an error', async () => {
  await expect(keep()(refuse({ kind: 'rejected' }))).rejects.toThrow('rejected')
  expect(minted).toBe(2)
})

test('other failures mint no new token', async () => {
  await expect(keep()(refuse({ kind: 'timeout' }))).rejects.toThrow('timeout')
  expect(minted).toBe(1)
})

test('a failed mint is retried only with the next call', async () => {
  const answers: (() => ReturnType<typeof mint>)[] = [refuse({ kind: 'rejected' }), mint]
  const withToken = cacheToken({ mint: () => (answers.shift() ?? mint)(), staleOn: ['rejected'] })
  await expect(withToken(echo)).rejects.toThrow('rejected')
  expect(answers).toHaveLength(1)
  expect(await withToken(echo)).toBe('token 1')
})
