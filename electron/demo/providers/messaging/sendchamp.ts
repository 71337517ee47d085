import { bearerToken, jsonResponse, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEY = 'sendchamp_live_$2y$10$vQ7xN2mK9pRt4WzY8bLc3H'

/** Sendchamp: a bearer key, one wallet in dollars and in naira. */
export const sendchamp: SimulatedApi = {
  initialBalances: { wallet: '1800.5' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: { apiKey: KEY } }),
  ...singleCall({
    call: 'GET /wallet/wallet_balance',
    isSignedIn: request => bearerToken(request) === KEY,
    said: status => `{"status":"error","code":"${status}","message":"Unauthorized access","data":null}`,
    answer: ({ amount }) =>
      `{"status":200,"code":"200","message":"Wallet balance","data":{"available_balance":"1.25","currency":"USD","details":{"base_amount":"1.25","base_currency":"USD","exchange_rate":"1440.4","business_amount":${amount('wallet')},"business_currency":"NGN"}}}`
  }),
  variants: {
    /** The naira as text. */
    quoted: (_, { amount }) =>
      jsonResponse(
        200,
        `{"status":200,"data":{"available_balance":"1.25","currency":"USD","details":{"business_amount":"${amount('wallet')}","business_currency":"NGN"}}}`
      )
  }
}
