import { jsonResponse, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEY = 'OjRVdXBxN2xhS2M5ZTRiN2EyYzYxZjQ4'

/** Arkesel: a key in a header of its own, SMS and money apart. */
export const arkesel: SimulatedApi = {
  initialBalances: { sms: '1700', main: '12.50' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: { apiKey: KEY } }),
  ...singleCall({
    call: 'GET /api/v2/clients/balance-details',
    isSignedIn: ({ headers }) => headers['api-key'] === KEY,
    said: () => '{"status":"error","message":"Authentication Failed!"}',
    answer: ({ amount }) =>
      `{"status":"success","data":{"sms_balance":"${amount('sms')}","main_balance":"${amount('main')}"}}`
  }),
  variants: {
    /** Numbers, and money with its currency. */
    'with-currency': (_, { amount }) =>
      jsonResponse(
        200,
        `{"status":"success","data":{"sms_balance":${amount('sms')},"main_balance":"GHS ${amount('main')}"}}`
      )
  }
}
