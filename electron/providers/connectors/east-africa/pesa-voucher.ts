import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import { accountReading, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const card: ProviderCard = {
  id: 'pesa-voucher',
  name: 'Pesa Voucher',
  monogram: { letters: 'PV', color: '#7c3aed' },
  tagline: translated('Merchant float', 'Floti ya mfanyabiashara', 'Fonds du marchand'),
  countries: ['KE'],
  environments: [
    { ...production, baseUrl: 'https://payments.pesavoucher.com/api/v1' },
    { ...sandbox, baseUrl: 'https://sandbox.payments.pesavoucher.com/api/v1' }
  ],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      placeholder: 'pk_live_…',
      pattern: '^pk_',
      environmentPatterns: [
        { like: '^pk_test_', environment: sandbox.id },
        { like: '^pk_live_', environment: production.id }
      ],
      help: translated(
        'Your merchant dashboard, with the API secret. It begins with pk_live_, for the sandbox with pk_test_.',
        'Dashibodi yako ya mfanyabiashara, pamoja na API secret. Huanza na pk_live_, kwa majaribio na pk_test_.',
        'Votre tableau de bord marchand, avec l’API secret. Elle commence par pk_live_, pour le test par pk_test_.'
      )
    },
    {
      id: 'apiSecret',
      label: 'API secret',
      kind: 'secret',
      required: true,
      placeholder: 'sk_live_…',
      pattern: '^sk_',
      environmentPatterns: [
        { like: '^sk_test_', environment: sandbox.id },
        { like: '^sk_live_', environment: production.id }
      ],
      help: translated(
        'Beside the API key; it begins with sk_. It is replaced every 90 days: paste the new one here then.',
        'Kando ya API key; huanza na sk_. Hubadilishwa kila siku 90: bandika mpya hapa wakati huo.',
        'À côté de la clé API\u202f; il commence par sk_. Il est remplacé tous les 90 jours\u00a0: collez alors le nouveau ici.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'Pesa Voucher may accept only the internet addresses listed in your merchant dashboard.',
    'Huenda Pesa Voucher ikakubali tu anwani za intaneti zilizoorodheshwa kwenye dashibodi yako.',
    'Pesa Voucher peut n’accepter que les adresses internet inscrites dans votre tableau de bord.'
  ),
  links: { dashboard: 'https://pesavoucher.com' },
  interval: { initial: 5, least: 1 }
}

const error = v.object({ success: v.literal(false), error: v.string() })
const success = v.object({
  success: v.literal(true),
  merchant_name: v.nullish(v.string()),
  balance: v.optional(v.unknown()),
  currency: v.nullish(v.string(), 'KES')
})

const NO_MERCHANT = 'Merchant account not found'

const errorIn = (response: HttpResponse): string | undefined => tryReadJson(error, response)?.error

function failureOf(response: HttpResponse): Failure | null {
  // Keys can be restricted to IP addresses; no other reason for 403 is documented.
  if (response.status === 403) return { kind: 'address' }
  const failure = failureOfStatus(response)
  if (failure) return failure
  switch (errorIn(response)) {
    case undefined:
      return null
    case 'API credentials required':
    case 'Invalid merchant':
      return { kind: 'rejected' }
    case NO_MERCHANT:
      return { kind: 'notFound' }
    default:
      return unreadableError('refusedInBody').failure
  }
}

/** The documentation's text and cURL sample use the first path, its JavaScript and PHP samples the second. */
const PATHS = ['/query_balance', '/merchant/balance'] as const

function connect({ base, secrets: { apiKey = '', apiSecret = '' }, http }: ConnectContext) {
  const headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret }
  const get = (path: string) => http({ method: 'GET', url: base + path, headers })
  let path: (typeof PATHS)[number] = PATHS[0]

  async function fetchBalance(): Promise<HttpResponse> {
    const response = await get(path)
    if (response.status !== 404 || errorIn(response) === NO_MERCHANT || path === PATHS[1]) return response
    const second = await get(PATHS[1])
    if (second.status === 200) path = PATHS[1]
    return second
  }

  return {
    async read() {
      const response = await fetchBalance()
      throwFailure(failureOf(response))
      const { merchant_name, balance, currency } = readJson(success, response)
      const wallet = { key: 'merchant', name: 'Merchant wallet', currency: currency.toUpperCase() }
      return accountReading([walletReading(wallet, balance)], { subtitle: merchant_name ?? null })
    }
  }
}

export const pesaVoucher = defineProvider(card, { connect })
