import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { inDashboard, SMS_TAGLINE, sendsToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production } from '../../kit/fields.ts'
import { walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const keysHelp = inDashboard('SMSLeopard', 'Settings, API Keys')

const card: ProviderCard = {
  id: 'smsleopard',
  name: 'SMSLeopard',
  monogram: { letters: 'SL', color: '#a16207' },
  tagline: SMS_TAGLINE,
  countries: ['KE'],
  environments: [{ ...production, baseUrl: 'https://api.smsleopard.com/v1' }],
  fields: [
    { id: 'apiKey', label: 'API key', kind: 'secret', required: true, help: keysHelp },
    { id: 'apiSecret', label: 'API secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: sendsToo('SMSLeopard'),
  unverified: true,
  // Its clients have met errors in plain text.
  ownErrors: 'text',
  links: { dashboard: 'https://app.smsleopard.com' },
  interval: { initial: 15, least: 5 }
}

/** It names no currency: SMSLeopard is a Kenyan service. */
const success = v.object({ balance: v.optional(v.unknown()) })

const connect = singleCall(
  ({ base, secrets: { apiKey = '', apiSecret = '' } }) => ({
    method: 'GET',
    url: `${base}/balance`,
    headers: { authorization: basicAuthorization(apiKey, apiSecret) }
  }),
  success,
  ({ balance }) => [walletReading({ key: 'wallet', name: 'Wallet', currency: 'KES' }, balance)]
)

export const smsLeopard = defineProvider(card, { connect })
