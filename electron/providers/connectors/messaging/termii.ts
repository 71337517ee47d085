import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, SMS_TAGLINE, sendsToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { currencySchema, walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const card: ProviderCard = {
  id: 'termii',
  name: 'Termii',
  monogram: { letters: 'TE', color: '#1e40af' },
  tagline: SMS_TAGLINE,
  countries: ['NG'],
  environments: [{ ...production, baseUrl: 'https://api.ng.termii.com' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      help: inDashboard('Termii', 'Settings, API')
    },
    {
      ...baseUrl,
      help: translated(
        'A newer account has an address of its own: the Base URL beside the API key.',
        'Akaunti mpya ina anwani yake: Base URL iliyo kando ya API key.',
        'Un compte récent a sa propre adresse\u00a0: la Base URL à côté de la clé.'
      )
    }
  ],
  advice: sendsToo('Termii'),
  unverified: true,
  links: { dashboard: 'https://accounts.termii.com' },
  interval: { initial: 15, least: 5 }
}

/** The answer also names the account's owner and application, which are left alone. */
const success = v.object({ balance: v.optional(v.unknown()), currency: currencySchema })

const connect = singleCall(
  ({ base, secrets: { apiKey = '' } }) => ({
    method: 'GET',
    // It takes the key in the query and nowhere else.
    url: `${base}/api/get-balance?api_key=${encodeURIComponent(apiKey)}`
  }),
  success,
  ({ balance, currency }) => [walletReading({ key: 'wallet', name: 'Wallet', currency }, balance)]
)

export const termii = defineProvider(card, { connect })
