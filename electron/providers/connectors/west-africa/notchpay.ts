import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { isPlainObject } from '#domain/custom-api/json-pointer.ts'
import { inDashboard, movesMoneyToo, TEST_MODE } from '../../kit/card-texts.ts'
import { currenciesField, currenciesIn, readEach } from '../../kit/currencies.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('Notch Pay', 'Settings, Developer')

const card: ProviderCard = {
  id: 'notchpay',
  name: 'Notch Pay',
  monogram: { letters: 'NP', color: '#047857' },
  tagline: translated(
    'What is available for transfers, by currency',
    'Pesa zilizo tayari kuhamishwa, kwa kila sarafu',
    'Le solde disponible pour les transferts, par devise'
  ),
  aliases: ['NotchPay'],
  countries: ['CM', 'CI', 'SN', 'GA', 'CG', 'TD', 'CF'],
  environments: [{ ...production, baseUrl: 'https://api.notchpay.co' }],
  fields: [
    {
      id: 'publicKey',
      label: 'Public key',
      kind: 'secret',
      required: true,
      placeholder: 'pk.…',
      pattern: '^pk',
      help: keysHelp
    },
    {
      id: 'privateKey',
      label: 'Private key',
      kind: 'secret',
      required: true,
      placeholder: 'sk.…',
      pattern: '^sk',
      help: keysHelp
    },
    currenciesField(['XAF', 'XOF']),
    baseUrl
  ],
  advice: movesMoneyToo('Notch Pay'),
  unverified: true,
  links: { dashboard: 'https://business.notchpay.co' },
  interval: { initial: 5, least: 1 }
}

// https://developer.notchpay.co/api-reference: the balance is in `balance` or in `data`, and what is available is an amount
// or a map by currency. `pending` has yet to settle.
const holder = v.object({ available: v.optional(v.unknown()) })
const success = v.union([
  v.object({ balance: holder }),
  v.object({ data: holder }),
  v.object({ available: v.unknown() })
])

function availableIn(found: v.InferOutput<typeof success>, currency: string): unknown {
  const { available } = 'balance' in found ? found.balance : 'data' in found ? found.data : found
  return isPlainObject(available) ? available[currency] : available
}

function connect({ base, values, secrets: { publicKey = '', privateKey = '' }, http }: ConnectContext) {
  // No word before the key. What is private wants the private key beside it.
  const headers = { authorization: publicKey, 'x-grant': privateKey }
  const detail = /^pk_?\.?test/i.test(publicKey) ? TEST_MODE : null

  return {
    read: () =>
      readEach(
        currenciesIn(values['currencies']).map(currency => [
          { key: currency, name: currency, currency, detail }
        ]),
        async ([{ currency }]) => {
          const url = `${base}/balance?currency=${currency}`
          const found = readSuccess(success, await http({ method: 'GET', url, headers }))
          return [availableIn(found, currency)]
        }
      )
  }
}

export const notchpay = defineProvider(card, { connect })
