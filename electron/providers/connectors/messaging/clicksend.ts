import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { inDashboard, SMS_TAGLINE, sendsToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production } from '../../kit/fields.ts'
import { currencySchema, walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const keysHelp = inDashboard('ClickSend', 'Developers, API Credentials')

const card: ProviderCard = {
  id: 'clicksend',
  name: 'ClickSend',
  monogram: { letters: 'CK', color: '#1d4ed8' },
  tagline: SMS_TAGLINE,
  environments: [{ ...production, baseUrl: 'https://rest.clicksend.com/v3' }],
  fields: [
    { id: 'username', label: 'Username', kind: 'text', required: true, help: keysHelp },
    { id: 'apiKey', label: 'API key', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: sendsToo('ClickSend'),
  unverified: true,
  // How credit is bought, as its own help says (read on 1 December 2026).
  links: {
    dashboard: 'https://dashboard.clicksend.com',
    topUp: 'https://help.clicksend.com/en/articles/42265-payment-and-charges'
  },
  interval: { initial: 15, least: 5 }
}

/** Five clients of it agree on the balance; where the currency stands is not confirmed. Names and numbers are left alone. */
const success = v.object({
  data: v.object({
    balance: v.optional(v.unknown()),
    _currency: v.nullish(v.object({ currency_name_short: currencySchema }))
  })
})

const connect = singleCall(
  ({ base, values: { username = '' }, secrets: { apiKey = '' } }) => ({
    method: 'GET',
    url: `${base}/account`,
    headers: { authorization: basicAuthorization(username, apiKey) }
  }),
  success,
  ({ data: { _currency, balance } }) => [
    walletReading(
      { key: 'balance', name: 'Balance', currency: _currency?.currency_name_short ?? '' },
      balance
    )
  ]
)

export const clickSend = defineProvider(card, { connect })
