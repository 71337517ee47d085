import { basicLogin, jsonResponse, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEYS = {
  apiKey: '4c7e9b2d8f1a6053',
  secretKey: 'ZDk4ZTNiN2EyYzYxZjQ4MGI1NmQ5ZTNhMWY3YzQyOA=='
} as const

/** Beem: HTTP Basic with a key and a secret that looks like base64, a number of SMS credits. */
export const beem: SimulatedApi = {
  initialBalances: { sms: '1234' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: KEYS }),
  ...singleCall({
    call: 'GET /public/v1/vendors/balance',
    isSignedIn: request => basicLogin(request) === `${KEYS.apiKey}:${KEYS.secretKey}`,
    said: status => `{"code":${status},"message":"Invalid Authentication Parameters"}`,
    answer: ({ amount }) => `{"data":{"credit_balance":${amount('sms')}}}`
  }),
  variants: {
    /** The other name of the figure. */
    short: (_, { amount }) => jsonResponse(200, `{"data":{"credit_bal":"${amount('sms')}"}}`)
  }
}
