import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, SMS_TAGLINE, sendsToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production } from '../../kit/fields.ts'
import { walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const card: ProviderCard = {
  id: 'mnotify',
  name: 'mNotify',
  monogram: { letters: 'MN', color: '#6d28d9' },
  tagline: SMS_TAGLINE,
  countries: ['GH'],
  environments: [{ ...production, baseUrl: 'https://api.mnotify.com/api' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      help: inDashboard('mNotify', 'Developers, API Keys')
    },
    baseUrl
  ],
  advice: sendsToo('mNotify'),
  unverified: true,
  links: { dashboard: 'https://app.mnotify.com' },
  interval: { initial: 15, least: 5 }
}

/** Eight clients of it agree. The bonus is left out where there is none. */
const success = v.object({ balance: v.optional(v.unknown()), bonus: v.optional(v.unknown()) })

const connect = singleCall(
  ({ base, secrets: { apiKey = '' } }) => ({
    method: 'GET',
    // It takes the key in the query and nowhere else.
    url: `${base}/balance/sms?key=${encodeURIComponent(apiKey)}`
  }),
  success,
  ({ balance, bonus }) => [
    walletReading({ key: 'sms', name: 'SMS credits', currency: 'CREDITS' }, balance),
    ...(bonus === undefined
      ? []
      : [walletReading({ key: 'bonus', name: 'Bonus credits', currency: 'CREDITS' }, bonus)])
  ]
)

export const mNotify = defineProvider(card, { connect })
