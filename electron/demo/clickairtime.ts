import { add, parseAmount, times } from '../domain/money.ts'
import { errors, guideError, limits, meta, referenceError } from './clickairtime-errors.ts'
import { withDecimals } from './decimals.ts'
import { type Answer, bearer, json, type Play, type World } from './play.ts'

const KEY = 'ce_live_4tRz9Kq2WvXy7mNb1LdF6hJc3PgS8aQe'

/** Id, currency, type, status, countries. */
const WALLETS = [
  ['wal_global_001', 'USD', 'global', 'active', 'All Countries'],
  ['wal_ghs_001', 'GHS', 'local', 'active', 'Ghana'],
  ['wal_ngn_001', 'NGN', 'local', 'inactive', 'Nigeria']
] as const

/** Makes of the documentation's 1000 USD and 3090 GHS its 1250.50. */
const USD_PER_GHS = '0.081068'

/** ClickAirtime: one long-lived key, balances as JSON numbers, and two vocabularies of errors. */
export const clickAirtime: Play = {
  wallets: {
    wal_global_001: '1000.00',
    wal_ghs_001: '3090.00',
    wal_ngn_001: '15000.00'
  },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { apiKey: KEY }
  }),
  answer(ask, world) {
    if (bearer(ask) !== KEY) return referenceError('INVALID_API_KEY', world)
    if (ask.method !== 'GET') return guideError('NOT_FOUND', world)
    if (ask.path === '/balance') return all(world)
    const wallet = WALLETS.find(([id]) => ask.path === `/balance/${id}`)
    if (!wallet) return guideError('NOT_FOUND', world)
    return success(write(wallet, world), 'req_s1w2b3a4l5n6', world)
  },
  errors
}

const all = (world: World): Answer =>
  success(
    `{"available_balance":{"amount":${worth(world)},"currency":"USD"},"wallets":[${WALLETS.map(wallet => write(wallet, world)).join(',')}]}`,
    'req_w1x2y3z4a5b6',
    world
  )

const success = (data: string, requestId: string, world: World): Answer =>
  json(200, `{"success":true,"data":${data},${meta(world, requestId)}}`, limits(world, 299))

const write = (
  [id, currency, type, status, countries]: (typeof WALLETS)[number],
  { amount }: World
): string =>
  `{"id":"${id}","currency":"${currency}","balance":${amount(id)},"type":"${type}","status":"${status}","allowed_countries":["${countries}"]}`

/** The active wallets in US dollars, cut to cents. */
function worth({ amount }: World): string {
  const dollars = parseAmount(amount('wal_global_001')) ?? '0'
  const cedis = parseAmount(amount('wal_ghs_001')) ?? '0'
  return withDecimals(add(dollars, times(cedis, USD_PER_GHS)), 2)
}
