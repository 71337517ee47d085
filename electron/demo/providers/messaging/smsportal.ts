import { basicLogin, bearerToken, jsonResponse, type SimulatedApi } from '../../kit/provider.ts'

const KEYS = {
  clientId: '7f3b1c9d-5e2a-4860-8bd4-1f7c93e6a052',
  apiSecret: 'kR4tWz8YbLc3HdJ6gFs1XaE9mQ2vN7xP'
} as const
const LIFE = 86_400

const said = (status: number) =>
  jsonResponse(
    status,
    `{"statusCode":${status},"errors":[{"errorCode":"E${status}","errorMessage":"Not allowed"}]}`
  )

/** SMSPortal: a login for a token, credits, and a million where the account is post-paid. */
export const smsPortal: SimulatedApi = {
  initialBalances: { credits: '1500' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: KEYS }),
  respond(request, { amount, tokens }) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /Authentication':
        return basicLogin(request) === `${KEYS.clientId}:${KEYS.apiSecret}`
          ? jsonResponse(
              200,
              `{"token":"${tokens.mint('access', LIFE)}","schema":"JWT","expiresInMinutes":${LIFE / 60}}`
            )
          : said(401)
      case 'GET /Balance':
        return tokens.isValid('access', bearerToken(request))
          ? jsonResponse(200, `{"Balance":${amount('credits')}}`)
          : said(401)
      default:
        return said(404)
    }
  },
  errors: {
    '401': () => said(401),
    '403': () => said(403),
    '404': () => said(404),
    '429': () => said(429),
    '500': () => said(500)
  },
  tokenErrors: { '401-login': () => said(401) }
}
