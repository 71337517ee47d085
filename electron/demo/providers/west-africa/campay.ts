import {
  jsonMembers,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const APP = {
  username: 'JByBUneb4BceuEyoMu1nKlmyTgVomd-QfokOrs4t4B9tPJS7hhqUtpuxOx5EQ7zpT0xmYw3P6DU6LU0mH2DvaQ',
  password: 'm-Xuj9EQIT_zeQ5hSn8hLjYlyJT7KnSTHABYVp7tKeHKgsVnF0x6PEcdtZCVaDM0BN5mX-eylX0fhrGGMZBrWg'
} as const
const EXPIRES_IN = 3600

const detail = (status: number, text: string): SimulatedResponse =>
  jsonResponse(status, `{"detail":"${text}"}`)

const unauthorized = () => detail(401, 'Invalid token.')
const wrongLogin = () =>
  jsonResponse(400, '{"non_field_errors":["Unable to log in with provided credentials."]}')

/** CamPay: an app's login for a token, a total and its parts by operator. */
export const campay: SimulatedApi = {
  initialBalances: { mtn: '120500', orange: '8400' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: APP }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /balance':
        return balance(request, context)
      case 'POST /token':
        return token(request, context)
      default:
        return detail(404, 'Not found.')
    }
  },
  errors: {
    '401': unauthorized,
    '403': () => detail(403, 'You do not have permission to perform this action.'),
    '404': () => detail(404, 'Not found.'),
    '429': () => detail(429, 'Request was throttled.'),
    '500': () => detail(500, 'Internal server error')
  },
  tokenErrors: {
    '400-login': wrongLogin,
    '401-login': () => detail(401, 'Unable to log in with provided credentials.')
  }
}

function balance(request: SimulatedRequest, context: SimulationContext): SimulatedResponse {
  const { authorization = '' } = request.headers
  if (!context.tokens.isValid('access', authorization.replace(/^Token /, ''))) return unauthorized()
  const { amount } = context
  return jsonResponse(
    200,
    `{"total_balance":128900,"mtn_balance":${amount('mtn')},"orange_balance":${amount('orange')},"currency":"XAF"}`
  )
}

function token({ body }: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  const sent = jsonMembers(body)
  if (sent?.['username'] !== APP.username || sent['password'] !== APP.password) return wrongLogin()
  return jsonResponse(200, `{"token":"${tokens.mint('access', EXPIRES_IN)}","expires_in":${EXPIRES_IN}}`)
}
