import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { cacheToken, mintedToken, readTokenBody, tokenFailureOf, tokenSchema } from '../../kit/auth.ts'
import { inDashboard, movesMoneyToo, together } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { accountReading, currencySchema, walletList, walletReading } from '../../kit/reading.ts'
import { documented, throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('ClickPesa', 'Settings, Developers, Manage API Keys')

const card: ProviderCard = {
  id: 'clickpesa',
  name: 'ClickPesa',
  monogram: { letters: 'CP', color: '#0f766e' },
  tagline: translated(
    'The wallet your payouts are paid from, by currency',
    'Pochi inayolipia malipo yako, kwa kila sarafu',
    'Le portefeuille qui paie vos versements, par devise'
  ),
  countries: ['TZ'],
  environments: [
    { ...production, baseUrl: 'https://api.clickpesa.com' },
    // Not documented; several independent clients use this address.
    { ...sandbox, baseUrl: 'https://api-sandbox.clickpesa.com' }
  ],
  fields: [
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'apiKey', label: 'API Key', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: together(
    movesMoneyToo('ClickPesa'),
    translated(
      'Each key has an expiry date: give this one a late one, and note it.',
      'Kila ufunguo una tarehe ya mwisho: upe huu ya mbali, na uiandike.',
      'Chaque clé a une date d’expiration\u00a0: choisissez-la lointaine, et notez-la.'
    )
  ),
  unverified: true,
  links: { dashboard: 'https://merchant.clickpesa.com' },
  interval: { initial: 5, least: 1 }
}

const tokenResponse = v.object({ token: tokenSchema })
const wallet = v.object({ currency: currencySchema, balance: v.optional(v.unknown()) })
/** Three forms are in use: a bare list, the same under `balances`, and one wallet by itself. */
const success = v.union([
  walletList(wallet),
  v.pipe(
    v.object({ balances: walletList(wallet) }),
    v.transform(({ balances }) => balances)
  ),
  v.pipe(
    wallet,
    v.transform(only => [only])
  )
])

function connect({ base, secrets: { clientId = '', apiKey = '' }, http }: ConnectContext) {
  // https://github.com/ClickPesa/developers.docs (f5e9d7b): wrong or expired keys are 403, and the token comes with its
  // scheme: "Bearer eyJ...".
  async function mint() {
    const response = await http({
      method: 'POST',
      url: `${base}/third-parties/generate-token`,
      headers: { 'client-id': clientId, 'api-key': apiKey }
    })
    if (response.status === 403) throw documented({ kind: 'rejected' })
    throwFailure(tokenFailureOf(response))
    const token = readTokenBody(tokenResponse, response).token.replace(/^Bearer /i, '')
    return mintedToken(token, undefined, response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { authorization: `Bearer ${token}` }
    const url = `${base}/third-parties/account/balance`
    const found = readSuccess(success, await http({ method: 'GET', url, headers }))
    return accountReading(
      found.map(({ currency, balance }) =>
        walletReading({ key: currency || '?', name: currency || '?', currency }, balance)
      )
    )
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const clickPesa = defineProvider(card, { connect })
