import {
  basicLogin,
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const KEYS = { apiKey: 'MK_PROD_7QX2K9LM4T', secretKey: 'R3T8YB6NQ1W5Z7KDX2MV9LHC4PJS0GFA' } as const
const ACCOUNT_NUMBER = '3934178936'
const EXPIRES_IN = 3567

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(
    status,
    `{"requestSuccessful":false,"responseMessage":"${message}","responseCode":"99","responseBody":null}`
  )

const success = (body: string): SimulatedResponse =>
  jsonResponse(
    200,
    `{"requestSuccessful":true,"responseMessage":"success","responseCode":"0","responseBody":${body}}`
  )

/** Monnify: a token minted from an API key and a secret key, one wallet by account number, in NGN. */
export const monnify: SimulatedApi = {
  initialBalances: { [ACCOUNT_NUMBER]: '378.93' },
  credentials: base => ({
    environment: 'production',
    values: { accountNumber: ACCOUNT_NUMBER, baseUrl: base },
    secrets: KEYS
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /api/v2/disbursements/wallet-balance':
        return balance(request, context)
      case 'POST /api/v1/auth/login':
        return login(request, context)
      default:
        return refusal(404, 'Not found')
    }
  },
  errors: {
    '401': () => refusal(401, 'Unauthorized'),
    '403': () => refusal(403, 'Forbidden'),
    '404': () => refusal(404, 'Could not find wallet'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'An error occurred'),
    '200-failing': () => refusal(200, 'Could not fetch the balance')
  },
  tokenErrors: {
    '401-credentials': () => refusal(401, 'Invalid credentials'),
    '200-login-failing': () => refusal(200, 'Could not log in')
  },
  variants: {
    /** Amounts as strings, as in the documentation. */
    quoted: (_, { amount }) => success(balances(`"${amount(ACCOUNT_NUMBER)}"`))
  }
}

const balances = (available: string): string => `{"availableBalance":${available},"ledgerBalance":400.00}`

function balance(request: SimulatedRequest, { amount, tokens }: SimulationContext): SimulatedResponse {
  if (!tokens.isValid('access', bearerToken(request))) return refusal(401, 'Unauthorized')
  if (request.query.get('accountNumber') !== ACCOUNT_NUMBER) return refusal(404, 'Could not find wallet')
  return success(balances(amount(ACCOUNT_NUMBER)))
}

function login(request: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  if (basicLogin(request) !== `${KEYS.apiKey}:${KEYS.secretKey}`) return refusal(401, 'Invalid credentials')
  return success(`{"accessToken":"${tokens.mint('access', EXPIRES_IN)}","expiresIn":${EXPIRES_IN}}`)
}
