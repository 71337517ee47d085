import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { fromMinorOrText } from '../../kit/amounts.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { currenciesField, currenciesIn, readEach } from '../../kit/currencies.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'squad',
  name: 'Squad',
  monogram: { letters: 'SQ', color: '#0369a1' },
  tagline: translated(
    'The wallet your transfers are paid from',
    'Pochi inayolipia uhamisho wako',
    'Le portefeuille qui paie vos transferts'
  ),
  aliases: ['SquadCo', 'HabariPay', 'GTCO'],
  countries: ['NG'],
  environments: [
    { ...production, baseUrl: 'https://api-d.squadco.com' },
    { ...sandbox, baseUrl: 'https://sandbox-api-d.squadco.com' }
  ],
  fields: [
    {
      id: 'secretKey',
      label: 'Secret Key',
      kind: 'secret',
      required: true,
      placeholder: 'sq_…',
      environmentPatterns: [{ like: '^sandbox_', environment: sandbox.id }],
      help: inDashboard('Squad', 'Profile, API & Webhook')
    },
    currenciesField(['NGN', 'USD']),
    baseUrl
  ],
  advice: movesMoneyToo('Squad'),
  unverified: true,
  links: { dashboard: 'https://dashboard.squadco.com' },
  interval: { initial: 5, least: 1 }
}

// https://docs.squadco.com, Get Ledger Balance: in kobo; clients show it as a text or as a number.
const success = v.object({
  success: v.literal(true),
  data: v.object({ balance: v.optional(v.unknown()) })
})

function connect({ base, values, secrets: { secretKey = '' }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${secretKey}` }

  return {
    read: () =>
      readEach(
        currenciesIn(values['currencies']).map(currency => [{ key: currency, name: currency, currency }]),
        async ([{ currency }]) => {
          const url = `${base}/merchant/balance?currency_id=${currency}`
          const { data } = readSuccess(success, await http({ method: 'GET', url, headers }))
          return [fromMinorOrText(data.balance, 2)]
        }
      )
  }
}

export const squad = defineProvider(card, { connect })
