import * as v from 'valibot'
import { SalioError } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, translated } from '../../kit/fields.ts'
import { accountReading, currencySchema, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

/** What a key must be allowed; one that may only send is refused. */
const SCOPE = 'account-management:manage'

const card: ProviderCard = {
  id: 'infobip',
  name: 'Infobip',
  monogram: { letters: 'IB', color: '#c2410c' },
  tagline: translated(
    'Credit for SMS, voice and WhatsApp',
    'Salio la SMS, simu na WhatsApp',
    'Crédit SMS, voix et WhatsApp'
  ),
  environments: [],
  fields: [
    {
      ...baseUrl,
      required: true,
      advanced: false,
      placeholder: 'https://xxxxx.api.infobip.com',
      help: translated(
        'Your own address, beside your API keys in the Infobip portal.',
        'Anwani yako mwenyewe, kando ya API keys zako katika tovuti ya Infobip.',
        'Votre propre adresse, à côté de vos clés API dans le portail Infobip.'
      )
    },
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      help: inDashboard('Infobip', 'Developer tools, API keys')
    }
  ],
  advice: translated(
    `Make a key for Salio alone with the scope ${SCOPE} and no other: a key that may only send cannot read the balance. Infobip can list the internet addresses that may use it.`,
    `Tengeneza ufunguo wa Salio pekee wenye scope ${SCOPE} na si nyingine: ufunguo wa kutuma tu hauwezi kusoma salio. Infobip inaweza kuorodhesha anwani za intaneti zinazoruhusiwa kuutumia.`,
    `Créez pour Salio seul une clé avec le scope ${SCOPE} et aucun autre\u00a0: une clé qui ne peut qu’envoyer ne lit pas le solde. Infobip peut limiter les adresses internet qui s’en servent.`
  ),
  // How credit is bought, as its own help says (read on 1 December 2026).
  links: {
    dashboard: 'https://portal.infobip.com',
    topUp: 'https://www.infobip.com/docs/essentials/manage-my-account/payments'
  },
  interval: { initial: 15, least: 5 }
}

// https://www.infobip.com/docs/api/platform/account-management/get-account-balance
const success = v.object({ balance: v.optional(v.unknown()), currency: currencySchema })

function connect({ base, secrets: { apiKey = '' }, http }: ConnectContext) {
  const headers = { authorization: `App ${apiKey}` }

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/account/1/balance`, headers })
      if (response.status === 403) throw new SalioError({ kind: 'permission', permission: SCOPE })
      const { balance, currency } = readSuccess(success, response)
      return accountReading([walletReading({ key: 'balance', name: 'Account balance', currency }, balance)])
    }
  }
}

export const infobip = defineProvider(card, { connect })
