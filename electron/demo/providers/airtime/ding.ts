import { jsonResponse, type SimulatedApi } from '../../kit/provider.ts'
import { singleCall } from '../../kit/single-call.ts'

const KEY = 'nB5cXr8TqWm2Zk7LpYs4Vd'

const said = (code: string): string =>
  `{"Balance":0,"CurrencyIso":null,"ResultCode":5,"ErrorCodes":[{"Code":"${code}","Context":null}]}`

const api = singleCall({
  call: 'GET /GetBalance',
  isSignedIn: ({ headers }) => headers['api_key'] === KEY,
  said: status => said(status === 401 ? 'AuthenticationFailed' : 'GeneralError'),
  answer: ({ amount }) =>
    `{"Balance":${amount('balance')},"CurrencyIso":"EUR","ResultCode":1,"ErrorCodes":[]}`
})

/** Ding: a key in a header of its own, errors in the form of a good answer. */
export const ding: SimulatedApi = {
  initialBalances: { balance: '123.45' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: { apiKey: KEY } }),
  ...api,
  errors: {
    ...api.errors,
    '200-error': () => jsonResponse(200, said('TransientProviderError')),
    '400': () => jsonResponse(400, said('ParameterInvalid')),
    '503': () => jsonResponse(503, said('ServiceUnavailable'))
  }
}
