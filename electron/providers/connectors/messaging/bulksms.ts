import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { inDashboard, SMS_TAGLINE } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const tokenHelp = inDashboard('BulkSMS.com', 'Settings, Advanced, API Tokens')

const card: ProviderCard = {
  id: 'bulksms',
  name: 'BulkSMS.com',
  monogram: { letters: 'BS', color: '#be123c' },
  tagline: SMS_TAGLINE,
  countries: ['ZA'],
  environments: [{ ...production, baseUrl: 'https://api.bulksms.com/v1' }],
  fields: [
    { id: 'tokenId', label: 'Token ID', kind: 'secret', required: true, help: tokenHelp },
    { id: 'tokenSecret', label: 'Token secret', kind: 'secret', required: true, help: tokenHelp },
    baseUrl
  ],
  advice: translated(
    'Make an API token for Salio alone, so that you can revoke it alone. Never give it your username and password.',
    'Tengeneza API token kwa Salio pekee, ili uweze kuibatilisha peke yake. Usiipe kamwe jina na nenosiri lako.',
    'Créez un jeton d’API pour Salio seul, afin de pouvoir le révoquer seul. Ne lui donnez jamais vos identifiants.'
  ),
  unverified: true,
  links: { dashboard: 'https://www.bulksms.com' },
  interval: { initial: 15, least: 5 }
}

// https://www.bulksms.com/developer/json/v1/: the profile also has a name and addresses, which are left alone.
const success = v.object({ credits: v.object({ balance: v.optional(v.unknown()) }) })

const connect = singleCall(
  ({ base, secrets: { tokenId = '', tokenSecret = '' } }) => ({
    method: 'GET',
    url: `${base}/profile`,
    headers: { authorization: basicAuthorization(tokenId, tokenSecret) }
  }),
  success,
  ({ credits }) => [walletReading({ key: 'credits', name: 'Credits', currency: 'CREDITS' }, credits.balance)]
)

export const bulkSms = defineProvider(card, { connect })
