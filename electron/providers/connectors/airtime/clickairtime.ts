import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import {
  accountReading,
  currencySchema,
  readTotal,
  textSchema,
  walletList,
  walletReading
} from '../../kit/reading.ts'
import { documented, failureOfStatus, throttledBy, throwFailure } from '../../kit/status.ts'

const PERMISSION = 'wallets.read'

const card: ProviderCard = {
  id: 'clickairtime',
  name: 'ClickAirtime',
  monogram: { letters: 'CA', color: '#c2410c' },
  tagline: translated(
    'Airtime wallets by country',
    'Pochi za muda wa maongezi kwa kila nchi',
    'Portefeuilles de crédit d’appel par pays'
  ),
  environments: [{ ...production, baseUrl: 'https://api.clickairtime.com/v2' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      placeholder: 'ce_live_…',
      help: translated(
        'Enterprise Portal: Settings, API Keys. It is shown once.',
        'Enterprise Portal: Settings, API Keys. Huonyeshwa mara moja tu.',
        'Enterprise Portal\u00a0: Settings, API Keys. Elle n’est affichée qu’une fois.'
      )
    },
    baseUrl
  ],
  advice: translated(
    `Create a key with only the permission ${PERMISSION}, so that it can read balances and nothing else.`,
    `Tengeneza ufunguo wenye ruhusa ya ${PERMISSION} pekee, ili uweze kusoma salio tu.`,
    `Créez une clé avec la seule permission ${PERMISSION}\u00a0: elle pourra lire les soldes et rien d’autre.`
  ),
  links: { dashboard: 'https://clickairtime.com' },
  interval: { initial: 5, least: 1 }
}

const wallet = v.object({
  id: textSchema,
  currency: currencySchema,
  balance: v.optional(v.unknown()),
  type: v.nullish(v.string(), ''),
  status: v.nullish(v.string(), 'active'),
  allowed_countries: v.nullish(v.array(v.string()), [])
})
type Wallet = v.InferOutput<typeof wallet>
const walletResponse = v.object({ success: v.literal(true), data: wallet })
const balanceResponse = v.object({
  success: v.literal(true),
  data: v.object({
    available_balance: v.nullish(v.object({ amount: v.optional(v.unknown()), currency: currencySchema })),
    wallets: walletList(wallet)
  })
})
const errorResponse = v.object({ success: v.literal(false), error: v.object({ code: v.string() }) })

/**
 * Decided by the error code, never by the message. The API reference and the guides use different codes for
 * the same errors.
 */
function failureOf(response: HttpResponse): Failure | null {
  const code = tryReadJson(errorResponse, response)?.error.code
  switch (code) {
    case 'INVALID_API_KEY':
    case 'EXPIRED_API_KEY':
    case 'REVOKED_API_KEY':
      throw documented({ kind: 'rejected' })
    case 'UNAUTHORIZED':
      return { kind: 'rejected' }
    case 'INSUFFICIENT_PERMISSIONS':
      throw documented({ kind: 'permission', permission: PERMISSION })
    case 'FORBIDDEN':
      return { kind: 'permission', permission: PERMISSION }
    case 'IP_NOT_ALLOWED':
      throw documented({ kind: 'address' })
    case 'RATE_LIMIT_EXCEEDED':
    case 'RATE_LIMITED':
      return throttledBy(response.headers, response.receivedAt)
    case 'NOT_FOUND':
      return { kind: 'notFound' }
    default:
      return (
        failureOfStatus(response) ?? (code === undefined ? null : unreadableError('refusedInBody').failure)
      )
  }
}

const MAX_COUNTRIES = 3

function describe({ id, currency, type, status, allowed_countries: countries }: Wallet) {
  const more = countries.length - MAX_COUNTRIES
  const shown = countries.slice(0, MAX_COUNTRIES).join(', ') + (more > 0 ? ` +${more}` : '')
  const isGlobal = type === 'global'
  const kind = isGlobal ? 'Global' : type.charAt(0).toUpperCase() + type.slice(1)
  return {
    key: id,
    name: isGlobal ? 'Global' : `${currency || id} wallet`,
    currency,
    active: status === 'active',
    detail: [kind, shown].filter(text => text !== '').join(' · ')
  }
}

function connect({ base, secrets, http }: ConnectContext) {
  const { apiKey } = secrets
  const headers = { authorization: `Bearer ${apiKey}` }

  async function fetchJson<Schema extends v.GenericSchema>(schema: Schema, path: string) {
    const response = await http({ method: 'GET', url: base + path, headers })
    throwFailure(failureOf(response))
    return readJson(schema, response)
  }

  return {
    async read() {
      const { wallets, available_balance: total } = (await fetchJson(balanceResponse, '/balance')).data
      return accountReading(
        wallets.map(found => walletReading(describe(found), found.balance)),
        // Converted to US dollars at daily exchange rates, so it changes even when no wallet is spent.
        { total: total ? readTotal(total.currency, total.amount) : null }
      )
    },
    async readWallet(key: string) {
      const { data } = await fetchJson(walletResponse, `/balance/${encodeURIComponent(key)}`)
      return walletReading(describe(data), data.balance)
    }
  }
}

export const clickAirtime = defineProvider(card, { connect })
