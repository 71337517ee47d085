import { expect, test } from 'vitest'
import { permission, rejected, unreadable } from '../failures.ts'
import { type Answer, type Answers, readFrom } from './read-from.ts'

const token = 'an.opaque.token'
const balance: Answers = {
  'GET /b': '{"balance":5.00}',
  'GET /standard/v1/users/balance': '{"data":{"balance":"5.00","currency":"UGX"},"status":{"success":true}}',
  'GET /balance/': '{"mtn_balance":5.00,"orange_balance":5.00,"currency":"XAF"}',
  'GET /v1/accounts/parent/balance': '{"code":"00","data":{"amount":"5.00","currency":"NGN"}}',
  'GET /accounts/balance': '{"balance":5.00,"currencyCode":"USD"}',
  'GET /payment/balance': '{"data":[{"asset_code":"UGX","balance":"5.00"}]}',
  'GET /api/v2/disbursements/wallet-balance':
    '{"requestSuccessful":true,"responseBody":{"availableBalance":5.00}}',
  'GET /disbursement/v1_0/account/balance': '{"availableBalance":"5.00","currency":"UGX"}',
  'GET /payments/check-balance/':
    '{"statusCode":"0","data":{"CurrencyCode":"KES","Accounts":[{"account_label":"A","account_balance":5.00}]}}',
  'GET /wallets/balance': '{"payout_wallet_balance":"5.00","collection_wallet_balance":"5.00"}'
}

/** Providers that mint a token: the call, and its answer with the token and a lifetime as JSON. */
const minting: readonly (readonly [id: string, call: string, granted: (expiresIn: string) => string])[] = [
  ['custom-json', 'POST /token', expires => `{"access_token":"${token}","expires_in":${expires}}`],
  ['reloadly', 'POST /oauth/token', expires => `{"access_token":"${token}","expires_in":${expires}}`],
  ['sasapay', 'GET /auth/token/', expires => `{"access_token":"${token}","expires_in":${expires}}`],
  ['mtn-momo', 'POST /disbursement/token/', expires => `{"access_token":"${token}","expires_in":${expires}}`],
  [
    'muda',
    'POST /clients/oauth/token',
    expires => `{"status":200,"data":{"access_token":"${token}","expires_in":${expires}}}`
  ],
  [
    'monnify',
    'POST /api/v1/auth/login',
    expires => `{"requestSuccessful":true,"responseBody":{"accessToken":"${token}","expiresIn":${expires}}}`
  ],
  [
    'airtel-money',
    'POST /auth/oauth2/token',
    expires => `{"access_token":"${token}","expires_in":${expires}}`
  ],
  ['campay', 'POST /token/', expires => `{"token":"${token}","expires_in":${expires}}`],
  [
    'nomba',
    'POST /v1/auth/token/issue',
    expires => `{"code":"00","data":{"access_token":"${token}","expires_in":${expires}}}`
  ],
  ['jpay-africa', 'POST /auth/app/token', () => `{"access":"${token}"}`]
]

const amounts = (read: Awaited<ReturnType<typeof readFrom>>) =>
  Array.isArray(read) ? read.map(line => line.replace(/^.* /, '')) : read

// RFC 6749, 5.1, only recommends it; null, text and decimals occur:
// https://github.com/badgateway/oauth2-client/issues/123, https://github.com/delta-io/delta-sharing/pull/628.
const lifetimes = ['null', '"2700"', '"2700.5"', '3599.87', '0', '-1', '1e99', '"soon"', '""', 'true', '{}']

test.each(minting)('%s: a token with any lifetime is used', async (id, call, granted) => {
  for (const expires of lifetimes) {
    const read = await readFrom(id, { ...balance, [call]: granted(expires) })
    expect(new Set(amounts(read) as string[]), expires).toEqual(new Set(['5.00']))
  }
  const absent = granted('null').replace(/,"expires_?[iI]n":null/, '')
  expect(new Set(amounts(await readFrom(id, { ...balance, [call]: absent })) as string[])).toEqual(
    new Set(['5.00'])
  )
})

// Without the token there is nothing that the user could have clicked.
test.each(minting)('%s: an answer without a token is told as one', async (id, call) => {
  for (const body of ['{}', 'null', '[]', '{"access_token":null}', '{"access":""}', '{"access_token":""}'])
    expect(await readFrom(id, { ...balance, [call]: body }), body).toEqual(unreadable('token'))
})

// https://github.com/cmd-johnson/deno-oauth2-client/issues/25 (2023-05-27),
// https://github.com/octokit/auth-oauth-app.js/issues/13 (2019-08-23).
const refusals: readonly (readonly [Answer, unknown])[] = [
  ['{"error":"invalid_client","error_description":"x"}', rejected],
  ['{"error":"unauthorized_client"}', rejected],
  ['{"error":{"code":"invalid_client","message":"x"}}', rejected],
  ['{"errors":[{"code":"INVALID_CREDENTIALS"}]}', rejected],
  ['{"code":401,"msg":"x","success":false}', rejected],
  ['{"error":"temporarily_unavailable"}', unreadable('refusedInBody')],
  ['{"success":false,"message":"x"}', unreadable('refusedInBody')],
  ['{"status":"error","message":"x"}', unreadable('refusedInBody')],
  ['{"errors":[{"message":"x"}]}', unreadable('refusedInBody')],
  [{ status: 400, body: '{"error":"invalid_client"}' }, rejected],
  [{ status: 400, body: '{"error":"invalid_grant"}' }, rejected],
  [{ status: 400, body: '{"error":"invalid_scope"}' }, permission],
  // Auth0's word for a wrong client.
  [{ status: 403, body: '{"error":"access_denied","error_description":"Unauthorized"}' }, rejected],
  // https://github.com/mtvbrianking/laravel-mtn-momo/issues/46 (2020-06-19)
  [{ status: 500, body: '{"error":"login_failed"}' }, rejected]
]

test.each(minting.filter(([id]) => id !== 'jpay-africa'))(
  '%s: a refused sign-in is told as it was refused',
  async (id, call) => {
    for (const [answer, failure] of refusals)
      expect(await readFrom(id, { ...balance, [call]: answer }), JSON.stringify(answer)).toEqual(failure)
  }
)

// https://github.com/aws-samples/aws-serverless-connect-wallboard/issues/4 (2021-04-06): a gateway's 403 without any key
// at fault. Reloadly's own refusal is 401 with INVALID_CREDENTIALS.
test.each(['reloadly', 'custom-json', 'muda'])('%s: a gateway’s bare 403 is no wrong key', async id => {
  const call = minting.find(([known]) => known === id)?.[1] ?? ''
  const answer = { status: 403, headers: { server: 'CloudFront' }, body: '{"message":"Forbidden"}' }
  expect(await readFrom(id, { ...balance, [call]: answer })).toEqual(permission)
})

// https://github.com/django-oauth/django-oauth-toolkit/issues/1851 (2026-09-09)
test('a token address that has moved by its slash is followed with the same form', async () => {
  const moved = { status: 308, headers: { location: '/token/' } }
  const answers = { ...balance, 'POST /token': moved, 'POST /token/': `{"access_token":"${token}"}` }
  expect(await readFrom('custom-json', answers)).toEqual(['wallet | KES | 5.00'])
})

test('a token address that may have become a page is said to have moved', async () => {
  const moved = { status: 301, headers: { location: '/auth/app/token/' } }
  expect(await readFrom('jpay-africa', { ...balance, 'POST /auth/app/token': moved })).toEqual({
    kind: 'redirected',
    withinOrigin: true
  })
})
