import { HOUR } from '#domain/time/units.ts'
import {
  jsonResponse,
  type SimulatedApi,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const KEY = 'pk_live_7hY2mQ9xR4tW1zK8'
const SECRET = 'sk_live_c5V8nB3jL6dF0gS2pX7aE4uT'
/**
 * Offset from UTC, milliseconds. No time zone is documented; the company is in Nairobi, UTC+3 without
 * daylight saving.
 */
const NAIROBI = 3 * HOUR

const timestamp = (context: SimulationContext): string =>
  new Date(context.now() + NAIROBI).toISOString().slice(0, 19).replace('T', ' ')

const refusal = (status: number, error: string, context: SimulationContext): SimulatedResponse =>
  jsonResponse(status, `{"success":false,"error":"${error}","timestamp":"${timestamp(context)}"}`)

/**
 * Two paths for one balance: the one in the documentation's text, and the one its JavaScript and PHP samples
 * use.
 */
const PATHS = ['/query_balance', '/merchant/balance']

/** Pesa Voucher: key and secret in custom headers, the balance as a JSON number in KES. */
export const pesaVoucher: SimulatedApi = {
  initialBalances: { merchant: '125750.00' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { apiKey: KEY, apiSecret: SECRET }
  }),
  respond(request, context) {
    if (!PATHS.includes(request.path)) return refusal(404, 'Not found', context)
    if (request.method !== 'GET') return refusal(405, 'Method not allowed. Use GET request', context)
    const { 'x-api-key': key, 'x-api-secret': secret } = request.headers
    if (!key || !secret) return refusal(401, 'API credentials required', context)
    if (key !== KEY || secret !== SECRET) return refusal(401, 'Invalid merchant', context)
    return jsonResponse(
      200,
      `{"success":true,"merchant_id":"550f8499-e29b-61d4-a816-446655449900","merchant_name":"NEO Vouchers LTD","balance":${context.amount('merchant')},"currency":"KES","timestamp":"${timestamp(context)}"}`
    )
  },
  errors: {
    '401-missing': (_, context) => refusal(401, 'API credentials required', context),
    '401-invalid': (_, context) => refusal(401, 'Invalid merchant', context),
    '404-merchant': (_, context) => refusal(404, 'Merchant account not found', context),
    '405': (_, context) => refusal(405, 'Method not allowed. Use GET request', context),
    '500': (_, context) => refusal(500, 'Internal server error message', context),
    '200-failing': (_, context) => refusal(200, 'Internal server error message', context),
    'query-balance-missing': (request, context) =>
      request.path === '/query_balance' ? refusal(404, 'Not found', context) : null
  }
}
