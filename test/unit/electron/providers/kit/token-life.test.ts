import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { jpayAfrica } from '#providers/connectors/east-africa/jpay-africa.ts'
import { muda } from '#providers/connectors/east-africa/muda.ts'
import type { HttpRequest } from '#providers/http/types.ts'
import type { Provider } from '#providers/kit/provider.ts'

const START = 1_790_000_000_000
beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance'], now: START }))
afterEach(() => vi.useRealTimers())

/** Minutes after which a provider's token is replaced, including the safety margin of one minute. */
async function minutesUsed(provider: Provider, minted: string, balances: string) {
  let mints = 0
  const answer = async ({ method }: HttpRequest) => {
    if (method === 'POST') mints += 1
    return { status: 200, headers: {}, text: method === 'POST' ? minted : balances, receivedAt: Date.now() }
  }
  const secrets = { appKey: 'k', appSecret: 's', apiKey: 'k', secretKey: 's' }
  const connection = provider.connect({ environment: '', values: {}, secrets }, answer)
  for (let minutes = 0; ; minutes += 1) {
    await connection.read()
    if (mints > 1) return minutes
    vi.advanceTimersByTime(MINUTE)
  }
}

const claiming = (minutes: number) => {
  const claims = { iat: START / 1000, exp: START / 1000 + minutes * 60 }
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`
}

const jpayToken = (token: string) =>
  minutesUsed(
    jpayAfrica,
    `{"access":"${token}"}`,
    '{"payout_wallet_balance":"1","collection_wallet_balance":"1"}'
  )
const mudaToken = (data: string) => minutesUsed(muda, `{"data":${data}}`, '{"data":[]}')

test('JPay Africa’s token has the lifetime it claims, or else the documented 15 minutes', async () => {
  expect(await jpayToken(claiming(30))).toBe(29)
  expect(await jpayToken('opaque')).toBe(14)
})

test('Muda’s token has the shorter of its two lifetimes, or else the documented two hours', async () => {
  expect(await mudaToken(`{"access_token":"${claiming(720)}","expires_in":3600}`)).toBe(59)
  expect(await mudaToken(`{"access_token":"${claiming(30)}","expires_in":3600}`)).toBe(29)
  expect(await mudaToken('{"access_token":"opaque"}')).toBe(119)
})
