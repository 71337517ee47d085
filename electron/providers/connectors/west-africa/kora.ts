import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, movesMoneyToo, TEST_MODE } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import type { Credentials } from '../../kit/provider.ts'
import { accountReading, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'kora',
  name: 'Kora',
  monogram: { letters: 'KO', color: '#7c2d92' },
  tagline: translated(
    'What is available for payouts, by currency',
    'Pesa zilizo tayari kulipwa, kwa kila sarafu',
    'Le solde disponible pour les versements, par devise'
  ),
  aliases: ['Korapay'],
  countries: ['NG', 'KE', 'GH', 'ZA', 'CM', 'CI', 'EG'],
  environments: [{ ...production, baseUrl: 'https://api.korapay.com' }],
  fields: [
    {
      id: 'secretKey',
      label: 'Secret Key',
      kind: 'secret',
      required: true,
      placeholder: 'sk_live_…',
      help: inDashboard('Kora', 'Settings, API Configuration')
    },
    baseUrl
  ],
  advice: movesMoneyToo('Kora'),
  apart: true,
  links: { dashboard: 'https://merchant.korapay.com' },
  interval: { initial: 5, least: 1 }
}

// https://developers.korapay.com, Balance API: a map by currency, in full units. `pending_balance` has yet to settle;
// `issuing_balance` pays for cards.
const success = v.object({
  status: v.literal(true),
  data: v.record(
    v.string(),
    v.object({ available_balance: v.optional(v.unknown()), issuing_balance: v.optional(v.unknown()) })
  )
})

/** A public key is for web pages and cannot read balances. */
const check = ({ secrets: { secretKey = '' } }: Credentials): Failure | null =>
  secretKey.startsWith('pk_') ? { kind: 'field', field: 'secretKey', problem: 'malformed' } : null

function connect({ base, secrets: { secretKey = '' }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${secretKey}` }
  const detail = secretKey.startsWith('sk_test_') ? TEST_MODE : null

  return {
    async read() {
      const url = `${base}/merchant/api/v1/balances`
      const { data } = readSuccess(success, await http({ method: 'GET', url, headers }))
      return accountReading(
        Object.entries(data).flatMap(([code, { available_balance, issuing_balance }]) => {
          const currency = code.toUpperCase()
          const wallet = walletReading({ key: currency, name: currency, currency, detail }, available_balance)
          if (issuing_balance === undefined) return wallet
          const cards = { key: `${currency}-issuing`, name: `Card issuing ${currency}`, currency, detail }
          return [wallet, walletReading(cards, issuing_balance)]
        })
      )
    }
  }
}

export const kora = defineProvider(card, { connect, check })
