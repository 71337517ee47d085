import { toMinorUnits } from '../../kit/decimals.ts'
import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const KEY = 'sq_live_7b1e9c4d2f8a6053e1d7c9b4a2f86e03'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"status":${status},"success":false,"message":"${message}","data":{}}`)

/** Squad: kobo, as a text or a number. */
export const squad: SimulatedApi = {
  initialBalances: { NGN: '12500.75' },
  credentials: base => ({
    environment: 'production',
    values: { currencies: 'NGN', baseUrl: base },
    secrets: { secretKey: KEY }
  }),
  respond(request, context) {
    if (bearerToken(request) !== KEY) return refusal(401, 'Merchant authentication failed')
    if (request.method !== 'GET' || request.path !== '/merchant/balance') return refusal(404, 'Not found')
    if (request.query.get('currency_id') !== 'NGN') return refusal(400, 'Invalid currency')
    return balance(context, kobo => `"${kobo}"`)
  },
  errors: {
    '400': () => refusal(400, 'Invalid currency'),
    '401': () => refusal(401, 'Merchant authentication failed'),
    '403': () => refusal(403, 'Forbidden'),
    '404': () => refusal(404, 'Not found'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'An error occurred'),
    '200-failing': () => refusal(200, 'The balance could not be read')
  },
  variants: { number: (_, context) => balance(context, kobo => kobo) }
}

const balance = ({ amount }: SimulationContext, written: (kobo: string) => string): SimulatedResponse =>
  jsonResponse(
    200,
    `{"status":200,"success":true,"message":"Success","data":{"balance":${written(toMinorUnits(amount('NGN'), 2))},"currency_id":"NGN","merchant_id":"SBN1EBZEQ8"}}`
  )
