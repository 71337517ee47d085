import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { cacheToken, readOAuthToken, tokenFailureOf } from '../../kit/auth.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson } from '../../kit/json.ts'
import { accountReading, currencySchema, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const keysHelp = translated(
  'Reloadly dashboard: Developers, API settings. Those of the live mode, or of the test mode for the sandbox.',
  'Dashibodi ya Reloadly: Developers, API settings. Za live mode, au za test mode kwa majaribio.',
  'Tableau de bord Reloadly\u00a0: Developers, API settings. Ceux du mode live, ou ceux du mode test.'
)

// https://github.com/Reloadly/reloadly-sdk-nodejs: one host issues tokens for every product and both
// environments.
const AUTHORITY = 'https://auth.reloadly.com'

const card: ProviderCard = {
  id: 'reloadly',
  name: 'Reloadly',
  monogram: { letters: 'RE', color: '#007aa3' },
  tagline: translated(
    'Airtime, data and gift cards',
    'Muda wa maongezi, data na kadi za zawadi',
    'Crédit d’appel, données et cartes cadeaux'
  ),
  environments: [
    { ...production, baseUrl: 'https://topups.reloadly.com' },
    { ...sandbox, baseUrl: 'https://topups-sandbox.reloadly.com' }
  ],
  otherAddresses: [AUTHORITY],
  fields: [
    { id: 'clientId', label: 'API Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'clientSecret', label: 'API Client Secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: translated(
    'The secret can also send top-ups: keep it to yourself. All Reloadly products are paid from this one wallet.',
    'Client Secret hii inaweza pia kutuma muda wa maongezi: usimpe mtu. Bidhaa zote za Reloadly hulipwa kutoka pochi hii moja.',
    'Le secret permet aussi d’envoyer des recharges\u00a0: gardez-le pour vous. Tous les produits Reloadly sont payés depuis ce portefeuille.'
  ),
  links: { dashboard: 'https://www.reloadly.com' },
  interval: { initial: 5, least: 1 }
}

// https://www.reloadly.com/blog/how-to-check-your-wallet-balance-with-reloadlys-api: "updatedAt" is the time
// of the last top-up, not of the balance, so it is ignored.
const success = v.object({ balance: v.optional(v.unknown()), currencyCode: currencySchema })

function connect({ base, environment, values, secrets, http }: ConnectContext) {
  const { clientId, clientSecret } = secrets
  // A token is issued for an audience: always the documented base URL, even if a custom one is used.
  const audience = card.environments.find(({ id }) => id === environment)?.baseUrl
  // Never send the key to a host the user did not choose: with a custom base URL tokens are requested there
  // too.
  const authority = values['baseUrl'] ? base : AUTHORITY

  async function mint() {
    const response = await http({
      method: 'POST',
      url: `${authority}/oauth/token`,
      body: { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials', audience }
    })
    // Wrong credentials are 401 with the code INVALID_CREDENTIALS, by Reloadly's published description of /oauth/token; a
    // bare 403 is from the gateway in front.
    throwFailure(tokenFailureOf(response))
    return readOAuthToken(response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = {
      accept: 'application/com.reloadly.topups-v1+json',
      authorization: `Bearer ${token}`
    }
    const response = await http({ method: 'GET', url: `${base}/accounts/balance`, headers })
    throwFailure(failureOfStatus(response))
    const found = readJson(success, response)
    const wallet = { key: 'wallet', name: 'Wallet', currency: found.currencyCode }
    return accountReading([walletReading(wallet, found.balance)])
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const reloadly = defineProvider(card, { connect })
