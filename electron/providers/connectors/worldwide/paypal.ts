import * as v from 'valibot'
import { SalioError } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { basicAuthorization, cacheToken, readOAuthToken, tokenFailureOf } from '../../kit/auth.ts'
import { inDashboard } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { accountReading, currencySchema, walletList, walletReading } from '../../kit/reading.ts'
import { throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('PayPal Developer', 'Apps & Credentials')
/** The feature of an app that lets it read balances. */
const FEATURE = 'Transaction search'

const card: ProviderCard = {
  id: 'paypal',
  name: 'PayPal',
  monogram: { letters: 'PY', color: '#1e40af' },
  tagline: translated(
    'What is available, by currency, up to three hours old',
    'Pesa zilizopo, kwa kila sarafu, za hadi saa tatu zilizopita',
    'Le solde disponible, par devise, vieux de trois heures au plus'
  ),
  environments: [
    { ...production, baseUrl: 'https://api-m.paypal.com' },
    { ...sandbox, baseUrl: 'https://api-m.sandbox.paypal.com' }
  ],
  fields: [
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'clientSecret', label: 'Secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: translated(
    `Make an app for Salio alone, with the feature ${FEATURE} and no other. A new feature can take some hours to work.`,
    `Tengeneza app ya Salio pekee, yenye kipengele ${FEATURE} na si kingine. Kipengele kipya kinaweza kuchukua saa kadhaa kufanya kazi.`,
    `Créez une app pour Salio seul, avec la fonction ${FEATURE} et aucune autre. Une nouvelle fonction peut mettre quelques heures à marcher.`
  ),
  lag: translated(
    'PayPal reports balances up to three hours late: what was spent since is not in it yet.',
    'PayPal hutoa salio kwa kuchelewa hadi saa tatu: kilichotumika tangu hapo bado hakijahesabiwa.',
    'PayPal donne les soldes avec jusqu’à trois heures de retard\u00a0: ce qui a été dépensé depuis n’y est pas encore.'
  ),
  links: { dashboard: 'https://developer.paypal.com/dashboard/applications' },
  interval: { initial: 60, least: 60 }
}

// https://developer.paypal.com/docs/api/transaction-search/v1/#balances: amounts are texts in full units. What is withheld
// is in the total, not in what is available.
const money = v.object({ value: v.optional(v.unknown()) })
const success = v.object({
  balances: walletList(
    v.object({
      currency: currencySchema,
      available_balance: v.nullish(money),
      total_balance: v.nullish(money)
    })
  )
})

function connect({ base, secrets: { clientId = '', clientSecret = '' }, http }: ConnectContext) {
  async function mint() {
    const response = await http({
      method: 'POST',
      url: `${base}/v1/oauth2/token`,
      headers: { authorization: basicAuthorization(clientId, clientSecret) },
      raw: { type: 'application/x-www-form-urlencoded', text: 'grant_type=client_credentials' }
    })
    throwFailure(tokenFailureOf(response))
    return readOAuthToken(response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { authorization: `Bearer ${token}` }
    const url = `${base}/v1/reporting/balances?currency_code=ALL`
    const response = await http({ method: 'GET', url, headers })
    if (response.status === 403) throw new SalioError({ kind: 'permission', permission: FEATURE })
    return accountReading(
      readSuccess(success, response).balances.map(({ currency, available_balance, total_balance }) =>
        walletReading(
          { key: currency || '?', name: currency || '?', currency },
          (available_balance ?? total_balance)?.value
        )
      )
    )
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const paypal = defineProvider(card, { connect })
