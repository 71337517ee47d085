import { bearerToken, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = 'sec-live-R3t8Yb6Nq1W5z7KdX2mV9lHc4Pjs0gFa'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"status":"failed","message":"${message}"}`)

/** PayChangu: one call a currency; the main balance is a text, the collection balance a number. */
export const paychangu: SimulatedApi = {
  initialBalances: { 'MWK-main': '52637.95', 'MWK-collection': '0' },
  credentials: base => ({
    environment: 'production',
    values: { currencies: 'MWK', baseUrl: base },
    secrets: { secretKey: KEY }
  }),
  respond(request, { amount }) {
    if (bearerToken(request) !== KEY) return refusal(401, 'Unauthorized')
    if (request.method !== 'GET' || request.path !== '/wallet-balance') return refusal(404, 'Not found')
    const currency = request.query.get('currency') ?? ''
    if (currency !== 'MWK') return refusal(400, 'The currency is not supported')
    return jsonResponse(
      200,
      `{"status":"success","message":"Wallet balances retrieved successfully.","data":{"environment":"live","currency":"MWK","main_balance":"${amount('MWK-main')}","collection_balance":${amount('MWK-collection')}}}`
    )
  },
  errors: {
    '400': () => refusal(400, 'The currency field is required.'),
    '401': () => refusal(401, 'Unauthorized'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'Server error'),
    '200-failing': () => refusal(200, 'Balance could not be retrieved')
  },
  variants: {
    numbers: (_, { amount }) =>
      jsonResponse(
        200,
        `{"status":"success","data":{"main_balance":${amount('MWK-main')},"collection_balance":"${amount('MWK-collection')}"}}`
      )
  }
}
