import { jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const KEYS = {
  publicKey: 'pk.8Kd4c7Rw9Xq2Tz6Vm1YbNn3Lp',
  privateKey: 'sk.5Js0GuAe4RoTi7Zx2Cw9QvKd8mNp3Lf6'
} as const

const refusal = (code: number, status: string, message: string): SimulatedResponse =>
  jsonResponse(code, `{"code":${code},"status":"${status}","message":"${message}"}`)

const unauthorized = () => refusal(401, 'Unauthorized', 'Invalid API key')

/** Notch Pay: a key without a word before it, one balance a currency. */
export const notchpay: SimulatedApi = {
  initialBalances: { XAF: '1000000' },
  credentials: base => ({
    environment: 'production',
    values: { currencies: 'XAF', baseUrl: base },
    secrets: KEYS
  }),
  respond({ headers, method, path }, { amount }) {
    if (headers['authorization'] !== KEYS.publicKey || headers['x-grant'] !== KEYS.privateKey)
      return unauthorized()
    if (method !== 'GET' || path !== '/balance') return refusal(404, 'Not Found', 'Not found')
    return jsonResponse(
      200,
      `{"code":200,"status":"OK","message":"Balance retrieved","balance":{"total":1050000,"available":${amount('XAF')},"pending":50000,"reserved":0,"currency":"XAF","environment":"live"}}`
    )
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, 'Forbidden', 'The key may not do this'),
    '404': () => refusal(404, 'Not Found', 'Not found'),
    '422': () => refusal(422, 'Unprocessable Entity', 'Currency is required'),
    '429': () => refusal(429, 'Too Many Requests', 'Too many requests'),
    '500': () => refusal(500, 'Server Error', 'An error occurred'),
    '200-failing': () => jsonResponse(200, '{"code":400,"status":"Bad Request","message":"No balance"}')
  },
  variants: {
    /** A map by currency. */
    map: (_, { amount }) =>
      jsonResponse(
        200,
        `{"code":200,"status":"OK","data":{"available":{"XAF":"${amount('XAF')}","NGN":500000},"pending":{"XAF":50000}}}`
      ),
    bare: (_, { amount }) =>
      jsonResponse(200, `{"available":{"XAF":${amount('XAF')}},"pending":{"XAF":50000}}`)
  }
}
