import { bearerToken, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = 'CHASECK-4Tz9Xc2Vb7Nm1Ka6Qw3Er8Ty5Ui0OpLj'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"message":"${message}","status":"failed","data":null}`)

/** Chapa: one secret key, available and ledger balances by currency. */
export const chapa: SimulatedApi = {
  initialBalances: { ETB: '1234.5', USD: '20' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { secretKey: KEY }
  }),
  respond(request, { amount }) {
    if (bearerToken(request) !== KEY) return refusal(401, 'Invalid API Key')
    if (request.method !== 'GET' || request.path !== '/v1/balances') return refusal(404, 'Not found')
    const rows = ['ETB', 'USD'].map(
      code => `{"currency":"${code}","available_balance":${amount(code)},"ledger_balance":1300}`
    )
    return jsonResponse(200, `{"message":"Balances retrieved","status":"success","data":[${rows.join(',')}]}`)
  },
  errors: {
    '401': () => refusal(401, 'Invalid API Key'),
    '403': () => refusal(403, 'Forbidden'),
    '404': () => refusal(404, 'Not found'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'An error occurred'),
    '200-failing': () => refusal(200, 'Balances could not be retrieved')
  },
  variants: {
    quoted: (_, { amount }) =>
      jsonResponse(
        200,
        `{"status":"success","data":[{"currency":"etb","available_balance":"${amount('ETB')}"},{"currency":"USD","available_balance":"${amount('USD')}"}]}`
      )
  }
}
