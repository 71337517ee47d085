import { jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEYS = {
  masterKey: 'wQzk9ZwR-Qq9m-0hD0-zpud-je5coGC3FHKW',
  privateKey: 'live_private_rMIdJM3PLLhLjyArx9tF3VURAF5',
  token: 'IivOiOxGJuWhc5znlIiK'
} as const

const refusal = (status: number, code: string, text: string): SimulatedResponse =>
  jsonResponse(status, `{"success":false,"response_code":"${code}","response_text":"${text}"}`)

const unauthorized = () => refusal(401, '1001', 'Invalid Masterkey Specified')

/** PayDunya: three keys in headers, one member a country with the amount before its currency. */
export const paydunya: SimulatedApi = {
  initialBalances: { SN: '12000', CI: '0' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: KEYS }),
  respond({ headers, method, path }, { amount }) {
    const sent = ['master-key', 'private-key', 'token'].map(name => headers[`paydunya-${name}`])
    if (sent.join() !== Object.values(KEYS).join()) return unauthorized()
    if (method !== 'GET' || path !== '/v2/disburse/check-balance') return refusal(404, '404', 'Not found')
    return jsonResponse(
      200,
      `{"success":true,"description":"Solde","Balance SN":"${amount('SN')} XOF","Balance CI":"${amount('CI')} XOF"}`
    )
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, '403', 'Forbidden'),
    '404': () => refusal(404, '404', 'Not found'),
    '429': () => refusal(429, '429', 'Too many requests'),
    '500': () => refusal(500, '500', 'An error occurred'),
    '200-failing': () => refusal(200, '4002', 'Disbursement is not enabled')
  }
}
