import { basicLogin, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const LOGIN = { username: 'x8QhT2mV4pLtJq9R', password: 'zK3bN7sFy1cTg6DvHe5AmR9w' } as const

const said = (status: number): SimulatedResponse =>
  jsonResponse(
    status,
    `{"error_code":"HTTP_${status}","error_message":"Not allowed","status_code":${status}}`
  )

/** PayHero: HTTP Basic, two wallets that are asked for one by one, without a currency. */
export const payHero: SimulatedApi = {
  initialBalances: { service_wallet: '1520.5', payment_wallet: '48300' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: LOGIN }),
  respond(request, { amount }) {
    if (basicLogin(request) !== `${LOGIN.username}:${LOGIN.password}`) return said(401)
    const type = request.query.get('wallet_type') ?? ''
    if (
      `${request.method} ${request.path}` !== 'GET /wallets' ||
      !['service_wallet', 'payment_wallet'].includes(type)
    )
      return said(404)
    return jsonResponse(200, `{"id":7,"wallet_type":"${type}","available_balance":${amount(type)}}`)
  },
  errors: {
    '401': () => said(401),
    '403': () => said(403),
    '404': () => said(404),
    '429': () => said(429),
    '500': () => said(500)
  }
}
