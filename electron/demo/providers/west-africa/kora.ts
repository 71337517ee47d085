import { bearerToken, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = 'sk_live_9Tz4Xc7Vb2Nm6Ka1Qw8Er5Ty3Ui0OpLj'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"status":false,"message":"${message}"}`)

/** Kora: one secret key, balances in a map by currency. */
export const kora: SimulatedApi = {
  initialBalances: { NGN: '400300.90', USD: '10093756.06', 'USD-issuing': '17639.67' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { secretKey: KEY }
  }),
  respond(request, { amount }) {
    if (bearerToken(request) !== KEY) return refusal(401, 'Invalid authorization key')
    if (request.method !== 'GET' || request.path !== '/merchant/api/v1/balances')
      return refusal(404, 'Not found')
    const ngn = `"NGN":{"pending_balance":100000.78,"available_balance":${amount('NGN')}}`
    const usd = `"USD":{"pending_balance":10000.78,"available_balance":${amount('USD')},"issuing_balance":${amount('USD-issuing')}}`
    return jsonResponse(200, `{"status":true,"message":"success","data":{${ngn},${usd}}}`)
  },
  errors: {
    '401': () => refusal(401, 'Invalid authorization key'),
    '403': () => refusal(403, 'You are not permitted to use this service'),
    '404': () => refusal(404, 'Not found'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'An error occurred'),
    '200-failing': () => refusal(200, 'Balances could not be retrieved')
  }
}
