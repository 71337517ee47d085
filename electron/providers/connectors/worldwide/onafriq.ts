import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { queryOfNext, readPages } from '../../kit/pages.ts'
import { accountReading, currencySchema, textSchema, walletList, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'onafriq',
  name: 'Onafriq',
  monogram: { letters: 'ON', color: '#9d174d' },
  tagline: translated(
    'The accounts your payments are paid from, by currency',
    'Akaunti zinazolipia malipo yako, kwa kila sarafu',
    'Les comptes qui paient vos versements, par devise'
  ),
  aliases: ['Beyonic', 'MFS Africa'],
  countries: ['UG', 'KE', 'TZ', 'RW', 'GH', 'ZM', 'MW', 'CM', 'BJ', 'CI', 'SN'],
  environments: [{ ...production, baseUrl: 'https://api.onafriq.com/api' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API Token',
      kind: 'secret',
      required: true,
      help: inDashboard('Onafriq', 'API Tokens')
    },
    baseUrl
  ],
  advice: movesMoneyToo('Onafriq'),
  links: { dashboard: 'https://app.onafriq.com' },
  interval: { initial: 5, least: 1 }
}

// https://github.com/beyonic/beyonic-python (d652c88) has a recorded answer.
const account = v.object({
  id: textSchema,
  currency: currencySchema,
  balance: v.optional(v.unknown()),
  status: v.nullish(v.string())
})
const success = v.object({ results: walletList(account), next: v.nullish(v.string()) })

function connect({ base, secrets: { apiKey }, http }: ConnectContext) {
  const headers = { authorization: `Token ${apiKey}`, 'beyonic-version': 'v2' }
  const url = `${base}/accounts`

  async function page(query: string) {
    const { results, next } = readSuccess(success, await http({ method: 'GET', url: url + query, headers }))
    return { rows: results, next: queryOfNext(next, url) }
  }

  return {
    async read() {
      const accounts = await readPages('', page)
      return accountReading(
        accounts.map(({ id, currency, balance, status }) =>
          walletReading(
            { key: id, name: currency || id, currency, active: (status ?? 'active') === 'active' },
            balance
          )
        )
      )
    }
  }
}

export const onafriq = defineProvider(card, { connect })
