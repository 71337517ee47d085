import { jsonResponse, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEY = 'pLtJq9RzK3bN7sFy1cTg6DvHe'

/** MessageBird: a key with a word of its own, a currency by a word. */
export const messageBird: SimulatedApi = {
  initialBalances: { balance: '25.5' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { accessKey: KEY }
  }),
  ...singleCall({
    call: 'GET /balance',
    isSignedIn: ({ headers }) => headers['authorization'] === `AccessKey ${KEY}`,
    said: () =>
      '{"errors":[{"code":2,"description":"Request not allowed (incorrect access_key)","parameter":"access_key"}]}',
    answer: ({ amount }) => `{"payment":"prepaid","type":"euros","amount":${amount('balance')}}`
  }),
  variants: {
    /** The currency by its code. */
    code: (_, { amount }) =>
      jsonResponse(200, `{"payment":"prepaid","type":"EUR","amount":${amount('balance')}}`)
  }
}
