import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { SMS_TAGLINE, sendsToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const loginHelp = translated(
  'What you sign in to messaging-service.co.tz with.',
  'Unachotumia kuingia messaging-service.co.tz.',
  'Ce avec quoi vous vous connectez à messaging-service.co.tz.'
)

const card: ProviderCard = {
  id: 'nextsms',
  name: 'NextSMS',
  monogram: { letters: 'NS', color: '#b45309' },
  tagline: SMS_TAGLINE,
  countries: ['TZ'],
  environments: [{ ...production, baseUrl: 'https://messaging-service.co.tz' }],
  fields: [
    { id: 'username', label: 'Username', kind: 'text', required: true, help: loginHelp },
    { id: 'password', label: 'Password', kind: 'secret', required: true, help: loginHelp },
    baseUrl
  ],
  advice: sendsToo('NextSMS'),
  links: { dashboard: 'https://messaging-service.co.tz' },
  interval: { initial: 15, least: 5 }
}

// https://github.com/nextsms/node-nextsms (e6f033a, 2026-02-25)
const success = v.object({ sms_balance: v.optional(v.unknown()) })

const connect = singleCall(
  ({ base, values: { username = '' }, secrets: { password = '' } }) => ({
    method: 'GET',
    url: `${base}/api/sms/v1/balance`,
    headers: { accept: 'application/json', authorization: basicAuthorization(username, password) }
  }),
  success,
  ({ sms_balance }) => [walletReading({ key: 'sms', name: 'SMS', currency: 'SMS' }, sms_balance)]
)

export const nextSms = defineProvider(card, { connect })
