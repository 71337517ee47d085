import {
  jsonResponse,
  type ResponseOverride,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const USERNAME = 'dukaletu'
const KEY = 'atsk_2f8c61d9b04e7a53c1f6e0d8b92a47c35e7f1d06'

const text = (status: number, body: string): SimulatedResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body
})

const isWalletQuery = (request: SimulatedRequest): boolean => request.call !== 'application'

/** Africa's Talking: three balances on three hosts, each a string with the currency before the amount. */
export const africasTalking: SimulatedApi = {
  initialBalances: { application: '1785.50', data: '19', payments: '47.7191' },
  credentials: base => ({
    environment: 'production',
    values: {
      username: USERNAME,
      balances: 'application,data,payments',
      baseUrl: base,
      dataUrl: `${base}/data`,
      paymentsUrl: `${base}/payments`
    },
    secrets: { apiKey: KEY }
  }),
  respond(request, context) {
    const path = isWalletQuery(request) ? '/query/wallet/balance' : '/version1/user'
    if (request.method !== 'GET' || request.path !== path)
      return text(404, 'The requested resource could not be found.')
    const { apikey } = request.headers
    if (apikey !== KEY || request.query.get('username') !== USERNAME)
      return text(401, 'The supplied authentication is invalid')
    return balance(request, context)
  },
  errors: {
    '401': () => text(401, 'The supplied authentication is invalid'),
    '200-failed': request =>
      isWalletQuery(request)
        ? jsonResponse(200, '{"status":"Failed","errorMessage":"Could not fetch the wallet balance"}')
        : null,
    '429': () => text(429, 'Too Many Requests'),
    '503': () => text(503, 'Service Unavailable')
  },
  variants: {
    created: (request, context) => ({ ...balance(request, context), status: 201 }),
    'lower-case-key': application(amount => `{"userData":{"balance":"${amount}"}}`),
    'sandbox-type': application(amount => `{"UserData":{"balance":"${amount}","type":"Sandbox"}}`)
  }
}

function balance(request: SimulatedRequest, context: SimulationContext): SimulatedResponse {
  const amount = withCurrency(context.amount(request.call))
  // The documented default is XML; JSON must be requested.
  const { accept = '' } = request.headers
  if (!accept.includes('application/json'))
    return {
      status: 200,
      headers: { 'content-type': 'application/xml' },
      body: `<?xml version="1.0" encoding="UTF-8"?><AfricasTalkingResponse><UserData><balance>${amount}</balance></UserData></AfricasTalkingResponse>`
    }
  return jsonResponse(
    200,
    isWalletQuery(request)
      ? `{"status":"Success","balance":"${amount}"}`
      : `{"UserData":{"balance":"${amount}"}}`
  )
}

/** Overrides the response of the application balance; the other two hosts respond as usual. */
function application(write: (amount: string) => string): ResponseOverride {
  return (request, context) =>
    isWalletQuery(request) ? null : jsonResponse(200, write(withCurrency(context.amount('application'))))
}

/** "1785.50" becomes "KES 1785.50"; text that is not a plain number is returned unchanged. */
export const withCurrency = (amount: string): string =>
  /^-?\d+(\.\d+)?$/.test(amount) ? `KES ${amount}` : amount
