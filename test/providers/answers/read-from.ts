import type { ServerResponse } from 'node:http'
import { SalioError } from '#domain/accounts/failure.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Credentials } from '#providers/kit/provider.ts'
import { providerById } from '#test/providers/known.ts'
import { serve } from '../../unit/electron/providers/server.ts'
import { NOW } from '../failures.ts'

/** An answer: its body with status 200, or with more. */
export type Answer =
  | string
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }

/** Answers by method and path, "POST /token", or "*" for every other request. */
export type Answers = Readonly<Record<string, Answer>>

/** Credentials that each provider's own check accepts. */
const filled: Readonly<Record<string, Partial<Credentials>>> = {
  'africas-talking': { values: { username: 'duka' }, secrets: { apiKey: 'k' } },
  clickairtime: { secrets: { apiKey: 'ce_live_k' } },
  flutterwave: { secrets: { secretKey: 'FLWSECK-k' } },
  intasend: { secrets: { secretKey: 'ISSecretKey_live_k' } },
  'jpay-africa': { secrets: { appKey: 'k', appSecret: 's' } },
  'kotani-pay': { secrets: { apiKey: 'k' } },
  monnify: { values: { accountNumber: '39' }, secrets: { apiKey: 'MK_PROD_K', secretKey: 's' } },
  'mtn-momo': {
    environment: 'mtnuganda',
    values: { product: 'disbursement', apiUser: '6f2c1e9a-0d4b-4c57-9a38-1b7e5d2f8c60' },
    secrets: { apiKey: 'k', subscriptionKey: 's' }
  },
  muda: { secrets: { apiKey: 'live_key-k', secretKey: 'live_sec-s' } },
  pawapay: { secrets: { apiToken: 't' } },
  paystack: { secrets: { secretKey: 'sk_live_k' } },
  'pesa-voucher': { secrets: { apiKey: 'pk_live_k', apiSecret: 'sk_live_s' } },
  reloadly: { secrets: { clientId: 'i', clientSecret: 's' } },
  sasapay: { values: { merchantCode: '609980' }, secrets: { clientId: 'i', clientSecret: 's' } },
  stripe: { secrets: { apiKey: 'rk_live_k' } },
  twilio: { values: { accountSid: `AC${'0'.repeat(32)}` }, secrets: { authToken: 't' } },
  wave: { secrets: { apiKey: 'wave_sn_prod_k' } },
  clickpesa: { secrets: { clientId: 'i', apiKey: 'k' } },
  vtpass: { secrets: { apiKey: 'k', publicKey: 'PK_k' } },
  cinetpay: { values: { currency: 'XOF' }, secrets: { apiKey: 'k', password: 'p' } },
  paychangu: { values: { currencies: 'MWK' }, secrets: { secretKey: 'k' } },
  'airtel-money': { values: { country: 'UG' }, secrets: { clientId: 'i', clientSecret: 's' } },
  kora: { secrets: { secretKey: 'sk_live_k' } },
  onafriq: { secrets: { apiKey: 'k' } },
  campay: { secrets: { username: 'u', password: 'p' } },
  paypack: { secrets: { clientId: 'i', clientSecret: 's' } },
  lenco: { secrets: { apiToken: 't' } },
  chapa: { secrets: { secretKey: 'CHASECK-k' } },
  relworx: { values: { accountNumber: 'REL1', currencies: 'UGX' }, secrets: { apiKey: 'k' } },
  eversend: { secrets: { clientId: 'i', clientSecret: 's' } },
  nextsms: { values: { username: 'duka' }, secrets: { password: 'p' } },
  beem: { secrets: { apiKey: 'k', secretKey: 's' } },
  'bulk-sms-kenya': { values: { partnerId: '1234' }, secrets: { apiKey: 'k' } },
  bulksms: { secrets: { tokenId: 'i', tokenSecret: 's' } },
  smsleopard: { secrets: { apiKey: 'k', apiSecret: 's' } },
  arkesel: { secrets: { apiKey: 'k' } },
  smsportal: { secrets: { clientId: 'i', apiSecret: 's' } },
  'yo-payments': { secrets: { username: 'u', password: 'p' } },
  hubtel: { values: { prepaidId: '1' }, secrets: { clientId: 'i', clientSecret: 's' } },
  squad: { values: { currencies: 'NGN' }, secrets: { secretKey: 'k' } },
  nomba: { values: { accountId: 'a', amounts: 'full' }, secrets: { clientId: 'i', clientSecret: 's' } },
  fincra: { values: { businessId: 'b', amounts: 'full' }, secrets: { secretKey: 'k' } },
  notchpay: { values: { currencies: 'XAF' }, secrets: { publicKey: 'pk.k', privateKey: 'sk.k' } },
  fedapay: { secrets: { secretKey: 'sk_live_k' } },
  paydunya: { secrets: { masterKey: 'm', privateKey: 'live_private_k', token: 't' } },
  vonage: { values: { apiKey: 'k' }, secrets: { apiSecret: 's' } },
  plivo: { values: { authId: 'MANWVLYTK4ZWU1YTY4ZT' }, secrets: { authToken: 't' } },
  infobip: { secrets: { apiKey: 'k' } },
  mnotify: { secrets: { apiKey: 'k' } },
  termii: { secrets: { apiKey: 'k' } },
  sendchamp: { secrets: { apiKey: 'sendchamp_live_k' } },
  telnyx: { secrets: { apiKey: 'KEY_k' } },
  clicksend: { values: { username: 'duka' }, secrets: { apiKey: 'k' } },
  ding: { secrets: { apiKey: 'k' } },
  dtone: { secrets: { apiKey: 'k', apiSecret: 's' } },
  'orange-sms': { secrets: { clientId: 'i', clientSecret: 's' } },
  payhero: { secrets: { token: 'Basic aTpw' } },
  paypal: { secrets: { clientId: 'i', clientSecret: 's' } },
  messagebird: { secrets: { accessKey: 'k' } },
  voicepact: {},
  wise: { secrets: { apiToken: 't' } }
}

/** What a Custom JSON API is filled in with besides its addresses: OAuth 2, and the balance of {"balance":...} in KES. */
const customValues: Credentials['values'] = {
  auth: 'oauth',
  mapping: '{"amount":"/balance","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
}

/**
 * What a connector makes of answers over a real connection: its wallets as "key | currency | amount or failure", with
 * "postpaid" where there is neither; or the account's failure.
 * @param values in place of the provider's usual ones, as `secrets`
 */
export async function readFrom(
  id: string,
  answers: Answers,
  values: Credentials['values'] = {},
  secrets: Credentials['secrets'] = {}
) {
  const provider = providerById(id)
  if (!provider) throw new Error(`No provider ${id}`)
  await using server = await serve((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/s, '')
    send(response, answers[`${request.method} ${path}`] ?? answers['*'] ?? { status: 404 })
  })
  const own = filled[id]
  const base = own
    ? { baseUrl: server.origin }
    : { url: `${server.origin}/b`, tokenUrl: `${server.origin}/token` }
  const http = createHttp({ now: () => NOW })
  const connection = provider.connect(
    {
      environment: own?.environment ?? '',
      values: { ...base, ...(own ? own.values : customValues), ...values },
      secrets: { ...(own?.secrets ?? { clientId: 'i', clientSecret: 's', token: 't' }), ...secrets }
    },
    http
  )
  try {
    const { wallets } = await connection.read()
    return wallets.map(({ key, currency, amount, failure, kind }) =>
      [key, currency, amount ?? (failure ? Object.values(failure).join(' ') : kind)].join(' | ')
    )
  } catch (error) {
    if (error instanceof SalioError) return error.failure
    throw error
  } finally {
    await http.close()
  }
}

function send(response: ServerResponse, answer: Answer): void {
  const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
}
