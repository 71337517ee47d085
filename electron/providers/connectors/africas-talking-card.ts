import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { baseUrl, production, sandbox, translated } from '../kit/fields.ts'

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
export const africasTalkingCard: ProviderCard = {
  id: 'africas-talking',
  name: "Africa's Talking",
  monogram: { letters: 'AT', color: '#b45309' },
  tagline: translated(
    'SMS, airtime and data credit',
    'Salio la SMS, muda wa maongezi na data',
    'Crédit SMS, appels et données'
  ),
  countries: ['KE'],
  environments: [
    { ...production, baseUrl: 'https://api.africastalking.com' },
    { ...sandbox, baseUrl: 'https://api.sandbox.africastalking.com' }
  ],
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
  links: { dashboard: 'https://account.africastalking.com' },
  interval: { initial: 60, least: 15 }
}
