import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { readEach } from '../../kit/currencies.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('PayHero', 'API Keys')

const card: ProviderCard = {
  id: 'payhero',
  name: 'PayHero',
  monogram: { letters: 'PH', color: '#15803d' },
  tagline: translated(
    'The service wallet that pays for STK pushes; payments apart',
    'Pochi ya huduma inayolipia STK push; malipo kando',
    'Le portefeuille de service qui paie les STK push\u202f; paiements à part'
  ),
  aliases: ['Pay Hero Kenya'],
  countries: ['KE'],
  environments: [{ ...production, baseUrl: 'https://backend.payhero.co.ke/api/v2' }],
  fields: [
    { id: 'username', label: 'API username', kind: 'secret', required: false, help: keysHelp },
    { id: 'password', label: 'API password', kind: 'secret', required: false, help: keysHelp },
    {
      id: 'token',
      label: 'Basic Auth Token',
      kind: 'secret',
      required: false,
      placeholder: 'Basic …',
      help: translated(
        'Instead of the username and password, from the same page.',
        'Badala ya jina na nenosiri, kutoka ukurasa uleule.',
        'À la place du nom et du mot de passe, sur la même page.'
      )
    },
    baseUrl
  ],
  alternatives: [['username', 'password'], ['token']],
  advice: movesMoneyToo('PayHero'),
  unverified: true,
  links: { dashboard: 'https://app.payhero.co.ke' },
  interval: { initial: 5, least: 1 }
}

// https://github.com/PAY-HERO-KENYA/payhero-php-package (2ac20ae): the call; its body by two other clients. It names no
// currency: PayHero is a Kenyan service.
const success = v.object({ available_balance: v.optional(v.unknown()) })

const wallets = [
  { key: 'service_wallet', name: 'Service wallet', currency: 'KES' },
  { key: 'payment_wallet', name: 'Payment wallet', currency: 'KES' }
]

/** The dashboard shows the whole header, "Basic dXNlcjpwYXNz", and some copy it without its first word. */
const fromToken = (token: string): string => `Basic ${token.replace(/^Basic\s+/i, '')}`

function connect({ base, secrets: { username, password, token = '' }, http }: ConnectContext) {
  const authorization = username && password ? basicAuthorization(username, password) : fromToken(token)

  return {
    read: () =>
      readEach(
        wallets.map(wallet => [wallet]),
        async ([wallet]) => {
          const url = `${base}/wallets?wallet_type=${wallet?.key}`
          const response = await http({ method: 'GET', url, headers: { authorization } })
          return [readSuccess(success, response).available_balance]
        }
      )
  }
}

export const payHero = defineProvider(card, { connect })
