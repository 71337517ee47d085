import { bearerToken, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = '7b1e9c4d2f8a6053e1d7c9b4a2f86e0318f2ab4c7d9e5f60'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"status":false,"message":"${message}","errorCode":"01"}`)

const ACCOUNTS = [
  ['68f11209-451f-4a15-bfcd-d916eb8b09f4', 'Duka Payouts', 'ZMW', '5087'],
  ['0c1f2f3a-7b9d-4e1a-8c5d-2a6b7c8d9e0f', 'Duka Savings', 'USD', '5088']
] as const

/** Lenco: accounts in pages, balances as texts. */
export const lenco: SimulatedApi = {
  initialBalances: Object.fromEntries(
    ACCOUNTS.map(([id], index) => [id, ['15200.00', '310.75'][index] ?? '0'])
  ),
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: { apiToken: KEY } }),
  respond(request, { amount }) {
    if (bearerToken(request) !== KEY) return refusal(401, 'Unauthorized')
    if (request.method !== 'GET' || request.path !== '/accounts') return refusal(404, 'Not found')
    const page = Number(request.query.get('page') ?? 1)
    const [id, name, currency, till] = ACCOUNTS[page - 1] ?? ACCOUNTS[0]
    const text = amount(id)
    return jsonResponse(
      200,
      `{"status":true,"message":"Accounts","data":[{"id":"${id}","details":{"type":"lenco-merchant","accountName":"${name}","tillNumber":"${till}"},"type":"Current","status":"active","createdAt":"2024-03-01T10:00:00.000Z","currency":"${currency}","availableBalance":"${text}","ledgerBalance":"${text}"}],"meta":{"total":2,"pageCount":2,"perPage":1,"currentPage":${page}}}`
    )
  },
  errors: {
    '401': () => refusal(401, 'Unauthorized'),
    '403': () => refusal(403, 'Forbidden'),
    '404': () => refusal(404, 'Not found'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'An error occurred'),
    '200-failing': () => refusal(200, 'Accounts could not be fetched'),
    'balance-null': () =>
      jsonResponse(
        200,
        '{"status":true,"data":[{"id":"68f11209","details":null,"currency":"ZMW","availableBalance":null,"ledgerBalance":null}]}'
      )
  }
}
