import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, sendsToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { currencySchema, postpaidReading, walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const card: ProviderCard = {
  id: 'messagebird',
  name: 'MessageBird',
  monogram: { letters: 'MB', color: '#1e40af' },
  tagline: translated('SMS and calls', 'SMS na simu', 'SMS et appels'),
  aliases: ['Bird'],
  environments: [{ ...production, baseUrl: 'https://rest.messagebird.com' }],
  fields: [
    {
      id: 'accessKey',
      label: 'Access key',
      kind: 'secret',
      required: true,
      help: inDashboard('MessageBird', 'Developers, API access')
    },
    baseUrl
  ],
  advice: sendsToo('MessageBird'),
  links: { dashboard: 'https://dashboard.messagebird.com' },
  interval: { initial: 15, least: 5 }
}

// https://github.com/messagebird/messagebird-nodejs (2d8b7de): the type is a word or a code, and a post-paid account's
// amount is always 0.
const success = v.object({ payment: v.string(), type: currencySchema, amount: v.optional(v.unknown()) })

const words: ReadonlyMap<string, string> = new Map([
  ['EUROS', 'EUR'],
  ['POUNDS', 'GBP'],
  ['DOLLARS', 'USD']
])

const connect = singleCall(
  ({ base, secrets: { accessKey } }) => ({
    method: 'GET',
    url: `${base}/balance`,
    headers: { authorization: `AccessKey ${accessKey}` }
  }),
  success,
  ({ amount, payment, type }) => {
    const wallet = { key: 'balance', name: 'Balance', currency: words.get(type) ?? type }
    return [payment === 'postpaid' ? postpaidReading(wallet) : walletReading(wallet, amount)]
  }
)

export const messageBird = defineProvider(card, { connect })
