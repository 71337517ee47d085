import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, movesMoneyToo, TEST_MODE } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import type { Credentials } from '../../kit/provider.ts'
import { accountReading, currencySchema, walletList, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'chapa',
  name: 'Chapa',
  monogram: { letters: 'CH', color: '#3f6212' },
  tagline: translated(
    'What is available for transfers, by currency',
    'Pesa zilizo tayari kuhamishwa, kwa kila sarafu',
    'Le solde disponible pour les transferts, par devise'
  ),
  countries: ['ET'],
  environments: [{ ...production, baseUrl: 'https://api.chapa.co' }],
  fields: [
    {
      id: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      placeholder: 'CHASECK-…',
      help: inDashboard('Chapa', 'Settings, API')
    },
    baseUrl
  ],
  advice: movesMoneyToo('Chapa'),
  links: { dashboard: 'https://dashboard.chapa.co' },
  interval: { initial: 5, least: 1 }
}

// https://developer.chapa.co/transfer/balance. Some clients expect one object for one currency.
const row = v.object({ currency: currencySchema, available_balance: v.optional(v.unknown()) })
const success = v.object({
  status: v.literal('success'),
  data: v.union([
    walletList(row),
    v.pipe(
      row,
      v.transform(only => [only])
    )
  ])
})

/** A public key is for web pages and cannot read balances. */
const check = ({ secrets: { secretKey = '' } }: Credentials): Failure | null =>
  secretKey.startsWith('CHAPUBK') ? { kind: 'field', field: 'secretKey', problem: 'malformed' } : null

function connect({ base, secrets: { secretKey = '' }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${secretKey}` }
  const detail = secretKey.startsWith('CHASECK_TEST') ? TEST_MODE : null

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/v1/balances`, headers })
      return accountReading(
        readSuccess(success, response).data.map(({ currency, available_balance }) =>
          walletReading({ key: currency || '?', name: currency || '?', currency, detail }, available_balance)
        )
      )
    }
  }
}

export const chapa = defineProvider(card, { connect, check })
