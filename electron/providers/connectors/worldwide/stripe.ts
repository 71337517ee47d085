import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { fromMinor } from '../../kit/amounts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readJson } from '../../kit/json.ts'
import type { Credentials } from '../../kit/provider.ts'
import { accountReading, currencySchema, walletList, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const PERMISSION = 'Balance: Read'

const card: ProviderCard = {
  id: 'stripe',
  name: 'Stripe',
  monogram: { letters: 'ST', color: '#635bff' },
  tagline: translated(
    'What is available for payouts',
    'Pesa zilizo tayari kulipwa',
    'Le solde disponible pour les versements'
  ),
  environments: [{ ...production, baseUrl: 'https://api.stripe.com' }],
  fields: [
    {
      id: 'apiKey',
      label: 'Restricted key',
      kind: 'secret',
      required: true,
      placeholder: 'rk_live_…',
      help: translated(
        'Stripe Dashboard: Developers, API keys, Create restricted key.',
        'Stripe Dashboard: Developers, API keys, Create restricted key.',
        'Stripe Dashboard\u00a0: Developers, API keys, Create restricted key.'
      )
    },
    baseUrl
  ],
  advice: translated(
    `Make a restricted key with the permission ${PERMISSION} and nothing else. A secret key works too, but can move money.`,
    `Tengeneza restricted key yenye ruhusa ya ${PERMISSION} pekee. Secret key pia hufanya kazi, lakini inaweza kuhamisha pesa.`,
    `Créez une clé restreinte avec le seul droit ${PERMISSION}. Une clé secrète marche aussi, mais peut déplacer de l’argent.`
  ),
  links: { dashboard: 'https://dashboard.stripe.com', topUp: 'https://stripe.com/docs/add-funds' },
  interval: { initial: 5, least: 1 }
}

// https://docs.stripe.com/currencies: UGX and ISK have no minor unit, but Stripe writes them with two
// decimals.
const NO_DECIMALS = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ')
const THREE_DECIMALS = ['BHD', 'JOD', 'KWD', 'OMR', 'TND']

function decimalsOf(currency: string): number {
  if (NO_DECIMALS.includes(currency)) return 0
  return THREE_DECIMALS.includes(currency) ? 3 : 2
}

/**
 * Of the documented balances only `available` can be paid out: `pending` not yet, `connect_reserved` never.
 */
const success = v.object({
  available: walletList(v.object({ amount: v.optional(v.unknown()), currency: currencySchema })),
  livemode: v.nullish(v.boolean(), true)
})

/**
 * 403 means a restricted key without the required permission: https://docs.stripe.com/api/errors. An address that the key
 * is not restricted to is refused with 401 and in words alone, by which it is known before this.
 */
function failureOf(response: HttpResponse): Failure | null {
  const failure = failureOfStatus(response)
  return failure?.kind === 'permission' ? { ...failure, permission: PERMISSION } : failure
}

/**
 * A publishable key is for web pages and cannot read balances; an organization's key has none of its own, and is answered
 * with 400 and the wish for a Stripe-Context header (https://github.com/stripe/stripe-python/pull/1660, 2025-10-31).
 */
const check = ({ secrets: { apiKey = '' } }: Credentials): Failure | null =>
  /^(pk|[sr]k_org)_/.test(apiKey) ? { kind: 'field', field: 'apiKey', problem: 'malformed' } : null

function connect({ base, secrets: { apiKey }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${apiKey}` }

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/v1/balance`, headers })
      throwFailure(failureOf(response))
      const { available, livemode } = readJson(success, response)
      // Label test balances so that they cannot be mistaken for real money.
      const detail = livemode ? null : 'Test mode'
      return accountReading(
        available.map(({ amount, currency }) =>
          walletReading(
            { key: currency || '?', name: currency || '?', currency, detail },
            fromMinor(amount, decimalsOf(currency))
          )
        )
      )
    }
  }
}

export const stripe = defineProvider(card, { connect, check })
