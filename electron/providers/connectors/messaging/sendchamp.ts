import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, SMS_TAGLINE, sendsToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox } from '../../kit/fields.ts'
import { currencySchema, walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const card: ProviderCard = {
  id: 'sendchamp',
  name: 'Sendchamp',
  monogram: { letters: 'SC', color: '#0f766e' },
  tagline: SMS_TAGLINE,
  countries: ['NG'],
  environments: [
    { ...production, baseUrl: 'https://api.sendchamp.com/api/v1' },
    { ...sandbox, baseUrl: 'https://sandbox-api.sendchamp.com/api/v1' }
  ],
  fields: [
    {
      id: 'apiKey',
      label: 'Public access key',
      kind: 'secret',
      required: true,
      help: inDashboard('Sendchamp', 'Settings, API Keys & Webhooks')
    },
    baseUrl
  ],
  advice: sendsToo('Sendchamp'),
  unverified: true,
  links: { dashboard: 'https://my.sendchamp.com' },
  interval: { initial: 15, least: 5 }
}

/**
 * One wallet in two currencies: dollars, and beside them what that is in the business's own
 * (https://github.com/fuadop/sendchamp, 86bcf3b).
 */
const success = v.object({
  data: v.object({
    available_balance: v.optional(v.unknown()),
    currency: currencySchema,
    details: v.nullish(
      v.object({ business_amount: v.optional(v.unknown()), business_currency: currencySchema })
    )
  })
})

const connect = singleCall(
  ({ base, secrets: { apiKey } }) => ({
    method: 'GET',
    url: `${base}/wallet/wallet_balance`,
    headers: { authorization: `Bearer ${apiKey}` }
  }),
  success,
  ({ data: { available_balance, currency, details } }) => {
    const own = details?.business_currency ? details : null
    const wallet = { key: 'wallet', name: 'Wallet', currency: own?.business_currency ?? currency }
    return [walletReading(wallet, own ? own.business_amount : available_balance)]
  }
)

export const sendchamp = defineProvider(card, { connect })
