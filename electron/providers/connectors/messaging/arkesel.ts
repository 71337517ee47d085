import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { parseAmountText } from '../../kit/amounts.ts'
import { inDashboard, SMS_TAGLINE, sendsToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production } from '../../kit/fields.ts'
import { walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const card: ProviderCard = {
  id: 'arkesel',
  name: 'Arkesel',
  monogram: { letters: 'AR', color: '#7c2d12' },
  tagline: SMS_TAGLINE,
  countries: ['GH'],
  environments: [{ ...production, baseUrl: 'https://sms.arkesel.com' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      help: inDashboard('Arkesel', 'SMS API')
    },
    baseUrl
  ],
  advice: sendsToo('Arkesel'),
  unverified: true,
  links: { dashboard: 'https://sms.arkesel.com' },
  interval: { initial: 15, least: 5 }
}

// https://github.com/ArkeselDev/arkesel-java-library (98daa87) has the call; the figures' names are not confirmed.
const success = v.object({
  data: v.object({ sms_balance: v.optional(v.unknown()), main_balance: v.optional(v.unknown()) })
})

/** The main balance may be text with its currency: "GHS 12.50". Another currency than Ghana's is not taken for it. */
function inCedis(balance: unknown): unknown {
  const parsed = typeof balance === 'string' ? parseAmountText(balance) : null
  return parsed && (parsed.currency ?? 'GHS') === 'GHS' ? parsed.amount : balance
}

const connect = singleCall(
  ({ base, secrets: { apiKey = '' } }) => ({
    method: 'GET',
    url: `${base}/api/v2/clients/balance-details`,
    headers: { 'api-key': apiKey }
  }),
  success,
  ({ data: { main_balance, sms_balance } }) => [
    walletReading({ key: 'sms', name: 'SMS balance', currency: 'SMS' }, sms_balance),
    walletReading({ key: 'main', name: 'Main balance', currency: 'GHS' }, inCedis(main_balance))
  ]
)

export const arkesel = defineProvider(card, { connect })
