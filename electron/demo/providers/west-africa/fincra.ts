import { jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = 'hQ3vK8zYt2LmR6wN9xPbD4cF7sJa1GeU'
const BUSINESS = '6457f3d9ac64b05e1f7c8d93'

const refusal = (status: number, errorType: string, message: string): SimulatedResponse =>
  jsonResponse(status, `{"success":false,"error":"${message}","errorType":"${errorType}"}`)

const unauthorized = () => jsonResponse(401, '{"message":"Invalid authentication credentials"}')

const WALLETS = [
  [10421, 'NGN', '6428310957', true],
  [10422, 'GHS', '6428310958', false]
] as const

/** Fincra: a key in a header of its own, wallets with available, locked and ledger balances. */
export const fincra: SimulatedApi = {
  initialBalances: { '10421': '100000', '10422': '0' },
  credentials: base => ({
    environment: 'production',
    values: { businessId: BUSINESS, amounts: 'full', baseUrl: base },
    secrets: { secretKey: KEY }
  }),
  respond({ headers, method, path, query }, { amount }) {
    if (headers['api-key'] !== KEY) return unauthorized()
    if (method !== 'GET' || path !== '/wallets') return refusal(404, 'NOT_FOUND', 'Not found')
    if (query.get('businessID') !== BUSINESS) return refusal(422, 'UNPROCESSABLE_ENTITY', 'No payload sent')
    const rows = WALLETS.map(
      ([id, currency, number, isEnabled]) =>
        `{"id":${id},"businessId":"${BUSINESS}","currency":"${currency}","walletNumber":"${number}","status":"${isEnabled ? 'enabled' : 'disabled'}","availableBalance":${amount(String(id))},"ledgerBalance":250.5,"lockedBalance":0}`
    )
    return jsonResponse(200, `{"success":true,"message":"Wallets fetched","data":[${rows.join(',')}]}`)
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, 'FORBIDDEN', 'Forbidden'),
    '404': () => refusal(404, 'NOT_FOUND', 'Not found'),
    '422': () => refusal(422, 'UNPROCESSABLE_ENTITY', 'No payload sent'),
    '429': () => jsonResponse(429, '{"message":"API limit reached"}'),
    '500': () => refusal(500, 'SERVER_ERROR', 'An error occurred'),
    '200-failing': () => refusal(200, 'NO_RESPONSE', 'Wallets could not be fetched')
  }
}
