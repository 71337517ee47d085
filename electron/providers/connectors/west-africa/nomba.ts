import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { cacheToken, mintedToken, readTokenBody, tokenFailureOf, tokenSchema } from '../../kit/auth.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { amountAs, amountsField } from '../../kit/hundredths.ts'
import { accountReading, currencySchema, textSchema, walletReading } from '../../kit/reading.ts'
import { throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('Nomba', 'Settings, API Keys')

const card: ProviderCard = {
  id: 'nomba',
  name: 'Nomba',
  monogram: { letters: 'NO', color: '#854d0e' },
  tagline: translated(
    'The account your transfers are paid from',
    'Akaunti inayolipia uhamisho wako',
    'Le compte qui paie vos transferts'
  ),
  aliases: ['Kudi'],
  countries: ['NG'],
  environments: [
    { ...production, baseUrl: 'https://api.nomba.com' },
    { ...sandbox, baseUrl: 'https://sandbox.nomba.com' }
  ],
  fields: [
    { id: 'accountId', label: 'Account ID', kind: 'text', required: true, help: keysHelp },
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'clientSecret', label: 'Private Key', kind: 'secret', required: true, help: keysHelp },
    {
      id: 'subAccountId',
      label: 'Sub-account ID',
      kind: 'text',
      required: false,
      help: translated(
        'Only to read a sub-account instead of the main one.',
        'Ili kusoma akaunti ndogo badala ya kuu.',
        'Seulement pour lire un sous-compte à la place du compte principal.'
      )
    },
    amountsField,
    baseUrl
  ],
  advice: movesMoneyToo('Nomba'),
  unverified: true,
  links: { dashboard: 'https://dashboard.nomba.com' },
  interval: { initial: 5, least: 1 }
}

// Success is the code "00", whatever the status. A client that was checked against the sandbox has `amount` and
// `currency`; another has `walletBalance`.
const refused = v.object({ code: v.pipe(textSchema, v.notValue('00')) })
const tokenResponse = v.object({
  data: v.object({ access_token: tokenSchema, expires_in: v.optional(v.unknown()) })
})
const success = v.object({
  data: v.object({
    amount: v.optional(v.unknown()),
    walletBalance: v.optional(v.unknown()),
    currency: v.optional(currencySchema, 'NGN')
  })
})

function connect({ base, values, secrets, http }: ConnectContext) {
  const { accountId = '', subAccountId = '', amounts } = values
  const { clientId, clientSecret } = secrets
  const key = subAccountId || 'parent'

  async function mint() {
    const response = await http({
      method: 'POST',
      url: `${base}/v1/auth/token/issue`,
      headers: { accountId },
      body: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    })
    throwFailure(tokenFailureOf(response))
    const { access_token, expires_in } = readTokenBody(tokenResponse, response).data
    return mintedToken(access_token, expires_in, response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { accountId, authorization: `Bearer ${token}` }
    const ask = (path: string) => http({ method: 'GET', url: `${base}/v1/accounts/${path}balance`, headers })
    const response = await ask(`${encodeURIComponent(key)}/`)
    // Two paths are in use for the main account.
    const found = response.status === 404 && key === 'parent' ? await ask('') : response
    const { amount, currency, walletBalance } = readSuccess(success, found, refused).data
    const name = subAccountId ? 'Sub-account' : 'Account'
    return accountReading([
      walletReading({ key, name, currency }, amountAs(amounts, amount ?? walletBalance))
    ])
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const nomba = defineProvider(card, { connect })
