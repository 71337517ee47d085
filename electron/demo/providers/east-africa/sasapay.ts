import { add, parseAmount } from '#domain/money/money.ts'
import { withDecimals } from '../../kit/decimals.ts'
import {
  basicLogin,
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const CLIENT_ID = 'Zq8nV3kLw7RtY2mXc5PbH9sJdF4gTaUe1oKiMzQx'
const CLIENT_SECRET = 'tR6yHn2WvK9sLq4MxB7cZd1PfGj8UaE3oYiVwTk5QmNr'
const MERCHANT = '609980'
const EXPIRES_IN = 3600
const LABELS = ['Bulk Payment', 'Utility Account', 'Working Account'] as const

const detail = (status: number, text: string): SimulatedResponse =>
  jsonResponse(status, `{"detail":"${text}"}`)

const unauthorized = () => detail(401, 'Authentication credentials were not provided.')

const failing = (status: number): SimulatedResponse =>
  jsonResponse(status, '{"statusCode":"1","message":"Merchant not found"}')

/** SasaPay: a token by HTTP Basic, accounts identified by label, success or failure stated in the body. */
export const sasapay: SimulatedApi = {
  initialBalances: { 'Bulk Payment': '0.0', 'Utility Account': '0.0', 'Working Account': '1000.0' },
  credentials: base => ({
    environment: 'production',
    values: { merchantCode: MERCHANT, baseUrl: base },
    secrets: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET }
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /payments/check-balance':
        return balance(request, context, '"0"')
      case 'GET /auth/token':
        return token(request, context)
      default:
        return detail(404, 'Not found.')
    }
  },
  errors: {
    '401': unauthorized,
    '403': () => detail(403, 'You do not have permission to perform this action.'),
    '404': () => detail(404, 'Not found.'),
    '429': () => detail(429, 'Request was throttled.'),
    '500': () => detail(500, 'Internal server error'),
    '503': () => detail(503, 'Service unavailable'),
    '200-failing': () => failing(200),
    '200-false': () => jsonResponse(200, '{"status":false,"detail":"Merchant not found"}')
  },
  tokenErrors: {
    '400-client': () => jsonResponse(400, '{"error":"invalid_client"}'),
    '401-client': () => jsonResponse(401, '{"error":"invalid_client"}'),
    '403-client': () => jsonResponse(403, '{"error":"invalid_client"}'),
    '200-token-false': () => jsonResponse(200, '{"status":false,"detail":"FAILED"}')
  },
  variants: { 'numeric-code': (request, context) => balance(request, context, '0') }
}

/** @param code the status code as JSON: described as numeric in the documentation, but shown as a string */
function balance(request: SimulatedRequest, context: SimulationContext, code: string): SimulatedResponse {
  if (!context.tokens.isValid('access', bearerToken(request))) return unauthorized()
  if (request.query.get('MerchantCode') !== MERCHANT) return failing(200)
  const accounts = LABELS.map(
    label => `{"account_label":"${label}","account_balance":${context.amount(label)}}`
  )
  return jsonResponse(
    200,
    `{"statusCode":${code},"message":"Account Balances","data":{"CurrencyCode":"KES","OrgAccountBalance":${total(context)},"Accounts":[${accounts.join(',')}]}}`
  )
}

function token(request: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  if (basicLogin(request) !== `${CLIENT_ID}:${CLIENT_SECRET}`)
    return jsonResponse(401, '{"error":"invalid_client"}')
  return jsonResponse(
    200,
    `{"status":true,"detail":"SUCCESS","access_token":"${tokens.mint('access', EXPIRES_IN)}","expires_in":${EXPIRES_IN},"token_type":"Bearer","scope":"merchants C2B/B2B/B2C"}`
  )
}

const total = ({ amount }: SimulationContext): string =>
  withDecimals(LABELS.map(label => parseAmount(amount(label)) ?? '0').reduce(add), 2)
