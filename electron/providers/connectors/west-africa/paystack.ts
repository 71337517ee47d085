import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { fromMinor } from '../../kit/amounts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import type { Credentials } from '../../kit/provider.ts'
import { accountReading, currencySchema, walletList, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const card: ProviderCard = {
  id: 'paystack',
  name: 'Paystack',
  monogram: { letters: 'PS', color: '#0369a1' },
  tagline: translated(
    'The balance your transfers are paid from',
    'Salio linalolipia uhamisho wako',
    'Le solde qui paie vos transferts'
  ),
  countries: ['NG', 'GH', 'KE', 'ZA', 'CI'],
  environments: [{ ...production, baseUrl: 'https://api.paystack.co' }],
  fields: [
    {
      id: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      placeholder: 'sk_live_…',
      help: translated(
        'Paystack Dashboard: Settings, API Keys & Webhooks.',
        'Paystack Dashboard: Settings, API Keys & Webhooks.',
        'Paystack Dashboard\u00a0: Settings, API Keys & Webhooks.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'A secret key can also move money, and Paystack has none that only reads: keep it to yourself. If your account accepts only listed internet addresses, add this computer’s.',
    'Secret key inaweza pia kuhamisha pesa, na Paystack haina inayosoma tu: usimpe mtu. Kama akaunti yako hukubali tu anwani za intaneti zilizoorodheshwa, ongeza ya kompyuta hii.',
    'Une clé secrète peut aussi déplacer de l’argent, et Paystack n’en a pas qui ne fasse que lire\u00a0: gardez-la pour vous. Si votre compte n’accepte que les adresses internet inscrites, ajoutez celle de cet ordinateur.'
  ),
  // Subunits of XOF and RWF are documented as hundredths in general, but not for the balance itself.
  unverified: true,
  links: { dashboard: 'https://dashboard.paystack.com' },
  interval: { initial: 5, least: 1 }
}

/**
 * https://paystack.com/docs/api/: amounts are in the currency's subunit, a hundredth for every currency
 * Paystack supports, including XOF and RWF, which have no minor unit in ISO 4217.
 */
const DECIMALS = 2

const success = v.object({
  status: v.literal(true),
  data: walletList(v.object({ currency: currencySchema, balance: v.optional(v.unknown()) }))
})
const error = v.object({ status: v.literal(false), message: v.string() })

function failureOf(response: HttpResponse): Failure | null {
  const message = tryReadJson(error, response)?.message
  // This error has no code, and merchants report it with different statuses.
  if (message?.startsWith('Your IP address is not allowed')) return { kind: 'address' }
  return (
    failureOfStatus(response) ?? (message === undefined ? null : unreadableError('refusedInBody').failure)
  )
}

/** A public key is for web pages and cannot read balances. */
const check = ({ secrets: { secretKey = '' } }: Credentials): Failure | null =>
  secretKey.startsWith('pk_') ? { kind: 'field', field: 'secretKey', problem: 'malformed' } : null

function connect({ base, secrets: { secretKey = '' }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${secretKey}` }
  // Label test balances so that they cannot be mistaken for real money.
  const detail = secretKey.startsWith('sk_test_') ? 'Test mode' : null

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/balance`, headers })
      throwFailure(failureOf(response))
      return accountReading(
        readJson(success, response).data.map(({ currency, balance }) =>
          walletReading(
            { key: currency || '?', name: currency || '?', currency, detail },
            fromMinor(balance, DECIMALS)
          )
        )
      )
    }
  }
}

export const paystack = defineProvider(card, { connect, check })
