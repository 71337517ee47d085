import { jsonResponse, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEY = 'x8QhT2mV4pLtJq9RzK3bN7sFy'

/** mNotify: a key in the query, SMS credits and a bonus. */
export const mNotify: SimulatedApi = {
  initialBalances: { sms: '120', bonus: '5' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: { apiKey: KEY } }),
  ...singleCall({
    call: 'GET /balance/sms',
    isSignedIn: ({ query }) => query.get('key') === KEY,
    said: status => `{"status":"error","code":"${status}","message":"Invalid API key"}`,
    answer: ({ amount }) => `{"status":"success","balance":${amount('sms')},"bonus":${amount('bonus')}}`
  }),
  variants: {
    /** Balances as text. */
    quoted: (_, { amount }) =>
      jsonResponse(200, `{"status":"success","balance":"${amount('sms')}","bonus":"${amount('bonus')}"}`)
  }
}
