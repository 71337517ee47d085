import { jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = 'b7c1e94d2f8a60537e1d7c9b4a2f86e0'

const detail = (status: number, text: string): SimulatedResponse =>
  jsonResponse(status, `{"detail":"${text}"}`)

const row = (id: string, currency: string, status: string, balance: string): string =>
  `{"id":${id},"organization":2,"balance":${balance},"currency":"${currency}","status":"${status}","created":"2015-06-26T08:03:18Z"}`

/** Onafriq: a key with the word Token, accounts in pages, some of them inactive. */
export const onafriq: SimulatedApi = {
  initialBalances: { '1': '250000.00', '2': '0' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: { apiKey: KEY } }),
  respond({ headers, method, path, query }, { amount }) {
    if (headers['authorization'] !== `Token ${KEY}`) return detail(401, 'Invalid token.')
    if (method !== 'GET' || path !== '/accounts') return detail(404, 'Not found.')
    return query.get('page') === '2'
      ? jsonResponse(
          200,
          `{"count":2,"next":null,"previous":"https://api.onafriq.com/api/accounts","results":[${row('2', 'KES', 'inactive', amount('2'))}]}`
        )
      : jsonResponse(
          200,
          `{"count":2,"next":"https://api.onafriq.com/api/accounts?page=2","previous":null,"results":[${row('1', 'UGX', 'active', amount('1'))}]}`
        )
  },
  errors: {
    '401': () => detail(401, 'Invalid token.'),
    '403': () => detail(403, 'You do not have permission to perform this action.'),
    '404': () => detail(404, 'Not found.'),
    '429': () => detail(429, 'Request was throttled.'),
    '500': () => detail(500, 'Internal server error')
  },
  variants: {
    /** One page, balances as text. */
    quoted: (_, { amount }) =>
      jsonResponse(
        200,
        `{"count":2,"next":null,"results":[${row('1', 'UGX', 'active', `"${amount('1')}"`)},${row('2', 'KES', 'inactive', `"${amount('2')}"`)}]}`
      )
  }
}
