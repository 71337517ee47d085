import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, sendsToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { currencySchema, walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const card: ProviderCard = {
  id: 'telnyx',
  name: 'Telnyx',
  monogram: { letters: 'TX', color: '#065f46' },
  tagline: translated('SMS and calls', 'SMS na simu', 'SMS et appels'),
  environments: [{ ...production, baseUrl: 'https://api.telnyx.com/v2' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      placeholder: 'KEY…',
      pattern: '^KEY',
      help: inDashboard('Telnyx', 'Keys & Credentials, API Keys')
    },
    baseUrl
  ],
  advice: sendsToo('Telnyx'),
  // How credit is bought, as its own help says (read on 1 December 2026).
  links: {
    dashboard: 'https://portal.telnyx.com',
    topUp: 'https://support.telnyx.com/en/articles/4280500-billing-setup-billing-groups'
  },
  interval: { initial: 15, least: 5 }
}

// https://github.com/team-telnyx/telnyx-node (b9b12ca): what is available is the balance and the credit line.
const success = v.object({
  data: v.object({ available_credit: v.optional(v.unknown()), currency: currencySchema })
})

const connect = singleCall(
  ({ base, secrets: { apiKey } }) => ({
    method: 'GET',
    url: `${base}/balance`,
    headers: { authorization: `Bearer ${apiKey}` }
  }),
  success,
  ({ data: { available_credit, currency } }) => [
    walletReading({ key: 'available', name: 'Available credit', currency }, available_credit)
  ]
)

export const telnyx = defineProvider(card, { connect })
