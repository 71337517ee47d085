import { basicLogin, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const TOKEN = {
  tokenId: '4C7E9B2D8F1A60537E1D7C9B4A2F86E0-01-3',
  tokenSecret: 'h2NvQ7xK9pRt4WzY8bLc3HdJ6gFs1'
} as const

/** BulkSMS.com: HTTP Basic with an API token, credits within a profile. */
export const bulkSms: SimulatedApi = {
  initialBalances: { credits: '2847.5' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: TOKEN }),
  ...singleCall({
    call: 'GET /profile',
    isSignedIn: request => basicLogin(request) === `${TOKEN.tokenId}:${TOKEN.tokenSecret}`,
    said: status =>
      `{"type":"https://developer.bulksms.com/json/v1/errors#authentication-failed","title":"Authentication failed","status":${status}}`,
    answer: ({ amount }) =>
      `{"id":"123456","username":"duka","credits":{"balance":${amount('credits')},"limit":0,"isTransferAllowed":false},"company":{"name":"Duka","taxReference":null}}`
  })
}
