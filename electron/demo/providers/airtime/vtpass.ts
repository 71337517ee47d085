import { jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEYS = {
  apiKey: '4c7e9b2d8f1a6053e7d9c4b1a2f86e35',
  publicKey: 'PK_2817f3d9ac64b05e1f7c8d93a6e4b2f05d1c7e98ab3'
} as const

const said = (code: string, description: string, status = 200): SimulatedResponse =>
  jsonResponse(status, `{"code":"${code}","response_description":"${description}"}`)

const invalid = () => said('087', 'INVALID CREDENTIALS', 401)

/** VTpass: two keys in headers, refusals by a code with status 200, one balance in naira. */
export const vtpass: SimulatedApi = {
  initialBalances: { wallet: '785.50' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: KEYS }),
  respond({ headers, method, path }, { amount }) {
    if (headers['api-key'] !== KEYS.apiKey || headers['public-key'] !== KEYS.publicKey) return invalid()
    if (method !== 'GET' || path !== '/balance') return said('011', 'INVALID ARGUMENTS', 404)
    return jsonResponse(200, `{"code":1,"contents":{"balance":${amount('wallet')}}}`)
  },
  errors: {
    '021': () => said('021', 'ACCOUNT LOCKED'),
    '022': () => said('022', 'ACCOUNT SUSPENDED'),
    '023': () => said('023', 'API ACCESS NOT ENABLED FOR USER'),
    '024': () => said('024', 'ACCOUNT INACTIVE'),
    '027': () => said('027', 'IP NOT WHITELISTED'),
    '083': () => said('083', 'SYSTEM ERROR'),
    '087': () => said('087', 'INVALID CREDENTIALS'),
    '401': invalid,
    '404': () => said('011', 'INVALID ARGUMENTS', 404),
    '429': () => said('085', 'TOO MANY REQUESTS', 429),
    '500': () => said('083', 'SYSTEM ERROR', 500)
  },
  variants: {
    /** The balance as text, as other clients expect it. */
    quoted: (_, { amount }) => jsonResponse(200, `{"code":1,"contents":{"balance":"${amount('wallet')}"}}`)
  }
}
