import { createHmac } from 'node:crypto'
import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse
} from '../../kit/provider.ts'

const KEY = 'wave_sn_prod_3Kd9wQm7Xr2TzV5yLbN8cPf1HsJ6gUaE4oRi0'
const SIGNING_SECRET = 'q7Nw2Rz9Kc4Tm6Xv1Yb8Ld3Pf5Hs0Jg'

const refusal = (status: number, code: string, message: string): SimulatedResponse =>
  jsonResponse(status, `{"code":"${code}","message":"${message}"}`)

const noKey = () => refusal(401, 'no-matching-api-key', 'The key you provided does not exist.')

/** Wave Business: one key is one wallet; a key made with request signing wants every request signed. */
export const wave: SimulatedApi = {
  initialBalances: { wallet: '150000' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { apiKey: KEY, signingSecret: SIGNING_SECRET }
  }),
  respond(request, { amount }) {
    if (bearerToken(request) !== KEY) return noKey()
    if (!isSigned(request)) return refusal(401, 'invalid-signature', 'The signature does not match.')
    if (request.method !== 'GET' || request.path !== '/v1/balance')
      return refusal(404, 'not-found', 'Not found')
    return jsonResponse(200, `{"amount":"${amount('wallet')}","currency":"XOF"}`)
  },
  errors: {
    '401-no-key': noKey,
    '401-revoked': () => refusal(401, 'api-key-revoked', 'The key was revoked.'),
    '401-unsigned': () => refusal(401, 'missing-signature', 'A signature is required.'),
    '401-signature': () => refusal(401, 'invalid-signature', 'The signature does not match.'),
    '401-expired': () => refusal(401, 'expired-signature', 'The signature has expired.'),
    '403-address': () => refusal(403, 'ip-not-allowed', 'Request from an address that is not on the list.'),
    '403-permission': () => refusal(403, 'forbidden', 'The key may not use this API.'),
    '404': () => refusal(404, 'not-found', 'Not found'),
    '429': () => refusal(429, 'too-many-requests', 'Too many requests'),
    '500': () => refusal(500, 'internal-server-error', 'An error occurred')
  }
}

function isSigned(request: SimulatedRequest): boolean {
  const { 'wave-signature': signature = '' } = request.headers
  const [, seconds = '', found] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? []
  return found === createHmac('sha256', SIGNING_SECRET).update(seconds).digest('hex')
}
