import { basicLogin, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const LOGIN = { username: 'duka', apiKey: '7F3B1C9D-5E2A-4860-8BD4-1F7C93E6A052' } as const

/** ClickSend: HTTP Basic with a user name and a key, a balance within an account's details. */
export const clickSend: SimulatedApi = {
  initialBalances: { balance: '12.340000' },
  credentials: base => ({
    environment: 'production',
    values: { username: LOGIN.username, baseUrl: base },
    secrets: { apiKey: LOGIN.apiKey }
  }),
  ...singleCall({
    call: 'GET /account',
    isSignedIn: request => basicLogin(request) === `${LOGIN.username}:${LOGIN.apiKey}`,
    said: status =>
      `{"http_code":${status},"response_code":"UNAUTHORIZED","response_msg":"Not allowed","data":null}`,
    answer: ({ amount }) =>
      `{"http_code":200,"response_code":"SUCCESS","response_msg":"Here's your account","data":{"user_id":1,"username":"duka","user_email":"duka@example.com","balance":"${amount('balance')}","_currency":{"currency_name_short":"USD","currency_prefix_d":"$"}}}`
  })
}
