import { jsonResponse, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEY = 'TLvQ7xN2mK9pRt4WzY8bLc3HdJ6gFs1XaE'

/** Termii: a key in the query, one balance with its currency. */
export const termii: SimulatedApi = {
  initialBalances: { wallet: '785.5' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: { apiKey: KEY } }),
  ...singleCall({
    call: 'GET /api/get-balance',
    isSignedIn: ({ query }) => query.get('api_key') === KEY,
    said: status => `{"code":${status},"message":"Invalid API Key"}`,
    answer: ({ amount }) =>
      `{"user":"Duka","balance":${amount('wallet')},"currency":"NGN","application":"Default"}`
  }),
  variants: {
    /** The balance as text. */
    quoted: (_, { amount }) => jsonResponse(200, `{"balance":"${amount('wallet')}","currency":"NGN"}`)
  }
}
