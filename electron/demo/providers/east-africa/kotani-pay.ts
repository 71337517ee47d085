import { bearerToken, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = 'kp_5f0b8c1e7d2a49c6b3e8f1d47a9c0e62'
const INTEGRATOR = '4440cb6a-f7c7-11ed-b67e-0242ac120002'
const RETRY_AFTER_SECONDS = 30

const refusal = (status: number, message: string, more = ''): SimulatedResponse =>
  jsonResponse(status, `{"success":false,"message":"${message}","error_code":${status},"data":{}${more}}`)

/** ID, name, currency, status. */
const WALLETS = [
  ['f053188c-d924-4423-bbba-871eda0b1cd9', 'My Wallet', 'KES', 'active'],
  ['0b6f2a9e-41c7-4d58-9e03-c5d81f7a2b64', 'Accra', 'GHS', 'inactive']
] as const

/** Kotani Pay: a key that does not expire, one row per wallet with two balances as JSON numbers. */
export const kotaniPay: SimulatedApi = {
  initialBalances: Object.fromEntries(
    WALLETS.flatMap(([id]) => [
      [id, '1000'],
      [`${id}/deposit`, '250.5']
    ])
  ),
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { apiKey: KEY }
  }),
  respond(request, { amount }) {
    if (bearerToken(request) !== KEY) return refusal(401, 'Unauthorized')
    if (request.method !== 'GET' || request.path !== '/wallet/fiat') return refusal(404, 'Wallet Not Found')
    const rows = WALLETS.map(
      ([id, name, currency, status]) =>
        `{"name":"${name}","type":"fiat","currency":"${currency}","integrator":"${INTEGRATOR}","status":"${status}","id":"${id}","balance":${amount(id)},"deposit_balance":${amount(`${id}/deposit`)}}`
    )
    return jsonResponse(
      200,
      `{"success":true,"message":"Fiat wallet has been successfully retrieved.","data":[${rows.join(',')}]}`
    )
  },
  errors: {
    '400': () => refusal(400, 'Bad Request'),
    '401': () => refusal(401, 'Unauthorized'),
    '403': () => refusal(403, 'Forbidden'),
    '404': () => refusal(404, 'Wallet Not Found'),
    '429': () => refusal(429, 'Too Many Requests', `,"retryAfter":${RETRY_AFTER_SECONDS}`),
    '429-plain': () => refusal(429, 'Too Many Requests'),
    '500': () => refusal(500, 'Internal Server Error'),
    '200-failing': () => refusal(200, 'Wallets could not be retrieved')
  }
}
