import { bearerToken, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = 'FLWSECK-7b1e9c4d2f8a6053e1d7c9b4a2f86e03-18f2ab4c7d9vt-X'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"status":"error","message":"${message}","data":null}`)

/** Ledger balance by currency. */
const LEDGER = { NGN: '253125.82', KES: '1226.72', GHS: '0', USD: '472.08' } as const

/** Flutterwave v3: a secret key, JSON numbers in major units, a ledger balance next to the available one. */
export const flutterwave: SimulatedApi = {
  initialBalances: { NGN: '2367840', KES: '0', GHS: '0', USD: '0' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { secretKey: KEY }
  }),
  respond(request, { amount }) {
    if (bearerToken(request) !== KEY) return refusal(401, 'Authorization required')
    if (request.method !== 'GET' || request.path !== '/balances') return refusal(404, 'Not found')
    const rows = Object.entries(LEDGER).map(
      ([code, ledger]) =>
        `{"currency":"${code}","available_balance":${amount(code)},"ledger_balance":${ledger}}`
    )
    return jsonResponse(
      200,
      `{"status":"success","message":"Wallet balances fetched","data":[${rows.join(',')}]}`
    )
  },
  errors: {
    '400': () => refusal(400, 'currency is required'),
    '400-key': () => refusal(400, 'merchant secret key required'),
    '400-address': () => refusal(400, 'Please enable IP Whitelisting to access this service'),
    '401': () => refusal(401, 'Authorization required'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'An error occurred'),
    '200-failing': () => refusal(200, 'Balances could not be fetched')
  }
}
