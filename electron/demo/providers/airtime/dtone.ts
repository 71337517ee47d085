import { basicLogin, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEYS = {
  apiKey: '7f3b1c9d-5e2a-4860-8bd4-1f7c93e6a052',
  apiSecret: '1c9d7f3b-5e2a-4860-8bd4-93e6a0521f7c'
} as const

/** DT One: HTTP Basic with a key and a secret, a list of balances by unit. */
export const dtOne: SimulatedApi = {
  initialBalances: { '1': '5230.75', '2': '18.4' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: KEYS }),
  ...singleCall({
    call: 'GET /balances',
    isSignedIn: request => basicLogin(request) === `${KEYS.apiKey}:${KEYS.apiSecret}`,
    said: status => `{"errors":[{"code":1000${status},"message":"Unauthorized"}]}`,
    answer: ({ amount }) =>
      `[{"id":1,"unit_type":"CURRENCY","unit":"USD","available":${amount('1')},"holding":12,"credit_limit":0},{"id":2,"unit_type":"CURRENCY","unit":"EUR","available":${amount('2')},"holding":0,"credit_limit":0}]`
  })
}
