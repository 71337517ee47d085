import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import { accountReading, currencySchema, textSchema, walletList, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throttledBy, throwFailure } from '../../kit/status.ts'

const card: ProviderCard = {
  id: 'kotani-pay',
  name: 'Kotani Pay',
  monogram: { letters: 'KP', color: '#0e7490' },
  tagline: translated(
    'Fiat wallets for payouts and collections',
    'Pochi za pesa za kulipa na kukusanya',
    'Portefeuilles pour payer et encaisser'
  ),
  countries: ['KE'],
  environments: [
    { ...production, baseUrl: 'https://api.kotanipay.com/api/v3' },
    { ...sandbox, baseUrl: 'https://sandbox-api.kotanipay.com/api/v3' }
  ],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      help: translated(
        'Made with your integrator account. The sandbox has a key of its own.',
        'Hutengenezwa kwa akaunti yako ya integrator. Mazingira ya majaribio yana ufunguo wake.',
        'Créée avec votre compte d’intégrateur. L’environnement de test a sa propre clé.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'The key does not expire and can also make payouts: keep it to yourself.',
    'Ufunguo huu hauishi muda na unaweza pia kufanya malipo: usimpe mtu.',
    'La clé n’expire pas et permet aussi de payer\u00a0: gardez-la pour vous.'
  ),
  // Of the two balances the documentation only says that one was "deposited so far" and can be moved to the
  // other.
  unverified: true,
  links: { dashboard: 'https://kotanipay.com' },
  interval: { initial: 5, least: 1 }
}

// https://documentation.kotanipay.com/v3/overview: "Get Integrator Fiat Wallets".
const wallet = v.object({
  id: textSchema,
  name: v.nullish(v.string()),
  currency: currencySchema,
  status: v.nullish(v.string(), 'active'),
  balance: v.optional(v.unknown()),
  deposit_balance: v.optional(v.unknown())
})
const success = v.object({ success: v.literal(true), data: walletList(wallet) })
const error = v.object({ success: v.literal(false), retryAfter: v.nullish(textSchema) })

function failureOf(response: HttpResponse): Failure | null {
  const found = tryReadJson(error, response)
  if (response.status === 429 && found?.retryAfter) {
    // In seconds, but in the body rather than in the Retry-After header.
    const headers = { 'retry-after': found.retryAfter }
    return throttledBy(headers, response.receivedAt)
  }
  return failureOfStatus(response) ?? (found ? unreadableError('refusedInBody').failure : null)
}

/** Payouts are paid from `balance`. Customers' payments accumulate in `deposit_balance` until moved there. */
function readingsOf({ id, name, currency, status, balance, deposit_balance }: v.InferOutput<typeof wallet>) {
  const facts = { currency, active: status === 'active', detail: name || null }
  return [
    walletReading({ ...facts, key: id, name: `${currency} payouts` }, balance),
    walletReading({ ...facts, key: `${id}/deposit`, name: `${currency} deposits` }, deposit_balance)
  ]
}

function connect({ base, secrets: { apiKey }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${apiKey}` }

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/wallet/fiat`, headers })
      throwFailure(failureOf(response))
      return accountReading(readJson(success, response).data.flatMap(readingsOf))
    }
  }
}

export const kotaniPay = defineProvider(card, { connect })
