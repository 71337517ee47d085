import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { HttpResponse } from '../../http/types.ts'
import { cacheToken, jwtLife, readTokenBody, tokenFailureOf, tokenSchema } from '../../kit/auth.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson } from '../../kit/json.ts'
import { accountReading, readTotal, walletReading } from '../../kit/reading.ts'
import { documented, failureOfStatus, throwFailure } from '../../kit/status.ts'

const keysHelp = translated(
  'merchants.jpay.africa: Settings, Applications, Create New App.',
  'merchants.jpay.africa: Settings, Applications, Create New App.',
  'merchants.jpay.africa\u00a0: Settings, Applications, Create New App.'
)

const card: ProviderCard = {
  id: 'jpay-africa',
  name: 'JPay Africa',
  monogram: { letters: 'JP', color: '#0f766e' },
  tagline: translated(
    'Collection and payout wallets',
    'Pochi za makusanyo na malipo',
    'Portefeuilles d’encaissement et de paiement'
  ),
  countries: ['KE'],
  environments: [
    { ...production, baseUrl: 'https://api.jpay.africa/api/v1' },
    { ...sandbox, baseUrl: 'https://sandbox.api.jpay.africa/api/v1' }
  ],
  fields: [
    { id: 'appKey', label: 'App key', kind: 'secret', required: false, help: keysHelp },
    { id: 'appSecret', label: 'App secret', kind: 'secret', required: false, help: keysHelp },
    {
      id: 'accessToken',
      label: 'Access token',
      kind: 'secret',
      required: false,
      help: translated(
        'Instead of the app key and secret. It expires after about 15 minutes.',
        'Badala ya App key na App secret. Huisha baada ya dakika 15 hivi.',
        'À la place de la clé et du secret. Il expire au bout de 15 minutes environ.'
      )
    },
    baseUrl
  ],
  alternatives: [['appKey', 'appSecret'], ['accessToken']],
  advice: translated(
    'Use an app without an address list: your internet address changes with the network you are on.',
    'Tumia app isiyo na orodha ya anwani: anwani yako ya intaneti hubadilika ukibadilisha mtandao.',
    'Utilisez une app sans liste d’adresses\u00a0: votre adresse internet change avec le réseau.'
  ),
  links: { dashboard: 'https://merchants.jpay.africa' },
  interval: { initial: 5, least: 1 }
}

/** Every balance is in Kenyan shillings; the response names no currency. */
const CURRENCY = 'KES'
/** Documented token lifetime, milliseconds, used if the token itself states none. */
const TOKEN_LIFE = 15 * MINUTE

const tokenResponse = v.object({ access: tokenSchema })
const balances = v.object({
  collection_wallet_balance: v.optional(v.unknown()),
  payout_wallet_balance: v.optional(v.unknown()),
  total_balance: v.optional(v.unknown())
})
const error = v.object({ detail: v.string() })
/** JPay Africa has no codes; this is the documented detail of a token call with a wrong key or secret. */
const WRONG_CREDENTIALS = 'Invalid or missing credentials'

/** An app can be restricted to IP addresses: 403 {"detail":"Access denied: IP address not allowed"}. */
function failureOf(response: HttpResponse): Failure | null {
  const isAddress = response.status === 403 && tryReadJson(error, response)?.detail.includes('IP address')
  return isAddress ? { kind: 'address' } : failureOfStatus(response)
}

function connect({ base, secrets, http }: ConnectContext) {
  const { appKey, appSecret, accessToken = '' } = secrets

  async function mint() {
    const response = await http({
      method: 'POST',
      url: `${base}/auth/app/token`,
      body: { app_key: appKey, app_secret: appSecret }
    })
    if (response.status === 401 && tryReadJson(error, response)?.detail === WRONG_CREDENTIALS)
      throw documented({ kind: 'rejected' })
    // The token call responds with 400 and a detail if the key or the secret is missing or malformed.
    const isMalformed = response.status === 400 && tryReadJson(error, response)
    throwFailure(isMalformed ? { kind: 'rejected' } : (failureOf(response) ?? tokenFailureOf(response)))
    const { access } = readTokenBody(tokenResponse, response)
    return { token: access, lifeMs: jwtLife(access, response.receivedAt) ?? TOKEN_LIFE }
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { authorization: `Bearer ${token}` }
    const response = await http({ method: 'GET', url: `${base}/wallets/balance`, headers })
    throwFailure(failureOf(response))
    const found = readJson(balances, response)
    const wallet = { currency: CURRENCY }
    return accountReading(
      [
        walletReading({ ...wallet, key: 'payout', name: 'Payout' }, found.payout_wallet_balance),
        walletReading({ ...wallet, key: 'collection', name: 'Collection' }, found.collection_wallet_balance)
      ],
      { total: readTotal(CURRENCY, found.total_balance) }
    )
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => (appKey && appSecret ? withToken(balance) : balance(accessToken)) }
}

export const jpayAfrica = defineProvider(card, { connect })
