import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { cacheToken, mintedToken, readTokenBody, tokenFailureOf, tokenSchema } from '../../kit/auth.ts'
import { inDashboard, movesMoneyToo, together } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { accountReading, readTotal, walletReading } from '../../kit/reading.ts'
import { throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('Paypack', 'Applications')

const card: ProviderCard = {
  id: 'paypack',
  name: 'Paypack',
  monogram: { letters: 'PP', color: '#1e40af' },
  tagline: translated(
    'MTN and Airtel balances your cash-outs are paid from',
    'Salio za MTN na Airtel zinazolipia malipo yako',
    'Les soldes MTN et Airtel qui paient vos retraits'
  ),
  countries: ['RW'],
  environments: [{ ...production, baseUrl: 'https://payments.paypack.rw/api' }],
  fields: [
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'clientSecret', label: 'Client Secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: together(
    movesMoneyToo('Paypack'),
    translated(
      'A cash-out draws on its own operator’s part, so set a level for each.',
      'Malipo hutoka sehemu ya mtandao wake, kwa hiyo weka kiwango kwa kila moja.',
      'Un retrait puise dans la part de son opérateur\u00a0: fixez un seuil pour chacune.'
    )
  ),
  apart: true,
  links: { dashboard: 'https://dashboard.paypack.rw' },
  interval: { initial: 5, least: 1 }
}

// https://github.com/quarksgroup/paypack-js (5ec0004). The answer to /merchants/me has personal data, of which only the
// balances are read.
const tokenResponse = v.object({ access: tokenSchema })
const success = v.object({
  balance: v.optional(v.unknown()),
  mtn_balance: v.optional(v.unknown()),
  airtel_balance: v.optional(v.unknown())
})

/** Paypack is a Rwandan service and its answers name no currency. */
const currency = 'RWF'

function connect({ base, secrets, http }: ConnectContext) {
  const { clientId, clientSecret } = secrets

  async function mint() {
    const response = await http({
      method: 'POST',
      url: `${base}/auth/agents/authorize`,
      body: { client_id: clientId, client_secret: clientSecret }
    })
    throwFailure(tokenFailureOf(response))
    return mintedToken(readTokenBody(tokenResponse, response).access, undefined, response)
  }

  async function balance(token: string): Promise<AccountReading> {
    // The token alone, without the word Bearer.
    const headers = { authorization: token }
    const found = readSuccess(success, await http({ method: 'GET', url: `${base}/merchants/me`, headers }))
    return accountReading(
      [
        walletReading({ key: 'mtn', name: 'MTN', currency }, found.mtn_balance),
        walletReading({ key: 'airtel', name: 'Airtel', currency }, found.airtel_balance)
      ],
      { total: readTotal(currency, found.balance) }
    )
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const paypack = defineProvider(card, { connect })
