import { basicLogin, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const LOGIN = { username: 'duka', password: 'Tanga-2026' } as const

/** NextSMS: HTTP Basic with the account's login, a number of SMS. */
export const nextSms: SimulatedApi = {
  initialBalances: { sms: '179' },
  credentials: base => ({
    environment: 'production',
    values: { username: LOGIN.username, baseUrl: base },
    secrets: { password: LOGIN.password }
  }),
  ...singleCall({
    call: 'GET /api/sms/v1/balance',
    isSignedIn: request => basicLogin(request) === `${LOGIN.username}:${LOGIN.password}`,
    said: status => `{"error":{"code":${status},"message":"Not authorized"}}`,
    answer: ({ amount }) => `{"sms_balance":${amount('sms')}}`
  })
}
