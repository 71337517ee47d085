import { bearerToken, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEY = 'sk_live_9Tz4Xc7Vb2Nm6Ka1Qw8Er5Ty'

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"message":"${message}"}`)

const unauthorized = () => refusal(401, 'Erreur d’authentification')

/** FedaPay: one row an operator, under a key with a slash. */
export const fedapay: SimulatedApi = {
  initialBalances: { '1': '900', '2': '45200' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { secretKey: KEY }
  }),
  respond(request, { amount }) {
    if (bearerToken(request) !== KEY) return unauthorized()
    if (request.method !== 'GET' || request.path !== '/v1/balances') return refusal(404, 'Not found')
    const rows = [
      ['1', 'mtn'],
      ['2', 'moov_tg']
    ].map(
      ([id = '', mode]) =>
        `{"id":${id},"klass":"v1/balance","currency_id":1,"account_id":1,"amount":${amount(id)},"mode":"${mode}","created_at":"2018-03-12T09:09:03.969Z","updated_at":"2018-03-12T09:09:03.969Z"}`
    )
    return jsonResponse(200, `{"v1/balances":[${rows.join(',')}],"meta":{"total_count":2}}`)
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, 'Forbidden'),
    '404': () => refusal(404, 'Not found'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'Internal server error')
  }
}
