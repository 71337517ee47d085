import { jsonMembers, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const LOGIN = { apiKey: '7b2e9c4d1f8a60537e1d7c9b4a2f86e0', partnerId: '1234' } as const

const said = (code: number, description: string): SimulatedResponse =>
  jsonResponse(200, `{"response-code":${code},"response-description":"${description}"}`)

const api = singleCall({
  call: 'POST /api/services/getbalance',
  isSignedIn: ({ body }) => {
    const sent = jsonMembers(body)
    return sent?.['apikey'] === LOGIN.apiKey && sent['partnerID'] === LOGIN.partnerId
  },
  said: status => `{"response-code":${status},"response-description":"Failed"}`,
  answer: ({ amount }) => `{"response-code":200,"response-description":"Success","credit":${amount('sms')}}`
})

/** The Kenyan SMS platform: a key in the body, refusals by a code with status 200, a number of SMS. */
export const bulkSmsKenya: SimulatedApi = {
  initialBalances: { sms: '10000.0' },
  credentials: base => ({
    environment: '',
    values: { partnerId: LOGIN.partnerId, baseUrl: base },
    secrets: { apiKey: LOGIN.apiKey }
  }),
  respond: (request, context) =>
    api.respond(request, context).status === 401
      ? said(1006, 'Invalid credentials')
      : api.respond(request, context),
  errors: {
    '429': api.errors['429'],
    '500': api.errors['500'],
    '1005': () => said(1005, 'Failed. System error'),
    '1006': () => said(1006, 'Invalid credentials'),
    '1007': () => said(1007, 'Failed. System error'),
    '1010': () => said(1010, 'unsupported request type'),
    '4090': () => said(4090, 'Internal Error. Try again after 5 minutes'),
    '4091': () => said(4091, 'No Partner ID is Set'),
    '4092': () => said(4092, 'No API KEY Provided'),
    '4093': () => said(4093, 'Details Not Found')
  },
  variants: {
    /** The other name of the figure, as text. */
    balance: (_, { amount }) =>
      jsonResponse(
        200,
        `{"response-code":"200","response-description":"Success","balance":"${amount('sms')}"}`
      )
  }
}
