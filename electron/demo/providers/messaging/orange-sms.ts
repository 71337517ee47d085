import {
  basicLogin,
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const CLIENT = { clientId: 'x8QhT2mV4pLtJq9RzK3bN7sFy1cTg6Dv', clientSecret: 'He5AmR9wKz3bN7sF' } as const
const LIFE = 3600

const said = (status: number, code: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"code":${code},"message":"${message}","description":"${message}"}`)

const unauthorized = () => said(401, 42, 'Expired credentials')

const bundle = (country: string, units: string, expires: string): string =>
  `{"country":"${country}","offerName":"BUNDLE","availableUnits":${units},"status":"ACTIVE","expirationDate":"${expires}"}`

const contracts = ({ amount }: SimulationContext): string =>
  `[${[
    bundle('CIV', amount('CIV'), '2099-08-05T15:00:00.000Z'),
    bundle('CIV', '500', '2015-08-05T15:00:00.000Z'),
    bundle('SEN', amount('SEN'), '2099-01-31T23:59:59.000Z')
  ].join(',')}]`

const nested = (country: string, units: string, expires: string): string =>
  `{"country":"${country}","service":"SMS_OCB","contractId":"${country}1","availableUnits":${units},"expires":"${expires}"}`

/** Orange SMS: a token, and bundles by country within contracts, some of which have expired. */
export const orangeSms: SimulatedApi = {
  initialBalances: { CIV: '9750', SEN: '12' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: CLIENT }),
  respond(request, context) {
    const { tokens } = context
    switch (`${request.method} ${request.path}`) {
      case 'POST /oauth/v3/token':
        return basicLogin(request) === `${CLIENT.clientId}:${CLIENT.clientSecret}`
          ? jsonResponse(
              200,
              `{"token_type":"Bearer","access_token":"${tokens.mint('access', LIFE)}","expires_in":${LIFE}}`
            )
          : jsonResponse(401, '{"error":"invalid_client","error_description":"The client is unknown"}')
      case 'GET /sms/admin/v1/contracts':
        return tokens.isValid('access', bearerToken(request))
          ? jsonResponse(200, contracts(context))
          : unauthorized()
      default:
        return said(404, 60, 'Resource not found')
    }
  },
  errors: {
    '401': unauthorized,
    '403': () => said(403, 50, 'Access denied'),
    '404': () => said(404, 60, 'Resource not found'),
    '429': () => said(429, 53, 'Too many requests'),
    '500': () => said(500, 1, 'Internal error'),
    '503': () => said(503, 5, 'The service is temporarily unavailable')
  },
  tokenErrors: {
    '401-client': () =>
      jsonResponse(401, '{"error":"invalid_client","error_description":"The client is unknown"}')
  },
  variants: {
    /** Older accounts: contracts within contracts, with another name for the end. */
    nested: (_, { amount }) =>
      jsonResponse(
        200,
        `{"partnerContracts":{"partnerId":"duka@example.com","contracts":[{"service":"SMS_OCB","serviceContracts":[${nested('CIV', amount('CIV'), '2099-08-05T15:00:00.000Z')},${nested('SEN', amount('SEN'), '2099-01-31T23:59:59.000Z')}]}]}}`
      )
  }
}
