import { bearerToken, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEY = 'KEY0192F3B1C9D5E2A48608BD41F7C93E6A0_vQ7xN2mK9pRt4WzY8bLc3H'

/** Telnyx: a bearer key, decimal strings, and a credit line beside the balance. */
export const telnyx: SimulatedApi = {
  initialBalances: { available: '400.00' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: { apiKey: KEY } }),
  ...singleCall({
    call: 'GET /balance',
    isSignedIn: request => bearerToken(request) === KEY,
    said: status => `{"errors":[{"code":"10009","title":"Authentication failed","detail":"${status}"}]}`,
    answer: ({ amount }) =>
      `{"data":{"record_type":"balance","balance":"300.00","pending":"10.00","credit_limit":"100.00","available_credit":"${amount('available')}","currency":"USD"}}`
  })
}
