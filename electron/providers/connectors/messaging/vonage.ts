import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { inDashboard } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { accountReading, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('Vonage API', 'API settings')

const card: ProviderCard = {
  id: 'vonage',
  name: 'Vonage',
  monogram: { letters: 'VO', color: '#6b21a8' },
  tagline: translated(
    'Credit for SMS, voice and WhatsApp, in euros',
    'Salio la SMS, simu na WhatsApp, kwa euro',
    'Crédit SMS, voix et WhatsApp, en euros'
  ),
  aliases: ['Nexmo'],
  environments: [{ ...production, baseUrl: 'https://rest.nexmo.com' }],
  fields: [
    { id: 'apiKey', label: 'API key', kind: 'text', required: true, help: keysHelp },
    { id: 'apiSecret', label: 'API secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: translated(
    'Make a second API secret for Salio alone, so that you can revoke it alone. It can also send messages: keep it to yourself.',
    'Tengeneza API secret ya pili kwa Salio pekee, ili uweze kuibatilisha peke yake. Inaweza pia kutuma ujumbe: usimpe mtu.',
    'Créez un second secret d’API pour Salio seul, afin de pouvoir le révoquer seul. Il permet aussi d’envoyer des messages\u00a0: gardez-le pour vous.'
  ),
  // How credit is bought, as its own help says (read on 1 December 2026).
  links: {
    dashboard: 'https://dashboard.nexmo.com',
    topUp: 'https://api.support.vonage.com/hc/en-us/articles/4402858373012'
  },
  interval: { initial: 15, least: 5 }
}

// https://developer.vonage.com/en/api/account: always in euros, which the answer does not say.
const success = v.object({ value: v.optional(v.unknown()), autoReload: v.optional(v.boolean()) })

function connect({ base, values: { apiKey = '' }, secrets: { apiSecret = '' }, http }: ConnectContext) {
  const headers = { authorization: basicAuthorization(apiKey, apiSecret) }

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/account/get-balance`, headers })
      const { value, autoReload } = readSuccess(success, response)
      const detail = autoReload ? 'Auto reload' : null
      return accountReading([
        walletReading({ key: 'balance', name: 'Account balance', currency: 'EUR', detail }, value)
      ])
    }
  }
}

export const vonage = defineProvider(card, { connect })
