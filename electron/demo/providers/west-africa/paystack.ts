import { toMinorUnits } from '../../kit/decimals.ts'
import { bearerToken, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = 'sk_live_3c9f1e7ab2d84056a1f7c3e59b80d2146e7f9a35'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"status":false,"message":"${message}"}`)

const invalidKey = () =>
  jsonResponse(
    401,
    '{"status":false,"message":"Invalid key","meta":{"nextStep":"Ensure that you provide the correct authorization key for the request"},"type":"validation_error","code":"invalid_Key"}'
  )
const address = (status: number) => refusal(status, 'Your IP address is not allowed to make this call')

const CURRENCIES = ['NGN', 'GHS', 'XOF']

/** Paystack: one secret key, integer amounts in hundredths of every currency. */
export const paystack: SimulatedApi = {
  initialBalances: { NGN: '17000.00', GHS: '5.05', XOF: '250000.00' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { secretKey: KEY }
  }),
  respond(request, { amount }) {
    if (bearerToken(request) !== KEY) return invalidKey()
    if (request.method !== 'GET' || request.path !== '/balance') return refusal(404, 'Entity not found')
    const rows = CURRENCIES.map(code => `{"currency":"${code}","balance":${toMinorUnits(amount(code), 2)}}`)
    return jsonResponse(200, `{"status":true,"message":"Balances retrieved","data":[${rows.join(',')}]}`)
  },
  errors: {
    '401': invalidKey,
    '401-address': () => address(401),
    '403-address': () => address(403),
    '404': () => refusal(404, 'Entity not found'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'An error occurred'),
    '200-failing': () => refusal(200, 'Balance could not be retrieved')
  }
}
