import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const TOKEN = '2d9c7e41-5b8a-4f36-91c0-e7a4b6d8f253'

/** Profile ID, type and name, with its balances: ID, currency and reserved amount. */
const PROFILES = [
  {
    id: '14575283',
    type: 'BUSINESS',
    name: '"businessName":"Duka Letu Ltd"',
    balances: [
      ['200001', 'EUR', '50.00'],
      ['200002', 'KES', '0']
    ]
  },
  {
    id: '14575282',
    type: 'PERSONAL',
    name: '"fullName":"Sarah Jenkins"',
    balances: [['200101', 'GBP', '0']]
  }
] as const
type Profile = (typeof PROFILES)[number]

const invalidToken = (): SimulatedResponse =>
  jsonResponse(401, '{"error":"invalid_token","error_description":"945fdc16-56cb-4039-90b4-998d583740ce"}')

const internal = (context: SimulationContext): SimulatedResponse =>
  jsonResponse(
    500,
    `{"timestamp":"${new Date(context.now()).toISOString()}","status":500,"error":"Internal Server Error","message":"No message available"}`
  )

/** Wise: profiles first, then the balances of each, as JSON numbers. */
export const wise: SimulatedApi = {
  initialBalances: { '200001': '2500.00', '200002': '125000.00', '200101': '310.25' },
  credentials: base => ({
    environment: 'production',
    values: { profiles: 'business,personal', baseUrl: base },
    secrets: { apiToken: TOKEN }
  }),
  respond(request, context) {
    if (bearerToken(request) !== TOKEN) return invalidToken()
    if (request.method !== 'GET') return jsonResponse(404, '')
    if (request.path === '/v2/profiles') return jsonResponse(200, `[${PROFILES.map(profileJson).join(',')}]`)
    const profile = PROFILES.find(({ id }) => request.path === `/v4/profiles/${id}/balances`)
    if (!profile) return jsonResponse(404, '')
    if (request.query.get('types') !== 'STANDARD')
      return jsonResponse(
        400,
        '{"errors":[{"code":"ERROR","message":"types is required","path":"types","arguments":[]}]}'
      )
    return balances(profile, context)
  },
  errors: {
    '401-token': invalidToken,
    '401-unauthorized': () =>
      jsonResponse(
        401,
        '{"error":"unauthorized","error_description":"Full authentication is required to access this resource"}'
      ),
    '403-verification': () => ({
      ...jsonResponse(403, '{"status":403,"error":"Forbidden"}'),
      headers: {
        'content-type': 'application/json',
        'x-2fa-approval-result': 'REJECTED',
        'x-2fa-approval': 'be2f184d-12c2-4eb3-8b3a-ad5ce7e4fa4c'
      }
    }),
    '404': () => jsonResponse(404, ''),
    '429': () => jsonResponse(429, '', { 'retry-after': '60' }),
    '500': (_, context) => internal(context)
  },
  variants: {
    /** Profile types in lower case, as in the older API version. */
    'lower-case-types': (request, context) =>
      request.path === '/v2/profiles'
        ? {
            ...wise.respond(request, context),
            body: `[${PROFILES.map(profileJson).join(',').toLowerCase()}]`
          }
        : null
  }
}

const profileJson = ({ id, type, name }: Profile): string =>
  `{"type":"${type}","id":${id},"userId":9889627,${name},"currentState":"VISIBLE"}`

function balances({ balances }: Profile, { amount }: SimulationContext): SimulatedResponse {
  const rows = balances.map(([id, currency, reserved]) => {
    const money = (value: string) => `{"value":${value},"currency":"${currency}"}`
    return `{"id":${id},"currency":"${currency}","type":"STANDARD","name":null,"icon":null,"investmentState":"NOT_INVESTED","amount":${money(amount(id))},"reservedAmount":${money(reserved)},"cashAmount":${money(amount(id))},"totalWorth":${money(amount(id))}}`
  })
  return jsonResponse(200, `[${rows.join(',')}]`)
}
