import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { cacheToken, mintedToken, readTokenBody, tokenFailureOf, tokenSchema } from '../../kit/auth.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { accountReading, currencySchema, walletList, walletReading } from '../../kit/reading.ts'
import { throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('Eversend Business', 'Settings, API keys')

const card: ProviderCard = {
  id: 'eversend',
  name: 'Eversend',
  monogram: { letters: 'EV', color: '#a21caf' },
  tagline: translated(
    'The wallets your payouts are paid from',
    'Pochi zinazolipia malipo yako',
    'Les portefeuilles qui paient vos versements'
  ),
  countries: ['UG', 'KE', 'NG', 'GH', 'RW'],
  environments: [{ ...production, baseUrl: 'https://api.eversend.co/v1' }],
  fields: [
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'clientSecret', label: 'Client Secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: movesMoneyToo('Eversend'),
  unverified: true,
  links: { dashboard: 'https://business.eversend.co/settings' },
  interval: { initial: 5, least: 1 }
}

const tokenResponse = v.object({ token: tokenSchema })
// `amountInBaseCurrency` is the same money in another currency, so it is not used.
const success = v.object({
  data: walletList(
    v.object({
      currency: currencySchema,
      amount: v.optional(v.unknown()),
      enabled: v.optional(v.boolean(), true)
    })
  )
})

function connect({ base, secrets: { clientId = '', clientSecret = '' }, http }: ConnectContext) {
  // https://github.com/eversend/eversend-node-sdk (875e1ae): the credentials go into headers of a GET.
  async function mint() {
    const headers = { clientId, clientSecret }
    const response = await http({ method: 'GET', url: `${base}/auth/token`, headers })
    throwFailure(tokenFailureOf(response))
    return mintedToken(readTokenBody(tokenResponse, response).token, undefined, response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { authorization: `Bearer ${token}` }
    const { data } = readSuccess(success, await http({ method: 'GET', url: `${base}/wallets`, headers }))
    return accountReading(
      data.map(({ currency, amount, enabled }) =>
        walletReading({ key: currency || '?', name: currency || '?', currency, active: enabled }, amount)
      )
    )
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const eversend = defineProvider(card, { connect })
