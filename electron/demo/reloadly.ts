import { type Answer, type Ask, bearer, fields, json, type Play, type World } from './play.ts'

const CLIENT = {
  client_id: 'hQ3vK8zYt2LmR6wN9xPbD4cF7sJa1GeU',
  client_secret: 'k7Pz2mXw9Q-b4TnV6rYc8LfHd3sJg5-Ae1UoR0iKtZqWxE2yMvBnC4pSlDj6GhF'
} as const
const AUDIENCE = 'https://topups.reloadly.com'
/** Sixty days. */
const EXPIRES_IN = 5_184_000

const stamp = (world: World): string => new Date(world.now()).toISOString().slice(0, 19).replace('T', ' ')

const refusal = (status: number, errorCode: string, message: string, path: string, world: World): Answer =>
  json(
    status,
    `{"timeStamp":"${stamp(world)}","message":"${message}","path":"${path}","errorCode":"${errorCode}","infoLink":null,"details":[]}`
  )

const invalidToken = (ask: Ask, world: World): Answer =>
  refusal(401, 'INVALID_TOKEN', 'Full authentication is required to access this resource', ask.path, world)

const wrongCredentials = (ask: Ask, world: World): Answer =>
  refusal(401, 'INVALID_CREDENTIALS', 'Access Denied', ask.path, world)

/** The other of its two shapes. */
const plain = (status: number, error: string, { path }: Ask, world: World): Answer =>
  json(
    status,
    `{"timestamp":"${new Date(world.now()).toISOString()}","status":${status},"error":"${error}","message":"","path":"${path}"}`
  )

/** Reloadly: a token from a client's id and secret, one wallet as a JSON number. */
export const reloadly: Play = {
  wallets: { wallet: '550.75' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret }
  }),
  answer(ask, world) {
    switch (`${ask.method} ${ask.path}`) {
      case 'GET /accounts/balance':
        return balance(ask, world)
      case 'POST /oauth/token':
        return token(ask, world)
      default:
        return plain(404, 'Not Found', ask, world)
    }
  },
  errors: {
    '401': invalidToken,
    '403': (ask, world) => refusal(403, 'FORBIDDEN', 'Access Denied', ask.path, world),
    '404': (ask, world) => plain(404, 'Not Found', ask, world),
    '429': (ask, world) => refusal(429, 'TOO_MANY_REQUESTS', 'Too Many Requests', ask.path, world),
    '500': (ask, world) => plain(500, 'Internal Server Error', ask, world),
    '503': (ask, world) => plain(503, 'Service Unavailable', ask, world)
  },
  tokenErrors: {
    '400-credentials': (ask, world) => ({ ...wrongCredentials(ask, world), status: 400 }),
    '401-credentials': wrongCredentials,
    '403-credentials': (ask, world) => ({ ...wrongCredentials(ask, world), status: 403 })
  }
}

function balance(ask: Ask, world: World): Answer {
  if (!world.tokens.isValid('access', bearer(ask))) return invalidToken(ask, world)
  return json(
    200,
    `{"balance":${world.amount('wallet')},"currencyCode":"USD","currencyName":"US Dollar","updatedAt":"2018-12-04 08:45:51"}`
  )
}

function token(ask: Ask, world: World): Answer {
  const { client_id, client_secret, grant_type, audience } = fields(ask.body) ?? {}
  if (client_id !== CLIENT.client_id || client_secret !== CLIENT.client_secret)
    return wrongCredentials(ask, world)
  if (grant_type !== 'client_credentials' || audience !== AUDIENCE)
    return refusal(400, 'INVALID_AUDIENCE', 'Bad Request', ask.path, world)
  return json(
    200,
    `{"access_token":"${world.tokens.mint('access', EXPIRES_IN)}","scope":"read-prepaid-balance","expires_in":"${EXPIRES_IN}","token_type":"Bearer"}`
  )
}
