import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import type { Credentials } from '../../kit/provider.ts'
import {
  accountReading,
  currencySchema,
  failedReading,
  walletList,
  walletReading
} from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const card: ProviderCard = {
  id: 'flutterwave',
  name: 'Flutterwave',
  monogram: { letters: 'FW', color: '#a16207' },
  tagline: translated(
    'What is available for transfers, by currency',
    'Pesa zilizo tayari kuhamishwa, kwa kila sarafu',
    'Le solde disponible pour les transferts, par devise'
  ),
  aliases: ['Rave'],
  countries: ['NG'],
  environments: [{ ...production, baseUrl: 'https://api.flutterwave.com/v3' }],
  fields: [
    {
      id: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      placeholder: 'FLWSECK-…',
      help: translated(
        'Flutterwave Dashboard: Settings, API keys (v3).',
        'Flutterwave Dashboard: Settings, API keys (v3).',
        'Flutterwave Dashboard\u00a0: Settings, API keys (v3).'
      )
    },
    {
      id: 'currencies',
      label: 'Currencies',
      kind: 'text',
      required: false,
      placeholder: 'NGN, KES',
      help: translated(
        'Those you use. Left empty, every currency is shown, most of them empty.',
        'Zile unazotumia. Ukiacha wazi, kila sarafu huonyeshwa, nyingi zikiwa tupu.',
        'Celles que vous utilisez. Sans indication, toutes sont affichées, la plupart vides.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'A secret key can also move money, and Flutterwave has none that only reads: keep it to yourself.',
    'Secret key inaweza pia kuhamisha pesa, na Flutterwave haina inayosoma tu: usimpe mtu.',
    'Une clé secrète peut aussi déplacer de l’argent, et Flutterwave n’en a pas qui ne fasse que lire\u00a0: gardez-la pour vous.'
  ),
  links: { dashboard: 'https://app.flutterwave.com' },
  // No rate limit is published for balances, but another endpoint blocks frequent callers for half an hour:
  // https://developer.flutterwave.com/v2.0/docs/rate-limiting
  interval: { initial: 5, least: 5 }
}

/**
 * https://github.com/Flutterwave/Node-v3/blob/master/documentation/misc.md
 * `ledger_balance` also counts money that is not settled yet, so it is not used.
 */
const success = v.object({
  status: v.literal('success'),
  data: walletList(v.object({ currency: currencySchema, available_balance: v.optional(v.unknown()) }))
})
const error = v.object({ status: v.literal('error'), message: v.string() })

/**
 * Flutterwave has no error codes, only statuses and messages: https://developer.flutterwave.com/docs/errors
 */
function failureOf(response: HttpResponse): Failure | null {
  const message = tryReadJson(error, response)?.message
  if (message && /ip whitelisting/i.test(message)) return { kind: 'address' }
  if (message && /secret key required/i.test(message)) return { kind: 'rejected' }
  return (
    failureOfStatus(response) ?? (message === undefined ? null : unreadableError('refusedInBody').failure)
  )
}

const LETTERS = /[A-Za-z]+/g
const currenciesIn = (text = ''): string[] => (text.match(LETTERS) ?? []).map(word => word.toUpperCase())

/** A public key cannot read balances, and words that are not currency codes would match no balance. */
function check({ secrets: { secretKey = '' }, values: { currencies } }: Credentials): Failure | null {
  if (secretKey.startsWith('FLWPUBK')) return { kind: 'field', field: 'secretKey', problem: 'malformed' }
  if (currenciesIn(currencies).every(({ length }) => length === 3)) return null
  return { kind: 'field', field: 'currencies', problem: 'malformed' }
}

function connect({ base, values, secrets: { secretKey = '' }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${secretKey}` }
  const chosen = [...new Set(currenciesIn(values['currencies']))]
  // Label test balances so that they cannot be mistaken for real money.
  const detail = secretKey.startsWith('FLWSECK_TEST-') ? 'Test mode' : null

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/balances`, headers })
      throwFailure(failureOf(response))
      const all = readJson(success, response).data.map(({ currency, available_balance }) =>
        walletReading({ key: currency || '?', name: currency || '?', currency, detail }, available_balance)
      )
      if (chosen.length === 0) return accountReading(all)
      return accountReading(
        chosen.map(
          currency =>
            all.find(({ key }) => key === currency) ??
            failedReading({ key: currency, name: currency, currency, detail }, { kind: 'notFound' })
        )
      )
    }
  }
}

export const flutterwave = defineProvider(card, { connect, check })
