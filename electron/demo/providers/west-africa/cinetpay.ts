import {
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const KEYS = { apiKey: '1584720639062a4f3c81d7e95b.40617283', password: 'Kp7-Zq2Wx9Rt' } as const
const LIFE = 300

const refusal = (code: string, message: string, status = 200): SimulatedResponse =>
  jsonResponse(status, `{"code":"${code}","message":"${message}","description":"${message}","data":[]}`)

const wrongKeys = () => refusal('701', 'INVALID_CREDENTIALS')
const wrongToken = () => refusal('706', 'INVALID_TOKEN')

/** CinetPay transfers: a form for a token of five minutes, which then goes into the address. */
export const cinetpay: SimulatedApi = {
  initialBalances: { transfer: '663' },
  credentials: base => ({
    environment: 'production',
    values: { currency: 'XOF', baseUrl: base },
    secrets: KEYS
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /transfer/check/balance':
        return balance(request, context)
      case 'POST /auth/login':
        return login(request, context)
      default:
        return refusal('404', 'NOT_FOUND', 404)
    }
  },
  errors: {
    '706': wrongToken,
    '706-status': () => refusal('706', 'INVALID_TOKEN', 401),
    '200-failing': () => refusal('600', 'OPERATION_FAILED'),
    '403': () => refusal('624', 'FORBIDDEN', 403),
    '404': () => refusal('404', 'NOT_FOUND', 404),
    '429': () => refusal('429', 'TOO_MANY_REQUESTS', 429),
    '500': () => refusal('500', 'ERROR', 500)
  },
  tokenErrors: {
    '701': wrongKeys,
    '701-status': () => refusal('701', 'INVALID_CREDENTIALS', 401),
    '200-login-failing': () => refusal('600', 'OPERATION_FAILED')
  }
}

function balance(request: SimulatedRequest, { amount, tokens }: SimulationContext): SimulatedResponse {
  if (!tokens.isValid('access', request.query.get('token'))) return wrongToken()
  const text = amount('transfer')
  return jsonResponse(
    200,
    `{"code":0,"message":"OPERATION_SUCCES","data":{"amount":${text},"inUsing":0,"available":${text}}}`
  )
}

function login({ body }: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  const form = new URLSearchParams(body)
  if (form.get('apikey') !== KEYS.apiKey || form.get('password') !== KEYS.password) return wrongKeys()
  return jsonResponse(
    200,
    `{"code":0,"message":"OPERATION_SUCCES","data":{"token":"${tokens.mint('access', LIFE)}"}}`
  )
}
