import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const TOKEN =
  'eyJraWQiOiIxIiwiYWxnIjoiRVMyNTYifQ.eyJ0dCI6IkFBVCIsInN1YiI6IjQ4NyJ9.c2lnbmVkLWZvci1kdWthLWxldHU'

const refusal = (status: number, code: string, message: string): SimulatedResponse =>
  jsonResponse(status, `{"failureReason":{"failureCode":"${code}","failureMessage":"${message}"}}`)

/** Country, currency and, for a wallet limited to one mobile money operator, the operator's code. */
const WALLETS = [
  ['ZMB', 'ZMW', ''],
  ['UGA', 'UGX', ''],
  ['BEN', 'XOF', 'MTN_MOMO_BEN']
] as const

/** pawaPay v2: a bearer token, one wallet per country and currency, amounts as decimal strings. */
export const pawaPay: SimulatedApi = {
  initialBalances: { 'ZMB-ZMW': '21798.03', 'UGA-UGX': '10798.03', 'BEN-XOF-MTN_MOMO_BEN': '1000.0' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { apiToken: TOKEN }
  }),
  respond(request, context) {
    const token = bearerToken(request)
    if (token === null) return missing()
    if (token !== TOKEN) return invalid()
    if (request.method !== 'GET' || request.path !== '/v2/wallet-balances')
      return refusal(404, 'NOT_FOUND', 'The requested resource was not found.')
    return balances(context, 'provider')
  },
  errors: {
    NO_AUTHENTICATION: () => missing(),
    AUTHENTICATION_ERROR: () => invalid(),
    AUTHORISATION_ERROR: () =>
      refusal(403, 'AUTHORISATION_ERROR', 'The API token is not authorised for this API call.'),
    HTTP_SIGNATURE_ERROR: () => refusal(403, 'HTTP_SIGNATURE_ERROR', 'The signature could not be verified.'),
    INVALID_PARAMETER: () => refusal(400, 'INVALID_PARAMETER', 'The country is not valid.'),
    '429': () => jsonResponse(429, '{}'),
    UNKNOWN_ERROR: () => refusal(500, 'UNKNOWN_ERROR', 'Unable to process request due to an unknown problem.')
  },
  variants: {
    /** The operator in the member that API v1 used. */
    'v1-mno': (_, context) => balances(context, 'mno')
  }
}

const missing = () => refusal(401, 'NO_AUTHENTICATION', 'The API token is missing from the request headers.')
const invalid = () => refusal(403, 'AUTHENTICATION_ERROR', 'The API token in the request is invalid.')

function balances({ amount }: SimulationContext, operator: 'provider' | 'mno'): SimulatedResponse {
  const rows = WALLETS.map(([country, currency, code]) => {
    const key = [country, currency, code].filter(Boolean).join('-')
    return `{"country":"${country}","balance":"${amount(key)}","currency":"${currency}","${operator}":"${code}"}`
  })
  return jsonResponse(200, `{"balances":[${rows.join(',')}]}`)
}
