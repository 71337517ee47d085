import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const KEY = 'ISSecretKey_live_5e2a9c17-4b8d-4f60-a1d3-7c9e0b6f2d84'

const refusal = (status: number, type: string, code: string, detail: string): SimulatedResponse =>
  jsonResponse(status, `{"type":"${type}","errors":[{"code":"${code}","detail":"${detail}","attr":null}]}`)

const invalidKey = (status: number) =>
  refusal(status, 'client_error', 'authentication_failed', 'Invalid token or secret key')

/** ID, label, currency, type. */
const WALLETS = [
  ['WID-KES-1', 'default', 'KES', 'SETTLEMENT'],
  ['WID-USD-1', 'usd', 'USD', 'SETTLEMENT'],
  ['WID-KES-2', 'payroll', 'KES', 'WORKING']
] as const
type Wallet = (typeof WALLETS)[number]

/** IntaSend: a secret key, one row per wallet, JSON numbers in major units, a paged list. */
export const intaSend: SimulatedApi = {
  initialBalances: { 'WID-KES-1': '1000.0', 'WID-USD-1': '50.0', 'WID-KES-2': '35200.5' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { secretKey: KEY }
  }),
  respond(request, context) {
    if (bearerToken(request) !== KEY) return invalidKey(401)
    if (request.method !== 'GET' || request.path !== '/wallets')
      return refusal(404, 'client_error', 'not_found', 'Not found.')
    return jsonResponse(200, `{"count":3,"next":null,"previous":null,"results":[${rows(context, WALLETS)}]}`)
  },
  errors: {
    '401': () => invalidKey(401),
    '403-key': () => invalidKey(403),
    '403-missing': () =>
      refusal(403, 'client_error', 'not_authenticated', 'Authentication credentials were not provided.'),
    '403': () =>
      refusal(403, 'client_error', 'permission_denied', 'You do not have permission to perform this action.'),
    '404': () => refusal(404, 'client_error', 'not_found', 'Not found.'),
    '429': () => refusal(429, 'client_error', 'throttled', 'Request was throttled.'),
    '500': () => refusal(500, 'server_error', 'error', 'A server error occurred.'),
    '200-failing': () => refusal(200, 'server_error', 'error', 'A server error occurred.')
  },
  variants: {
    'bare-list': (_, context) => jsonResponse(200, `[${rows(context, WALLETS)}]`),
    'available-too': (_, context) =>
      jsonResponse(
        200,
        `{"results":[${rows(context, WALLETS, '"current_balance":999999.9,"available_balance"')}]}`
      ),
    pages: paged
  }
}

function rows(
  { amount }: SimulationContext,
  wallets: readonly Wallet[],
  field = '"current_balance"'
): string {
  const row = ([id, label, currency, type]: Wallet) =>
    `{"wallet_id":"${id}","label":"${label}","currency":"${currency}",${field}:${amount(id)},"can_disburse":true,"wallet_type":"${type}"}`
  return wallets.map(row).join(',')
}

/** One wallet per page. */
function paged(request: SimulatedRequest, context: SimulationContext): SimulatedResponse {
  const pageNumber = Number(request.query.get('page') ?? '1')
  const next =
    pageNumber < WALLETS.length
      ? `"https://payment.intasend.com/api/v1/wallets/?page=${pageNumber + 1}"`
      : 'null'
  const wallets = WALLETS.slice(pageNumber - 1, pageNumber)
  return jsonResponse(200, `{"count":3,"next":${next},"previous":null,"results":[${rows(context, wallets)}]}`)
}
