import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { currenciesField, currenciesIn, readEach } from '../../kit/currencies.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'relworx',
  name: 'Relworx',
  monogram: { letters: 'RX', color: '#9a3412' },
  tagline: translated(
    'The wallet your payments are sent from, by currency',
    'Pochi inayotuma malipo yako, kwa kila sarafu',
    'Le portefeuille d’où partent vos paiements, par devise'
  ),
  countries: ['UG', 'KE', 'TZ', 'RW'],
  environments: [{ ...production, baseUrl: 'https://payments.relworx.com/api' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API Key',
      kind: 'secret',
      required: true,
      help: inDashboard('Relworx', 'API Keys')
    },
    {
      id: 'accountNumber',
      label: 'Account Number',
      kind: 'text',
      required: true,
      placeholder: 'REL…',
      help: translated(
        'The number that begins with REL, beside your business’s name.',
        'Namba inayoanza na REL, kando ya jina la biashara yako.',
        'Le numéro qui commence par REL, à côté du nom de votre entreprise.'
      )
    },
    currenciesField(['UGX', 'KES', 'TZS', 'RWF']),
    baseUrl
  ],
  advice: movesMoneyToo('Relworx'),
  links: { dashboard: 'https://payments.relworx.com/user/api_keys' },
  interval: { initial: 5, least: 1 }
}

// https://payments.relworx.com/docs: described as a text, shown as a number.
const success = v.object({ success: v.literal(true), balance: v.optional(v.unknown()) })

function connect({ base, values, secrets: { apiKey = '' }, http }: ConnectContext) {
  const { accountNumber = '', currencies } = values
  const headers = { authorization: `Bearer ${apiKey}`, accept: 'application/vnd.relworx.v2' }

  async function ask(currency: string) {
    const query = new URLSearchParams({ account_no: accountNumber, currency })
    const url = `${base}/mobile-money/check-wallet-balance?${query}`
    const response = await http({ method: 'GET', url, headers })
    // The page is headed POST, its example is a GET.
    return response.status === 405 ? http({ method: 'POST', url, headers, body: {} }) : response
  }

  return {
    read: () =>
      readEach(
        currenciesIn(currencies).map(currency => [{ key: currency, name: currency, currency }]),
        async ([{ currency }]) => [readSuccess(success, await ask(currency)).balance]
      )
  }
}

export const relworx = defineProvider(card, { connect })
