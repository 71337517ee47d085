import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { inDashboard, SMS_TAGLINE, sendsToo, together } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const keysHelp = inDashboard('Beem', 'Profile, Authentication Information')

const card: ProviderCard = {
  id: 'beem',
  name: 'Beem',
  monogram: { letters: 'BM', color: '#0e7490' },
  tagline: SMS_TAGLINE,
  aliases: ['Beem Africa'],
  countries: ['TZ', 'KE', 'UG', 'RW'],
  environments: [{ ...production, baseUrl: 'https://apisms.beem.africa' }],
  fields: [
    { id: 'apiKey', label: 'API key', kind: 'secret', required: true, help: keysHelp },
    {
      id: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      help: together(
        keysHelp,
        translated(
          'Paste it as it is shown, also where it ends in “=”.',
          'Bandika kama inavyoonyeshwa, hata ikiishia kwa “=”.',
          'Collez-la telle quelle, même si elle finit par «\u00a0=\u00a0».'
        )
      )
    },
    baseUrl
  ],
  advice: together(
    sendsToo('Beem'),
    translated(
      'Only SMS credits are read, not those for OTP or airtime.',
      'Krediti za SMS pekee husomwa, si za OTP wala muda wa maongezi.',
      'Seuls les crédits SMS sont lus, pas ceux pour OTP ou crédit d’appel.'
    )
  ),
  unverified: true,
  links: { dashboard: 'https://login.beem.africa' },
  interval: { initial: 15, least: 5 }
}

/** Six clients of it agree on the call and differ in the name of the figure. */
const success = v.object({
  data: v.object({ credit_balance: v.optional(v.unknown()), credit_bal: v.optional(v.unknown()) })
})

const connect = singleCall(
  ({ base, secrets: { apiKey = '', secretKey = '' } }) => ({
    method: 'GET',
    url: `${base}/public/v1/vendors/balance`,
    headers: { authorization: basicAuthorization(apiKey, secretKey) }
  }),
  success,
  ({ data: { credit_bal, credit_balance = credit_bal } }) => [
    walletReading({ key: 'sms', name: 'SMS credits', currency: 'CREDITS' }, credit_balance)
  ]
)

export const beem = defineProvider(card, { connect })
