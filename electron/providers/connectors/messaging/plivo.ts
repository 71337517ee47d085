import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { inDashboard } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import type { Credentials } from '../../kit/provider.ts'
import { accountReading, postpaidReading, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('Plivo', 'Overview')

const card: ProviderCard = {
  id: 'plivo',
  name: 'Plivo',
  monogram: { letters: 'PL', color: '#15803d' },
  tagline: translated(
    'Credit for SMS and voice, in US dollars',
    'Salio la SMS na simu, kwa dola za Marekani',
    'Crédit SMS et voix, en dollars américains'
  ),
  environments: [{ ...production, baseUrl: 'https://api.plivo.com' }],
  fields: [
    {
      id: 'authId',
      label: 'Auth ID',
      kind: 'text',
      required: true,
      placeholder: 'MA…',
      pattern: '^MA[0-9A-Z]{18}$',
      help: keysHelp
    },
    { id: 'authToken', label: 'Auth Token', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: translated(
    'The Auth Token can do everything your account can, and Plivo has none that only reads: keep it to yourself. A subaccount has no credit of its own.',
    'Auth Token inaweza yote ambayo akaunti yako inaweza, na Plivo haina inayosoma tu: usimpe mtu. Akaunti ndogo haina salio lake.',
    'L’Auth Token peut tout ce que peut votre compte, et Plivo n’en a pas qui ne fasse que lire\u00a0: gardez-le pour vous. Un sous-compte n’a pas de crédit à lui.'
  ),
  // How credit is bought, as its own help says (read on 1 December 2026).
  links: {
    dashboard: 'https://console.plivo.com',
    topUp: 'https://docs.plivo.com/docs/faq/billing-and-invoices/payments'
  },
  interval: { initial: 15, least: 5 }
}

// https://www.plivo.com/docs/account/api/account: always in US dollars, which the answer does not say. It also has an
// address, which is not read.
const success = v.object({
  cash_credits: v.optional(v.unknown()),
  billing_mode: v.nullish(v.string()),
  auto_recharge: v.nullish(v.boolean())
})

/** The id goes into the address. */
const check = ({ values: { authId = '' } }: Credentials): Failure | null =>
  /^[0-9A-Z]{20}$/.test(authId) ? null : { kind: 'field', field: 'authId', problem: 'malformed' }

function connect({ base, values: { authId = '' }, secrets: { authToken = '' }, http }: ConnectContext) {
  const headers = { authorization: basicAuthorization(authId, authToken) }

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/v1/Account/${authId}/`, headers })
      const { auto_recharge, billing_mode, cash_credits } = readSuccess(success, response)
      const detail = auto_recharge ? 'Auto recharge' : null
      const wallet = { key: 'credits', name: 'Account credit', currency: 'USD', detail }
      const isPostpaid = billing_mode === 'postpaid'
      return accountReading([isPostpaid ? postpaidReading(wallet) : walletReading(wallet, cash_credits)])
    }
  }
}

export const plivo = defineProvider(card, { connect, check })
