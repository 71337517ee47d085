import { toMinorUnits } from '../kit/decimals.ts'
import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedResponse,
  type SimulationContext
} from '../kit/provider.ts'

const CLIENT = { id: 'duka-treasury', secret: 'Zk4!r9Tq2vXw7Lm5Np8sBd3Hf6Jc1Gy0' } as const
const SCOPE = 'balances:read'
const EXPIRES_IN = 900

const problem = (status: number, title: string, headers = {}): SimulatedResponse =>
  jsonResponse(status, `{"type":"about:blank","title":"${title}","status":${status}}`, headers)
const oauthError = (status: number, error: string): SimulatedResponse =>
  jsonResponse(status, `{"error":"${error}"}`)

const ACCOUNTS = [
  { region: 'ke', id: 'acc_7f31', label: 'Nairobi payouts', currency: 'kes', key: 'acc_7f31' },
  { region: 'ke', id: 'acc_7f32', label: 'Nairobi airtime', currency: 'kes', key: 'acc_7f32' },
  { region: 'ug', id: 'acc_9c04', label: 'Kampala payouts', currency: 'usd', key: 'acc_9c04' }
] as const

/**
 * A fictitious API: accounts in nested lists, integer amounts in cents, the currency in lower case next to
 * them, and a token by OAuth 2 client credentials (RFC 6749, 4.4).
 */
export const customNested: SimulatedApi = {
  initialBalances: { acc_7f31: '12000.00', acc_7f32: '845.50', acc_9c04: '-3.10' },
  credentials: base => ({
    environment: '',
    values: {
      url: `${base}/treasury/v3/positions?expand=available`,
      method: 'GET',
      auth: 'oauth',
      tokenUrl: `${base}/oauth/token`,
      clientAuth: 'body',
      scope: SCOPE,
      headers: '[{"name":"X-Shop","value":"duka-7"}]',
      mapping: JSON.stringify({
        amount: '/data/regions/*/accounts/*/position/available/amount',
        unit: { kind: 'minor', digits: null },
        currency: { at: '/data/regions/*/accounts/*/position/currency' },
        name: '/data/regions/*/accounts/*/label',
        key: '/data/regions/*/accounts/*/id'
      })
    },
    secrets: { clientId: CLIENT.id, clientSecret: CLIENT.secret }
  }),
  respond(request, context) {
    if (request.call === 'token')
      return request.method === 'POST' ? token(request.body, context) : problem(405, 'Method')
    if (request.path !== '/treasury/v3/positions') return problem(404, 'Not Found')
    if (!context.tokens.isValid('access', bearerToken(request))) return problem(401, 'Unauthorized')
    return positions(context)
  },
  errors: {
    '401': () => problem(401, 'Unauthorized'),
    '403': () => problem(403, 'Forbidden'),
    '404': () => problem(404, 'Not Found'),
    '429': () => problem(429, 'Too Many Requests'),
    '500': () => problem(500, 'Internal Server Error'),
    '503': () => problem(503, 'Service Unavailable'),
    /** A list with one item becomes that item, as some APIs do. */
    'unwrapped-list': (_, context) =>
      jsonResponse(
        200,
        positions(context)
          .body.replace('"regions":[', '"regions":{"ke":[')
          .replace(/\]\}\}$/, ']}}}')
      ),
    /** A new API version has renamed the member. */
    'renamed-member': (_, context) =>
      jsonResponse(200, positions(context).body.replaceAll('"available"', '"spendable"'))
  },
  tokenErrors: {
    '400-client': () => oauthError(400, 'invalid_client'),
    '401-client': () => oauthError(401, 'invalid_client')
  }
}

function token(body: string, context: SimulationContext): SimulatedResponse {
  const form = new URLSearchParams(body)
  if (form.get('client_id') !== CLIENT.id || form.get('client_secret') !== CLIENT.secret)
    return oauthError(401, 'invalid_client')
  if (form.get('grant_type') !== 'client_credentials' || form.get('scope') !== SCOPE)
    return oauthError(400, 'invalid_request')
  return jsonResponse(
    200,
    `{"access_token":"${context.tokens.mint('access', EXPIRES_IN)}","token_type":"Bearer","expires_in":${EXPIRES_IN}}`
  )
}

function positions(context: SimulationContext): SimulatedResponse {
  const account = ({ id, label, currency, key }: (typeof ACCOUNTS)[number]) =>
    `{"id":"${id}","label":"${label}","position":{"currency":"${currency}","available":{"amount":${toMinorUnits(context.amount(key), 2)}},"pending":{"amount":0}}}`
  const region = (code: string) =>
    `{"code":"${code}","accounts":[${ACCOUNTS.filter(one => one.region === code).map(account)}]}`
  return jsonResponse(200, `{"meta":{"page":1},"data":{"regions":[${region('ke')},${region('ug')}]}}`)
}
