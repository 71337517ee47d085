import { basicLogin, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEYS = { apiKey: 'Jq2hX8mV4pLt', apiSecret: 'w9RzK3bN7sFy1cTg6DvHe5Am' } as const

/** SMSLeopard: HTTP Basic with a key and a secret, one balance without a currency. */
export const smsLeopard: SimulatedApi = {
  initialBalances: { wallet: '864.40' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: KEYS }),
  ...singleCall({
    call: 'GET /balance',
    isSignedIn: request => basicLogin(request) === `${KEYS.apiKey}:${KEYS.apiSecret}`,
    said: status => `{"success":false,"message":"Error ${status}"}`,
    answer: ({ amount }) => `{"balance":${amount('wallet')}}`
  })
}
