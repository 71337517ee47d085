import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { Environment, ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import type { HttpResponse } from '../../http/types.ts'
import { basicAuthorization, cacheToken, readOAuthToken, tokenFailureOf } from '../../kit/auth.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, sandbox, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson } from '../../kit/json.ts'
import { accountReading, currencySchema, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

/** Base URL shared by most countries. Not documented; taken from several independent clients. */
const SHARED = 'https://proxy.momoapi.mtn.com'

const country = (id: string, en: string, sw: string, fr: string, baseUrl = SHARED): Environment => ({
  id,
  name: translated(en, sw, fr),
  baseUrl
})

/**
 * MTN's target environments; the IDs are the values of X-Target-Environment. Each wallet belongs to one of
 * them.
 */
const targetEnvironments: readonly Environment[] = [
  country('mtnuganda', 'Uganda', 'Uganda', 'Ouganda'),
  // https://momoapi.mtn.co.rw
  country('mtnrwanda', 'Rwanda', 'Rwanda', 'Rwanda', 'https://proxy.momoapi.mtn.co.rw'),
  country('mtnghana', 'Ghana', 'Ghana', 'Ghana'),
  country('mtnivorycoast', 'Ivory Coast', 'Côte d’Ivoire', 'Côte d’Ivoire'),
  country('mtnzambia', 'Zambia', 'Zambia', 'Zambie'),
  country('mtncameroon', 'Cameroon', 'Kameruni', 'Cameroun'),
  country('mtnbenin', 'Benin', 'Benin', 'Bénin'),
  country('mtncongo', 'Congo-Brazzaville', 'Kongo-Brazzaville', 'Congo-Brazzaville'),
  country('mtnguineaconakry', 'Guinea', 'Gine', 'Guinée'),
  country('mtnliberia', 'Liberia', 'Liberia', 'Liberia'),
  country('mtnnigeria', 'Nigeria', 'Nigeria', 'Nigeria'),
  country('mtnsouthsudan', 'South Sudan', 'Sudan Kusini', 'Soudan du Sud'),
  country('mtnsouthafrica', 'South Africa', 'Afrika Kusini', 'Afrique du Sud'),
  country('mtnswaziland', 'Eswatini', 'Eswatini', 'Eswatini'),
  { ...sandbox, baseUrl: 'https://sandbox.momodeveloper.mtn.com' }
]

const products = [
  { id: 'disbursement', name: translated('Disbursement', 'Malipo (Disbursement)', 'Décaissement') },
  { id: 'collection', name: translated('Collection', 'Makusanyo (Collection)', 'Encaissement') },
  { id: 'remittance', name: translated('Remittance', 'Utumaji pesa (Remittance)', 'Transfert (Remittance)') }
]

// https://momodeveloper.mtn.com/faq: in production from the partner portal, in the sandbox created by an API
// call.
const userHelp = translated(
  'MTN MoMo Partner Portal, where you make and renew them. For the sandbox you make both with a call of its API.',
  'MTN MoMo Partner Portal, unapozitengeneza na kuzibadilisha. Kwa majaribio hutengenezwa kwa ombi la API yake.',
  'MTN MoMo Partner Portal, où vous les créez et renouvelez. Pour le test, un appel de son API crée les deux.'
)

const card: ProviderCard = {
  id: 'mtn-momo',
  name: 'MTN MoMo',
  monogram: { letters: 'MM', color: '#946a00' },
  tagline: translated(
    'Mobile money, by country and product',
    'Pesa za simu, kwa nchi na bidhaa',
    'Mobile money, par pays et par produit'
  ),
  aliases: ['Mobile Money'],
  countries: ['UG', 'RW', 'GH', 'CI', 'ZM', 'CM', 'BJ', 'CG', 'GN', 'LR', 'NG', 'SS', 'ZA', 'SZ'],
  environments: targetEnvironments,
  fields: [
    {
      id: 'product',
      label: 'Product',
      kind: 'choice',
      required: true,
      options: products,
      initial: 'disbursement',
      help: translated(
        'The product that the subscription key is for.',
        'Bidhaa ambayo subscription key ni yake.',
        'Le produit auquel correspond la clé d’abonnement.'
      )
    },
    {
      id: 'apiUser',
      label: 'API user',
      kind: 'text',
      required: true,
      placeholder: '00000000-0000-0000-0000-000000000000',
      pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
      help: userHelp
    },
    { id: 'apiKey', label: 'API key', kind: 'secret', required: true, help: userHelp },
    {
      id: 'subscriptionKey',
      label: 'Subscription key',
      kind: 'secret',
      required: true,
      help: translated(
        'MTN MoMo developer portal: Profile, Subscriptions. The primary key of this product: each has its own.',
        'Tovuti ya MTN MoMo ya wasanidi: Profile, Subscriptions. Primary key ya bidhaa hii: kila moja ina yake.',
        'Portail développeurs MTN MoMo\u00a0: Profile, Subscriptions. La clé primaire de ce produit\u00a0: chacun a la sienne.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'Each product is a wallet of its own: connect each by itself. MTN lets Disbursement be asked only from internet addresses you registered.',
    'Kila bidhaa ni pochi yake: unganisha kila moja peke yake. MTN huruhusu Disbursement iulizwe tu kutoka anwani za intaneti ulizosajili.',
    'Chaque produit est un portefeuille à part\u00a0: connectez-les un par un. MTN n’accepte Disbursement que depuis les adresses internet que vous avez enregistrées.'
  ),
  unverified: true,
  links: { dashboard: 'https://momodeveloper.mtn.com' },
  interval: { initial: 5, least: 1 }
}

const success = v.object({ availableBalance: v.optional(v.unknown()), currency: currencySchema })
const error = v.object({ code: v.string() })

/**
 * Checks the code first, because missing permissions are reported with status 500, as if MTN itself had
 * failed. 403 of Disbursement means an IP address that is not registered, unless it names a quota of the gateway in
 * front. Error list: https://momoapi.mtn.com
 */
function failureOf(
  response: HttpResponse,
  product: string,
  failure = failureOfStatus(response)
): Failure | null {
  const code = tryReadJson(error, response)?.code
  if (code === 'NOT_ALLOWED' || code === 'NOT_ALLOWED_TARGET_ENVIRONMENT')
    return { kind: 'permission', permission: null }
  const isAddress = response.status === 403 && failure?.kind === 'permission' && product === 'disbursement'
  return isAddress ? { kind: 'address' } : failure
}

function connect({ base, environment, values, secrets, http }: ConnectContext) {
  const { product = '', apiUser = '' } = values
  const { apiKey = '', subscriptionKey = '' } = secrets
  const subscription = { 'ocp-apim-subscription-key': subscriptionKey }
  const wallet = { key: product, name: products.find(({ id }) => id === product)?.name.en ?? product }

  async function mint() {
    // No body: MTN responds with 400 to any, even to an empty object.
    const response = await http({
      method: 'POST',
      url: `${base}/${product}/token/`,
      headers: { ...subscription, authorization: basicAuthorization(apiUser, apiKey) }
    })
    throwFailure(failureOf(response, product, tokenFailureOf(response)))
    return readOAuthToken(response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const response = await http({
      method: 'GET',
      url: `${base}/${product}/v1_0/account/balance`,
      headers: {
        ...subscription,
        authorization: `Bearer ${token}`,
        'x-target-environment': environment
      }
    })
    throwFailure(failureOf(response, product))
    const { availableBalance, currency } = readJson(success, response)
    return accountReading([walletReading({ ...wallet, currency }, availableBalance)])
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const mtnMomo = defineProvider(card, { connect })
