import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, movesMoneyToo, together } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import type { Credentials } from '../../kit/provider.ts'
import { accountReading, textSchema, walletList, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'fedapay',
  name: 'FedaPay',
  monogram: { letters: 'FP', color: '#2563eb' },
  tagline: translated(
    'The balance of each operator your payouts are paid from',
    'Salio la kila mtandao linalolipia malipo yako',
    'Le solde de chaque opérateur qui paie vos versements'
  ),
  countries: ['BJ', 'TG', 'CI', 'SN', 'NE'],
  environments: [
    { ...production, baseUrl: 'https://api.fedapay.com' },
    { ...sandbox, baseUrl: 'https://sandbox-api.fedapay.com' }
  ],
  fields: [
    {
      id: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      placeholder: 'sk_live_…',
      environmentPatterns: [
        { like: '^sk_sandbox_', environment: sandbox.id },
        { like: '^sk_live_', environment: production.id }
      ],
      help: inDashboard('FedaPay', 'API')
    },
    baseUrl
  ],
  advice: together(
    movesMoneyToo('FedaPay'),
    translated(
      'A payout draws on its own operator’s balance, so set a level for each.',
      'Malipo hutoka salio la mtandao wake, kwa hiyo weka kiwango kwa kila moja.',
      'Un versement puise dans le solde de son opérateur\u00a0: fixez un seuil pour chacun.'
    )
  ),
  // The currency is only an id of FedaPay's own; in all the countries it serves it is the CFA franc.
  unverified: true,
  apart: true,
  links: { dashboard: 'https://live.fedapay.com' },
  interval: { initial: 5, least: 1 }
}

// https://github.com/fedapay/fedapay-php (36f9f80): the key has a slash, and `mode` is the operator.
const success = v.object({
  'v1/balances': walletList(
    v.object({ id: textSchema, mode: v.nullish(v.string()), amount: v.optional(v.unknown()) })
  )
})

/** A public key is for web pages and cannot read balances. */
const check = ({ secrets: { secretKey = '' } }: Credentials): Failure | null =>
  secretKey.startsWith('pk_') ? { kind: 'field', field: 'secretKey', problem: 'malformed' } : null

/** "mtn_open" is "MTN open", "moov_tg" is "Moov tg". */
function nameOf(mode: string): string {
  const [operator = '', ...rest] = mode.split('_')
  const short =
    operator.length <= 3 ? operator.toUpperCase() : operator.charAt(0).toUpperCase() + operator.slice(1)
  return [short, ...rest].join(' ')
}

function connect({ base, secrets: { secretKey = '' }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${secretKey}` }

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/v1/balances`, headers })
      return accountReading(
        readSuccess(success, response)['v1/balances'].map(({ id, mode, amount }) =>
          walletReading({ key: id, name: nameOf(mode || id), currency: 'XOF' }, amount)
        )
      )
    }
  }
}

export const fedapay = defineProvider(card, { connect, check })
