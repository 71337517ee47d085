import { basicLogin, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEYS = { clientId: 'qx7Zr2T', clientSecret: '4f8e6d2c904a7fa35d1e9c7b2f6480ab' } as const
const PREPAID = '11691'
const SALES = '11684'

const said = (status: number, code: string, message: string): SimulatedResponse =>
  jsonResponse(status, `{"responseCode":"${code}","message":"${message}"}`)

const unauthorized = () => jsonResponse(401, '{}')

/** Hubtel: a prepaid deposit and POS sales, each by its number; only listed internet addresses are answered. */
export const hubtel: SimulatedApi = {
  initialBalances: { prepaid: '11.5', sales: '123.50' },
  credentials: base => ({
    environment: 'production',
    values: { prepaidId: PREPAID, salesId: SALES, baseUrl: base },
    secrets: KEYS
  }),
  respond(request, { amount }) {
    if (basicLogin(request) !== `${KEYS.clientId}:${KEYS.clientSecret}`) return unauthorized()
    const balance = (key: string) =>
      jsonResponse(200, `{"responseCode":"0000","message":"Success","data":{"amount":${amount(key)}}}`)
    switch (`${request.method} ${request.path}`) {
      case `GET /api/inter-transfers/prepaid/${PREPAID}`:
        return balance('prepaid')
      case `GET /api/inter-transfers/${SALES}`:
        return balance('sales')
      default:
        return said(400, '4000', 'Invalid deposit account')
    }
  },
  errors: {
    '400': () => said(400, '4000', 'Invalid deposit account'),
    '400-other': () => said(400, '4101', 'Validation error'),
    '401': unauthorized,
    '403': () => jsonResponse(403, '{}'),
    '429': () => said(429, '4029', 'Too many requests'),
    '500': () => said(500, '5000', 'Error'),
    '200-failing': () => said(200, '2001', 'Failed')
  }
}
