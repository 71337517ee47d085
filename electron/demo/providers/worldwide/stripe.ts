import { toMinorUnits } from '../../kit/decimals.ts'
import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const KEY = 'rk_live_51QzT4mKb8XcVn2LpRw7YsHdJ'

/** Currency and number of minor-unit digits. */
const WALLETS = [
  ['usd', 2],
  ['kes', 2],
  ['xof', 0],
  ['ugx', 2],
  ['kwd', 3]
] as const

const refusal = (status: number, type: string, message: string, code?: string): SimulatedResponse =>
  jsonResponse(status, JSON.stringify({ error: { ...(code && { code }), message, type } }))

/** Stripe: integer amounts in minor units; some currencies have none, some have three digits. */
export const stripe: SimulatedApi = {
  initialBalances: { USD: '6666.70', KES: '-120.50', XOF: '250000', UGX: '480000.00', KWD: '5.120' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { apiKey: KEY }
  }),
  respond(request, context) {
    if (bearerToken(request) !== KEY) return invalidKey()
    if (request.method !== 'GET' || request.path !== '/v1/balance')
      return refusal(
        404,
        'invalid_request_error',
        `Unrecognized request URL (${request.method}: ${request.path}).`
      )
    return balance(context, true)
  },
  errors: {
    '401-invalid': () => invalidKey(),
    '401-expired': () =>
      refusal(401, 'invalid_request_error', 'Expired API Key provided: rk_live_****sHdJ', 'api_key_expired'),
    '403-permission': () =>
      refusal(
        403,
        'invalid_request_error',
        "The provided key 'rk_live_****sHdJ' does not have the required permissions for this endpoint on account 'acct_1QzT4mKb8XcVn2Lp'. Having the 'rak_balance_read' permission would allow this request to continue."
      ),
    '429': () => refusal(429, 'invalid_request_error', 'Request rate limit exceeded.', 'rate_limit'),
    '500': () => refusal(500, 'api_error', 'An unknown error occurred'),
    '503': () => refusal(503, 'api_error', 'Service temporarily unavailable')
  }
}

const invalidKey = (): SimulatedResponse =>
  refusal(401, 'invalid_request_error', 'Invalid API Key provided: rk_live_****sHdJ')

function balance({ amount }: SimulationContext, live: boolean): SimulatedResponse {
  const available = WALLETS.map(([currency, decimals]) => {
    const minor = toMinorUnits(amount(currency.toUpperCase()), decimals)
    return `{"amount":${minor},"currency":"${currency}","source_types":{"card":${minor}}}`
  })
  return jsonResponse(
    200,
    `{"object":"balance","available":[${available.join(',')}],"connect_reserved":[{"amount":700,"currency":"usd"}],"livemode":${live},"pending":[{"amount":61414,"currency":"usd","source_types":{"card":61414}}]}`
  )
}
