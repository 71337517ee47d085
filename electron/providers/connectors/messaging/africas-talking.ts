import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { WalletReading } from '#domain/accounts/wallet.ts'
import type { Money } from '#domain/money/money.ts'
import { stripTrailingSlash } from '../../http/address.ts'
import type { HttpResponse } from '../../http/types.ts'
import { parseAmountText } from '../../kit/amounts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import { accountReading, failedReading, failureOrRethrow, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const balances = [
  { id: 'application', name: translated('Application', 'Programu', 'Application') },
  { id: 'data', name: translated('Mobile data', 'Data ya simu', 'Données mobiles') },
  {
    id: 'payments',
    name: translated(
      'Payment wallet (legacy)',
      'Pochi ya malipo (ya zamani)',
      'Portefeuille de paiement (ancien)'
    )
  }
]

const otherUrl = (id: string, label: string) => ({ ...baseUrl, id, label })

/** Provider card of Africa's Talking. Its three balances live on three hosts, hence three base URLs. */
const africasTalkingCard: ProviderCard = {
  id: 'africas-talking',
  name: "Africa's Talking",
  monogram: { letters: 'AT', color: '#b45309' },
  tagline: translated(
    'SMS, airtime and data credit',
    'Salio la SMS, muda wa maongezi na data',
    'Crédit SMS, appels et données'
  ),
  countries: ['KE'],
  // 401 comes as plain text: "The supplied authentication is invalid".
  ownErrors: 'text',
  newKeyIsSlow: true,
  environments: [
    { ...production, baseUrl: 'https://api.africastalking.com' },
    { ...sandbox, baseUrl: 'https://api.sandbox.africastalking.com' }
  ],
  otherAddresses: ['bundles', 'payments'].flatMap(name => [
    `https://${name}.africastalking.com`,
    `https://${name}.sandbox.africastalking.com`
  ]),
  fields: [
    {
      id: 'username',
      label: 'Username',
      kind: 'text',
      required: true,
      environmentPatterns: [
        { like: '^sandbox$', environment: sandbox.id },
        { like: '.', environment: production.id }
      ],
      help: translated(
        'The app’s username; for the sandbox app it is “sandbox”.',
        'Jina la mtumiaji la app; kwa app ya majaribio ni “sandbox”.',
        'Le nom d’utilisateur de l’app\u202f; pour l’app de test, c’est «\u00a0sandbox\u00a0».'
      )
    },
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      help: translated(
        'The app’s menu: Settings, API Key. A new key replaces the old one everywhere.',
        'Menyu ya app: Settings, API Key. Ufunguo mpya huchukua nafasi ya wa zamani kila mahali.',
        'Le menu de l’app\u00a0: Settings, API Key. Une nouvelle clé remplace l’ancienne partout.'
      )
    },
    {
      id: 'balances',
      label: 'Balances',
      kind: 'choices',
      required: false,
      options: balances,
      initial: 'application',
      help: translated(
        'Each is read by itself. Application pays for SMS, airtime and voice.',
        'Kila moja husomwa peke yake. Programu hulipia SMS, muda wa maongezi na simu.',
        'Chacun est lu séparément. Application paie les SMS, le crédit et les appels.'
      )
    },
    baseUrl,
    otherUrl('dataUrl', 'Base URL (mobile data)'),
    otherUrl('paymentsUrl', 'Base URL (payment wallet)')
  ],
  advice: translated(
    'A new API key can take up to 20 minutes to work. It can also send messages: keep it to yourself.',
    'Ufunguo mpya wa API unaweza kuchukua hadi dakika 20 kufanya kazi. Unaweza pia kutuma ujumbe: usimpe mtu.',
    'Une nouvelle clé API peut mettre 20 minutes à fonctionner. Elle permet aussi d’envoyer des messages\u00a0: gardez-la pour vous.'
  ),
  sms: { account: 'username', needsSender: false },
  links: { dashboard: 'https://account.africastalking.com' },
  payIns: [
    {
      id: 'stash',
      environment: 'production',
      wallets: ['application'],
      currency: 'KES',
      kind: 'paybill',
      name: 'M-Pesa paybill',
      values: { paybill: '525900', account: '{username}.api' },
      source:
        'https://help.africastalking.com/en/articles/4768561-how-do-i-top-up-my-stash-using-my-payment-wallet',
      read: '2026-12-01'
    }
  ],
  interval: { initial: 60, least: 15 }
}

const failed = v.object({ status: v.literal('Failed') })
const holder = v.object({ balance: v.unknown() })
const success = v.union([
  holder,
  v.pipe(
    v.object({ UserData: holder }),
    v.transform(found => found.UserData)
  ),
  // Africa's Talking's own Python SDK expects this key with a lower-case first letter.
  v.pipe(
    v.object({ userData: holder }),
    v.transform(found => found.userData)
  )
])

/** Success is 200 or 201, but either can carry {"status":"Failed","errorMessage":"..."}. */
function moneyIn(response: HttpResponse): Money {
  throwFailure(failureOfStatus(response))
  if (tryReadJson(failed, response)) throw unreadableError('refusedInBody')
  const { balance } = readJson(success, response)
  const found = typeof balance === 'string' ? parseAmountText(balance) : null
  // Without a currency the amount is meaningless.
  if (!found?.currency) throw unreadableError('amount')
  return { currency: found.currency, amount: found.amount }
}

function connect({ base, values, secrets: { apiKey = '' }, http }: ConnectContext) {
  const { username = '', balances: chosen, baseUrl: ownBase, dataUrl, paymentsUrl } = values
  // Never send the key to a host the user did not choose: with a custom base URL all three balances are read
  // there.
  const host = (name: string, own?: string) =>
    stripTrailingSlash(own || (ownBase ? base : base.replace('//api.', `//${name}.`)))
  const wallets = [
    { key: 'application', name: 'Application', url: `${base}/version1/user` },
    { key: 'data', name: 'Mobile data', url: `${host('bundles', dataUrl)}/query/wallet/balance` },
    {
      key: 'payments',
      name: 'Payment wallet (legacy)',
      url: `${host('payments', paymentsUrl)}/query/wallet/balance`
    }
  ].filter(({ key }) => (chosen || 'application').split(',').includes(key))

  async function readOne({ key, name, url }: (typeof wallets)[number]): Promise<WalletReading> {
    try {
      const response = await http({
        method: 'GET',
        url: `${url}?username=${encodeURIComponent(username)}`,
        headers: { apiKey }
      })
      const { currency, amount } = moneyIn(response)
      return walletReading({ key, name, currency }, amount)
    } catch (error) {
      return failedReading({ key, name, currency: '' }, failureOrRethrow(error))
    }
  }

  return {
    async read() {
      const readings = await Promise.all(wallets.map(readOne))
      // All balances of an account share one currency, so a failed one takes it from the others.
      const currency = readings.find(({ failure }) => !failure)?.currency ?? ''
      return accountReading(readings.map(reading => ({ ...reading, currency: reading.currency || currency })))
    }
  }
}

export const africasTalking = defineProvider(africasTalkingCard, { connect })
