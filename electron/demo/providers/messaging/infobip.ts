import { jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = '4f8e6d2c904a7fa35d1e9c7b2f6480ab-3c9f1e7a-b2d8-4056-a1f7-c3e59b80d214'

const refusal = (status: number, id: string, text: string): SimulatedResponse =>
  jsonResponse(status, `{"requestError":{"serviceException":{"messageId":"${id}","text":"${text}"}}}`)

const unauthorized = () => refusal(401, 'UNAUTHORIZED', 'Invalid login details')

/** Infobip: an address of one's own, a key with the word App, one balance. */
export const infobip: SimulatedApi = {
  initialBalances: { balance: '40.5' },
  credentials: base => ({ environment: '', values: { baseUrl: base }, secrets: { apiKey: KEY } }),
  respond({ headers, method, path }, { amount }) {
    if (headers['authorization'] !== `App ${KEY}`) return unauthorized()
    if (method !== 'GET' || path !== '/account/1/balance') return refusal(404, 'NOT_FOUND', 'Not found')
    return jsonResponse(200, `{"balance":${amount('balance')},"currency":"EUR"}`)
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, 'FORBIDDEN', 'Missing scope'),
    '404': () => refusal(404, 'NOT_FOUND', 'Not found'),
    '429': () => refusal(429, 'TOO_MANY_REQUESTS', 'Too many requests'),
    '500': () => refusal(500, 'GENERAL_ERROR', 'Something went wrong')
  }
}
