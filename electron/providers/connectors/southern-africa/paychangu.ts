import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, movesMoneyToo, TEST_MODE } from '../../kit/card-texts.ts'
import { currenciesField, currenciesIn, readEach } from '../../kit/currencies.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'paychangu',
  name: 'PayChangu',
  monogram: { letters: 'PC', color: '#4338ca' },
  tagline: translated(
    'Main wallet for payouts, airtime and bills; collections apart',
    'Pochi kuu ya malipo, muda wa maongezi na bili; makusanyo kando',
    'Portefeuille principal (versements, crédit, factures)\u202f; encaissements à part'
  ),
  countries: ['MW'],
  environments: [{ ...production, baseUrl: 'https://api.paychangu.com' }],
  fields: [
    {
      id: 'secretKey',
      label: 'Secret Key',
      kind: 'secret',
      required: true,
      placeholder: 'sec-live-…',
      help: inDashboard('PayChangu', 'Settings, API & Webhooks')
    },
    currenciesField(['MWK', 'USD']),
    baseUrl
  ],
  advice: movesMoneyToo('PayChangu'),
  unverified: true,
  apart: true,
  links: { dashboard: 'https://in.paychangu.com' },
  interval: { initial: 5, least: 1 }
}

// https://developer.paychangu.com shows a text and a number in one answer. Bills, airtime and payouts are paid from
// `main_balance`; what customers pay waits in `collection_balance`.
const success = v.object({
  status: v.literal('success'),
  data: v.object({ main_balance: v.optional(v.unknown()), collection_balance: v.optional(v.unknown()) })
})

function connect({ base, values, secrets: { secretKey = '' }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${secretKey}` }
  const detail = /^sec-test-/i.test(secretKey) ? TEST_MODE : null

  return {
    read: () =>
      readEach(
        currenciesIn(values['currencies']).map(currency => [
          { key: `${currency}-main`, name: `Main ${currency}`, currency, detail },
          { key: `${currency}-collection`, name: `Collection ${currency}`, currency, detail }
        ]),
        async ([{ currency }]) => {
          const url = `${base}/wallet-balance?currency=${currency}`
          const { data } = readSuccess(success, await http({ method: 'GET', url, headers }))
          return [data.main_balance, data.collection_balance]
        }
      )
  }
}

export const paychangu = defineProvider(card, { connect })
