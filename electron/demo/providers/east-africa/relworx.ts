import { bearerToken, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = '7b1e9c4d2f8a60.53e1d7c9b4a2f86e03'
const ACCOUNT = 'REL4A9C27E13B'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"success":false,"message":"${message}"}`)

/** Relworx: a key, an account number, one call a currency. */
export const relworx: SimulatedApi = {
  initialBalances: { UGX: '0.0', KES: '15400.75' },
  credentials: base => ({
    environment: 'production',
    values: { accountNumber: ACCOUNT, currencies: 'UGX,KES', baseUrl: base },
    secrets: { apiKey: KEY }
  }),
  respond(request, { amount }) {
    const { headers, method, path, query } = request
    if (bearerToken(request) !== KEY) return refusal(401, 'Missing or expired token')
    if (headers['accept'] !== 'application/vnd.relworx.v2') return refusal(404, 'Not found')
    if (method !== 'GET' || path !== '/mobile-money/check-wallet-balance') return refusal(404, 'Not found')
    if (query.get('account_no') !== ACCOUNT) return refusal(422, 'The account number is unknown')
    return jsonResponse(200, `{"success":true,"balance":${amount(query.get('currency') ?? '')}}`)
  },
  errors: {
    '400': () => refusal(400, 'Bad request'),
    '401': () => refusal(401, 'Missing or expired token'),
    '403': () => refusal(403, 'Forbidden'),
    '404': () => refusal(404, 'Not found'),
    '422': () => refusal(422, 'Unprocessable'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'Internal server error'),
    '503': () => refusal(503, 'Service unavailable'),
    '200-failing': () => refusal(200, 'The balance could not be read')
  },
  variants: {
    /** Only POST is allowed, and the balance is a text. */
    post: (request, { amount }) =>
      request.method === 'GET'
        ? refusal(405, 'Method not allowed')
        : jsonResponse(200, `{"success":true,"balance":"${amount(request.query.get('currency') ?? '')}"}`)
  }
}
