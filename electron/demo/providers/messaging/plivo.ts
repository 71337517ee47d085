import { basicLogin, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const ID = 'MANWVLYTK4ZWU1YTY4ZT'
const TOKEN = 'NGY4ZTZkMmM5MDRhN2ZhMzVkMWU5YzdiMmY2NDgw'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"api_id":"97ceeb52-58b6-11e1-86da-77300b68f8bb","error":"${message}"}`)

const unauthorized = () => refusal(401, 'authentication failed')

/** Plivo: HTTP Basic, the credit as a text, with how it is billed. */
export const plivo: SimulatedApi = {
  initialBalances: { credits: '42.35440' },
  credentials: base => ({
    environment: 'production',
    values: { authId: ID, baseUrl: base },
    secrets: { authToken: TOKEN }
  }),
  respond(request, { amount }) {
    if (basicLogin(request) !== `${ID}:${TOKEN}`) return unauthorized()
    if (request.method !== 'GET' || request.path !== `/v1/Account/${ID}`) return refusal(404, 'not found')
    return jsonResponse(
      200,
      `{"account_type":"standard","address":"1 Kimathi Street","api_id":"97ceeb52-58b6-11e1-86da-77300b68f8bb","auth_id":"${ID}","auto_recharge":false,"billing_mode":"prepaid","cash_credits":"${amount('credits')}","city":"Nairobi","name":"Duka","state":"","timezone":"Africa/Nairobi"}`
    )
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, 'forbidden'),
    '404': () => refusal(404, 'not found'),
    '405': () => refusal(405, 'method not allowed'),
    '429': () => refusal(429, 'too many requests'),
    '500': () => refusal(500, 'internal error')
  }
}
