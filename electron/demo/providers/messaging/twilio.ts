import { basicLogin, jsonResponse, type SimulatedApi, type SimulatedResponse } from '../../kit/provider.ts'

const SID = 'AC7f3b1c9d5e2a48608bd41f7c93e6a052'
const KEY = { sid: 'SK4c8e21f09a7b4d3586e1d2f7b60c95a8', secret: 'vQ7xN2mK9pRt4WzY8bLc3HdJ6gFs1XaE' } as const
const AUTH_TOKEN = '9e1f4b7a2c6d8035f1e7a9b3c5d24860'

const refusal = (status: number, code: number, message: string): SimulatedResponse =>
  jsonResponse(
    status,
    `{"code":${code},"message":"${message}","more_info":"https://www.twilio.com/docs/errors/${code}","status":${status}}`
  )

/** Twilio: HTTP Basic with an API key or the auth token, one balance as a string. */
export const twilio: SimulatedApi = {
  initialBalances: { balance: '0.05' },
  credentials: base => ({
    environment: 'production',
    values: { accountSid: SID, baseUrl: base },
    secrets: { apiKeySid: KEY.sid, apiKeySecret: KEY.secret, authToken: AUTH_TOKEN }
  }),
  respond(request, { amount }) {
    const logins = [`${KEY.sid}:${KEY.secret}`, `${SID}:${AUTH_TOKEN}`]
    if (!logins.includes(basicLogin(request) ?? '')) return refusal(401, 20003, 'Authenticate')
    if (request.method !== 'GET' || request.path !== `/2010-04-01/Accounts/${SID}/Balance.json`)
      return refusal(404, 20404, 'The requested resource was not found')
    return jsonResponse(200, `{"account_sid":"${SID}","balance":"${amount('balance')}","currency":"USD"}`)
  },
  errors: {
    '20003': () => refusal(401, 20003, 'Authenticate'),
    '20006': () => refusal(403, 20006, 'Access Denied'),
    '20403': () => refusal(403, 20403, 'Forbidden'),
    '20404': () => refusal(404, 20404, 'The requested resource was not found'),
    '20429': () => refusal(429, 20429, 'Too Many Requests'),
    '20500': () => refusal(500, 20500, 'Internal Server Error'),
    '20503': () => refusal(503, 20503, 'Service Unavailable'),
    '70051': () => refusal(401, 70051, 'Authorization Failed'),
    'balance-null': () => jsonResponse(200, `{"account_sid":"${SID}","balance":null,"currency":"USD"}`)
  }
}
