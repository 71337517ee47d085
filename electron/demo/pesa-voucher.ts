import { type Answer, json, type Play, type World } from './play.ts'

const KEY = 'pk_live_7hY2mQ9xR4tW1zK8'
const SECRET = 'sk_live_c5V8nB3jL6dF0gS2pX7aE4uT'
/** The documentation states no zone; the company is in Nairobi, three hours ahead of UTC all year. */
const NAIROBI = 3 * 3_600_000

const timestamp = (world: World): string =>
  new Date(world.now() + NAIROBI).toISOString().slice(0, 19).replace('T', ' ')

const refusal = (status: number, error: string, world: World): Answer =>
  json(status, `{"success":false,"error":"${error}","timestamp":"${timestamp(world)}"}`)

/** Two paths for one balance: the page's endpoint, and the one its JavaScript and PHP examples call. */
const PATHS = ['/query_balance', '/merchant/balance']

/** Pesa Voucher: a key and a secret in headers of their own, the balance as a JSON number in KES. */
export const pesaVoucher: Play = {
  wallets: { merchant: '125750.00' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { apiKey: KEY, apiSecret: SECRET }
  }),
  answer(ask, world) {
    if (!PATHS.includes(ask.path)) return refusal(404, 'Not found', world)
    if (ask.method !== 'GET') return refusal(405, 'Method not allowed. Use GET request', world)
    const { 'x-api-key': key, 'x-api-secret': secret } = ask.headers
    if (!key || !secret) return refusal(401, 'API credentials required', world)
    if (key !== KEY || secret !== SECRET) return refusal(401, 'Invalid merchant', world)
    return json(
      200,
      `{"success":true,"merchant_id":"550f8499-e29b-61d4-a816-446655449900","merchant_name":"NEO Vouchers LTD","balance":${world.amount('merchant')},"currency":"KES","timestamp":"${timestamp(world)}"}`
    )
  },
  errors: {
    '401-missing': (_, world) => refusal(401, 'API credentials required', world),
    '401-invalid': (_, world) => refusal(401, 'Invalid merchant', world),
    '404-merchant': (_, world) => refusal(404, 'Merchant account not found', world),
    '405': (_, world) => refusal(405, 'Method not allowed. Use GET request', world),
    '500': (_, world) => refusal(500, 'Internal server error message', world),
    '200-failing': (_, world) => refusal(200, 'Internal server error message', world),
    'query-balance-missing': (ask, world) =>
      ask.path === '/query_balance' ? refusal(404, 'Not found', world) : null
  }
}
