import { jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'
import { withCurrency } from './africas-talking.ts'

const TOKEN = 'vp_5d1e8f3a9c2b4706'

const detail = (status: number, text: string): SimulatedResponse =>
  jsonResponse(status, `{"detail":"${text}"}`)

/**
 * The VoicePact bridge: a user's own service for Africa's Talking. It requires no credentials. A token, if
 * sent, is for a reverse proxy in front of it.
 */
export const voicepact: SimulatedApi = {
  initialBalances: { wallet: 'KES 5,432.10' },
  credentials: base => ({
    environment: '',
    values: { baseUrl: base },
    secrets: { token: TOKEN }
  }),
  respond(request, { amount }) {
    const { authorization } = request.headers
    if (authorization !== undefined && authorization !== `Bearer ${TOKEN}`)
      return detail(401, 'Not authenticated')
    if (request.path === '/health') return jsonResponse(200, '{"status":"healthy"}')
    if (request.path !== '/api/v1/payments/wallet/balance') return detail(404, 'Not Found')
    if (request.method !== 'GET') return detail(405, 'Method Not Allowed')
    return jsonResponse(
      200,
      `{"wallet_balance":{"balance":"${withCurrency(amount('wallet'))}","currency":"KES"}}`
    )
  },
  errors: {
    '401': () => detail(401, 'Not authenticated'),
    '500-detail': () => detail(500, 'Failed to get wallet balance'),
    '500-crash': () =>
      jsonResponse(
        500,
        `{"detail":"Internal server error","error":"'NoneType' object has no attribute 'fetch_wallet_balance'"}`
      ),
    '200-failed': () =>
      jsonResponse(
        200,
        '{"wallet_balance":{"status":"Failed","errorMessage":"Could not fetch the wallet balance"}}'
      )
  },
  variants: {
    /** As in the service's source code: Africa's Talking's response passed on, without a currency member. */
    'as-coded': (_, { amount }) =>
      jsonResponse(
        200,
        `{"wallet_balance":{"status":"Success","balance":"${withCurrency(amount('wallet'))}"}}`
      )
  }
}
