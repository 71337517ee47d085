import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { cacheToken, readOAuthToken, tokenFailureOf } from '../../kit/auth.ts'
import { inDashboard } from '../../kit/card-texts.ts'
import { countryName } from '../../kit/countries.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { accountReading, currencySchema, walletReading } from '../../kit/reading.ts'
import { throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

/** The currency of each country it serves, for X-Currency. */
const CURRENCIES: Readonly<Record<string, string>> = {
  KE: 'KES',
  UG: 'UGX',
  TZ: 'TZS',
  RW: 'RWF',
  ZM: 'ZMW',
  MW: 'MWK',
  NG: 'NGN',
  CD: 'CDF',
  CG: 'XAF',
  GA: 'XAF',
  TD: 'XAF',
  NE: 'XOF',
  MG: 'MGA',
  SC: 'SCR'
}
const countries = Object.keys(CURRENCIES)

const keysHelp = inDashboard('Airtel Africa Developers', 'Applications, Key Management')

const card: ProviderCard = {
  id: 'airtel-money',
  name: 'Airtel Money',
  monogram: { letters: 'AM', color: '#b91c1c' },
  tagline: translated(
    'What customers paid you; the payout wallet cannot be read',
    'Pesa ambazo wateja walikulipa; pochi ya malipo haiwezi kusomwa',
    'Ce que vos clients vous ont payé\u202f; le portefeuille de versement ne peut pas être lu'
  ),
  countries,
  environments: [
    { ...production, baseUrl: 'https://openapi.airtel.africa' },
    { ...sandbox, baseUrl: 'https://openapiuat.airtel.africa' }
  ],
  fields: [
    {
      id: 'country',
      label: 'Country',
      kind: 'choice',
      required: true,
      options: countries.map(id => ({ id, name: countryName(id) })),
      initial: 'KE',
      help: translated(
        'Each country is a wallet of its own.',
        'Kila nchi ni pochi yake.',
        'Chaque pays est un portefeuille à part.'
      )
    },
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'clientSecret', label: 'Client Secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: translated(
    'Airtel shows only the collection wallet: Salio cannot warn you before payouts fail. The application needs the Account product, and Airtel’s approval for production.',
    'Airtel huonyesha pochi ya makusanyo tu: Salio haiwezi kukuonya kabla ya malipo kushindwa. Programu inahitaji bidhaa ya Account, na idhini ya Airtel kwa matumizi halisi.',
    'Airtel ne montre que le portefeuille d’encaissement\u00a0: Salio ne peut pas vous avertir avant que des versements échouent. L’application doit avoir le produit Account, et l’accord d’Airtel pour la production.'
  ),
  unverified: true,
  links: { dashboard: 'https://developers.airtel.africa' },
  interval: { initial: 10, least: 5 }
}

// Tests and collections of several clients agree on it; the balance and `status.code` are texts.
const success = v.object({
  data: v.object({ balance: v.optional(v.unknown()), currency: currencySchema }),
  status: v.object({ success: v.literal(true) })
})

function connect({ base, values: { country = '' }, secrets, http }: ConnectContext) {
  const { clientId, clientSecret } = secrets

  async function mint() {
    const response = await http({
      method: 'POST',
      url: `${base}/auth/oauth2/token`,
      body: { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' }
    })
    throwFailure(tokenFailureOf(response))
    return readOAuthToken(response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const response = await http({
      method: 'GET',
      url: `${base}/standard/v1/users/balance`,
      headers: {
        accept: '*/*',
        authorization: `Bearer ${token}`,
        'x-country': country,
        'x-currency': CURRENCIES[country] ?? ''
      }
    })
    const { data } = readSuccess(success, response)
    const wallet = { key: 'collection', name: 'Collection', currency: data.currency, detail: country }
    return accountReading([walletReading(wallet, data.balance)])
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const airtelMoney = defineProvider(card, { connect })
