import { expect, test } from 'vitest'
import { address, permission, rejected, throttled, unreadable } from '../failures.ts'
import { readFrom } from './read-from.ts'

// https://github.com/PyGithub/PyGithub/issues/1718 (2020-10-09), https://github.com/zh667/TokenLedger/pull/16 (2026-08-17).
const refusals = [
  '{"code":401,"msg":"token expired or incorrect","success":false}',
  '{"error":{"code":"no_balance","message":"x"}}',
  '{"error":"x"}',
  '{"errors":[{"message":"x"}]}',
  '{"status":"error","message":"x"}'
]

test.each([
  'paystack',
  'flutterwave',
  'stripe',
  'twilio',
  'wise',
  'intasend',
  'clickairtime',
  'pawapay',
  'kotani-pay',
  'chapa',
  'fedapay',
  'fincra',
  'infobip',
  'kora',
  'lenco',
  'notchpay',
  'onafriq',
  'paychangu',
  'paydunya',
  'plivo',
  'relworx',
  'squad',
  'vonage',
  'wave'
])('%s: a refusal in a 200 is told as one, not as another form', async id => {
  for (const body of refusals)
    expect(await readFrom(id, { '*': body }), body).not.toEqual(unreadable('shape'))
  expect(await readFrom(id, { '*': '{"ok":false,"reason":"x"}' })).toEqual(unreadable('refusedInBody'))
  expect(await readFrom(id, { '*': '{"ok":true,"other":"form"}' })).toEqual(unreadable('shape'))
})

test.each([
  ['reloadly', 'POST /oauth/token', '{"access_token":"t"}'],
  ['jpay-africa', 'POST /auth/app/token', '{"access":"t"}'],
  ['mtn-momo', 'POST /disbursement/token/', '{"access_token":"t"}'],
  ['airtel-money', 'POST /auth/oauth2/token', '{"access_token":"t"}'],
  ['campay', 'POST /token/', '{"token":"t"}'],
  ['clickpesa', 'POST /third-parties/generate-token', '{"token":"t"}'],
  ['eversend', 'GET /auth/token', '{"token":"t"}'],
  ['nomba', 'POST /v1/auth/token/issue', '{"code":"00","data":{"access_token":"t"}}'],
  ['paypack', 'POST /auth/agents/authorize', '{"access":"t"}'],
  ['monnify', 'POST /api/v1/auth/login', '{"requestSuccessful":true,"responseBody":{"accessToken":"t"}}']
])('%s: a refusal in a 200 after a sign-in is told as one', async (id, call, granted) => {
  for (const body of refusals)
    expect(await readFrom(id, { [call]: granted, '*': body }), body).toEqual(unreadable('refusedInBody'))
})

// https://github.com/mtvbrianking/laravel-mtn-momo/issues/46 (2020-06-19); the controls stay what they were.
test.each([
  [500, '{"error":"login_failed"}', rejected],
  [500, '{"code":"INTERNAL_PROCESSING_ERROR","message":"x"}', { kind: 'down', status: 500 }],
  [500, '{"code":"NOT_ALLOWED_TARGET_ENVIRONMENT","message":"x"}', permission],
  [401, '{"statusCode":401,"message":"Access denied due to invalid subscription key."}', rejected]
])('MTN MoMo: a sign-in answered with %i %s', async (status, body, failure) => {
  expect(await readFrom('mtn-momo', { 'POST /disbursement/token/': { status, body } })).toEqual(failure)
})

// MTN's list of errors has 403 for an address that is not registered, of Disbursement; the gateway in front of it says 403
// for a used-up quota too: https://github.com/MicrosoftDocs/azure-docs/issues/16282 (2018-10-05).
test('MTN MoMo: 403 is an address for Disbursement, a permission for others, and no address for a quota', async () => {
  const sent = (product: string, answer: object) =>
    readFrom(
      'mtn-momo',
      { [`POST /${product}/token/`]: '{"access_token":"t"}', '*': { status: 403, body: '{}', ...answer } },
      { product, apiUser: '6f2c1e9a-0d4b-4c57-9a38-1b7e5d2f8c60' }
    )
  expect(await sent('disbursement', {})).toEqual(address)
  expect(await sent('collection', {})).toEqual(permission)
  const quota = {
    headers: { 'retry-after': '7085' },
    body: '{"statusCode":403,"message":"Out of call volume quota. Quota will be replenished in 01:58:05."}'
  }
  expect(await sent('disbursement', quota)).toMatchObject(throttled(7085))
})

test.each(['sk_org_live_k', 'rk_org_live_k', 'pk_live_k'])(
  'Stripe: %s is told before it is sent',
  async apiKey => {
    const failure = { kind: 'field', field: 'apiKey', problem: 'malformed' }
    expect(await readFrom('stripe', { '*': '{}' }, {}, { apiKey })).toEqual(failure)
  }
)

// PostHog's tests of Stripe errors have both wordings.
test.each(['', ' (203.0.113.9)'])('Stripe: a refused address%s is no wrong key', async address => {
  const message = `The API key provided does not allow requests from your IP address${address}.`
  const body = JSON.stringify({ error: { message, type: 'invalid_request_error' } })
  expect(await readFrom('stripe', { '*': { status: 401, body } })).toEqual({ kind: 'address' })
})

// https://github.com/stripe/stripe-python/pull/1660 (2025-10-31); momoapi.mtn.com has 400 for wrong headers.
test.each([400, 402, 405, 409, 422])(
  'Custom JSON: %i is a refusal, not the provider’s own trouble',
  async status => {
    const answers = {
      'POST /token': '{"access_token":"t"}',
      'GET /b': { status, body: '{"message":"Missing header X-Account"}' }
    }
    expect(await readFrom('custom-json', answers)).toEqual(unreadable('refusedInBody'))
  }
)

test('Monnify: a wallet that it cannot find with 422 is a refusal', async () => {
  const answers = {
    'POST /api/v1/auth/login': '{"requestSuccessful":true,"responseBody":{"accessToken":"t"}}',
    '*': {
      status: 422,
      body: '{"requestSuccessful":false,"responseMessage":"Could not find wallet","responseCode":"D04"}'
    }
  }
  expect(await readFrom('monnify', answers)).toEqual(unreadable('refusedInBody'))
})

test.each([408, 425])('Custom JSON: %i passes by itself', async status => {
  const answers = { 'POST /token': '{"access_token":"t"}', 'GET /b': { status, body: '{"message":"x"}' } }
  expect(await readFrom('custom-json', answers)).toEqual({ kind: 'down', status })
})
