import { basicLogin, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = '4c7e9b2d'
const SECRET = 'Kd4c7Rw9Xq2Tz6Vm'

const refusal = (status: number, label: string): SimulatedResponse =>
  jsonResponse(status, `{"error-code":"${status}","error-code-label":"${label}"}`)

const unauthorized = () => refusal(401, 'authentication failed')

/** Vonage: HTTP Basic, one balance in euros with many decimals. */
export const vonage: SimulatedApi = {
  initialBalances: { balance: '29.18202293' },
  credentials: base => ({
    environment: 'production',
    values: { apiKey: KEY, baseUrl: base },
    secrets: { apiSecret: SECRET }
  }),
  respond(request, { amount }) {
    if (basicLogin(request) !== `${KEY}:${SECRET}`) return unauthorized()
    if (request.method !== 'GET' || request.path !== '/account/get-balance') return refusal(404, 'not found')
    return jsonResponse(200, `{"value":${amount('balance')},"autoReload":false}`)
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, 'forbidden'),
    '404': () => refusal(404, 'not found'),
    '429': () => refusal(429, 'too many requests'),
    '500': () => refusal(500, 'internal error')
  }
}
