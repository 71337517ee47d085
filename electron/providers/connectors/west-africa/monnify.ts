import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import type { HttpResponse } from '../../http/types.ts'
import {
  basicAuthorization,
  cacheToken,
  mintedToken,
  readTokenBody,
  tokenFailureOf,
  tokenSchema
} from '../../kit/auth.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import { accountReading, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const keysHelp = translated(
  'Monnify dashboard: Developer, API Keys & Contracts.',
  'Dashibodi ya Monnify: Developer, API Keys & Contracts.',
  'Tableau de bord Monnify\u00a0: Developer, API Keys & Contracts.'
)

const card: ProviderCard = {
  id: 'monnify',
  name: 'Monnify',
  monogram: { letters: 'MO', color: '#b91c1c' },
  tagline: translated(
    'The wallet your transfers are paid from',
    'Pochi inayolipia uhamisho wako',
    'Le portefeuille qui paie vos transferts'
  ),
  environments: [
    { ...production, baseUrl: 'https://api.monnify.com' },
    { ...sandbox, baseUrl: 'https://sandbox.monnify.com' }
  ],
  countries: ['NG'],
  fields: [
    {
      id: 'accountNumber',
      label: 'Wallet Account Number',
      kind: 'text',
      required: true,
      help: keysHelp
    },
    {
      id: 'apiKey',
      label: 'API Key',
      kind: 'secret',
      required: true,
      placeholder: 'MK_PROD_…',
      pattern: '^MK_',
      environmentPatterns: [
        { like: '^MK_TEST_', environment: sandbox.id },
        { like: '^MK_PROD_', environment: production.id }
      ],
      help: keysHelp
    },
    { id: 'secretKey', label: 'Secret Key', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: translated(
    'The keys can also send transfers: keep them to yourself.',
    'Funguo hizi zinaweza pia kuhamisha pesa: usimpe mtu.',
    'Ces clés permettent aussi de faire des transferts\u00a0: gardez-les pour vous.'
  ),
  links: { dashboard: 'https://app.monnify.com' },
  interval: { initial: 5, least: 1 }
}

const refused = v.object({ requestSuccessful: v.literal(false) })
const tokenResponse = v.object({
  requestSuccessful: v.literal(true),
  responseBody: v.object({ accessToken: tokenSchema, expiresIn: v.optional(v.unknown()) })
})
/**
 * https://developers.monnify.com/api: `availableBalance` can be spent; the ledger balance also counts money
 * not settled yet. The documentation shows amounts as strings, the sandbox returns numbers.
 */
const success = v.object({
  requestSuccessful: v.literal(true),
  responseBody: v.object({ availableBalance: v.optional(v.unknown()) })
})

function read<Schema extends v.GenericSchema>(schema: Schema, response: HttpResponse): v.InferOutput<Schema> {
  throwFailure(failureOfStatus(response))
  if (tryReadJson(refused, response)) throw unreadableError('refusedInBody')
  return readJson(schema, response)
}

function connect({ base, values: { accountNumber = '' }, secrets, http }: ConnectContext) {
  const { apiKey = '', secretKey = '' } = secrets

  async function mint() {
    const headers = { authorization: basicAuthorization(apiKey, secretKey) }
    const response = await http({ method: 'POST', url: `${base}/api/v1/auth/login`, headers })
    throwFailure(tokenFailureOf(response))
    const { accessToken, expiresIn } = readTokenBody(tokenResponse, response).responseBody
    return mintedToken(accessToken, expiresIn, response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const response = await http({
      method: 'GET',
      url: `${base}/api/v2/disbursements/wallet-balance?accountNumber=${encodeURIComponent(accountNumber)}`,
      headers: { authorization: `Bearer ${token}` }
    })
    const { availableBalance } = read(success, response).responseBody
    // Monnify is a Nigerian service and its responses name no currency.
    const wallet = { key: accountNumber, name: 'Wallet', currency: 'NGN', detail: accountNumber }
    return accountReading([walletReading(wallet, availableBalance)])
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const monnify = defineProvider(card, { connect })
