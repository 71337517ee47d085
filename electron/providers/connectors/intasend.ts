import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../http/types.ts'
import { type ConnectContext, defineProvider } from '../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../kit/json.ts'
import { accountReading, walletList, walletReading } from '../kit/reading.ts'
import { failureOfStatus, throttledBy, throwFailure } from '../kit/status.ts'

const card: ProviderCard = {
  id: 'intasend',
  name: 'IntaSend',
  monogram: { letters: 'IS', color: '#6d28d9' },
  tagline: translated(
    'Settlement and working wallets',
    'Pochi za malipo na za kazi',
    'Portefeuilles de règlement et de travail'
  ),
  environments: [
    { ...production, baseUrl: 'https://payment.intasend.com/api/v1' },
    { ...sandbox, baseUrl: 'https://sandbox.intasend.com/api/v1' }
  ],
  countries: ['KE'],
  fields: [
    {
      id: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      placeholder: 'ISSecretKey_live_…',
      environmentPatterns: [
        { like: '^ISSecretKey_test_', environment: sandbox.id },
        { like: '^ISSecretKey_live_', environment: production.id }
      ],
      help: translated(
        'IntaSend dashboard: Settings, API Keys.',
        'Dashibodi ya IntaSend: Settings, API Keys.',
        'Tableau de bord IntaSend\u00a0: Settings, API Keys.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'A secret key can also send money: keep it to yourself.',
    'Secret key inaweza pia kutuma fedha: usimpe mtu.',
    'Une clé secrète permet aussi d’envoyer de l’argent\u00a0: gardez-la pour vous.'
  ),
  // Neither the response of the wallet list nor its errors are documented; the requests follow IntaSend's own
  // libraries.
  unverified: true,
  links: { dashboard: 'https://payment.intasend.com' },
  interval: { initial: 5, least: 1 }
}

const wallet = v.object({
  wallet_id: v.string(),
  label: v.nullish(v.string()),
  currency: v.string(),
  wallet_type: v.nullish(v.string()),
  available_balance: v.optional(v.unknown()),
  current_balance: v.optional(v.unknown())
})
type Wallet = v.InferOutput<typeof wallet>
const page = v.union([
  v.object({ results: walletList(wallet), next: v.nullish(v.string()) }),
  // https://github.com/IntaSend/intasend-node passes the list on unchanged, so it may be a bare array.
  v.pipe(
    walletList(wallet),
    v.transform(results => ({ results, next: null }))
  )
])
const error = v.object({ errors: v.array(v.object({ code: v.string() })) })

/** IntaSend's responses show that it uses Django REST framework; these are the framework's error codes. */
function failureOf(response: HttpResponse): Failure | null {
  const code = tryReadJson(error, response)?.errors[0]?.code
  switch (code) {
    case 'authentication_failed':
    case 'not_authenticated':
      return { kind: 'rejected' }
    case 'throttled':
      return throttledBy(response.headers, response.receivedAt)
    default:
      return (
        failureOfStatus(response) ?? (code === undefined ? null : unreadableError('refusedInBody').failure)
      )
  }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()

/** `available_balance` can be paid out; `current_balance` includes money that has yet to clear. */
function readingOf({ wallet_id, label, currency, wallet_type, ...balances }: Wallet) {
  const { available_balance, current_balance } = balances
  return walletReading(
    {
      key: wallet_id,
      name: label || wallet_id,
      currency: currency.toUpperCase(),
      detail: wallet_type ? capitalise(wallet_type) : null
    },
    available_balance ?? current_balance
  )
}

const MAX_PAGES = 10

function connect({ base, secrets: { secretKey }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${secretKey}` }

  return {
    async read() {
      const found: Wallet[] = []
      let query = ''
      for (let pages = 0; pages < MAX_PAGES; pages += 1) {
        const response = await http({ method: 'GET', url: `${base}/wallets/${query}`, headers })
        throwFailure(failureOf(response))
        const { results, next } = readJson(page, response)
        found.push(...results)
        // Take only the query of the next page's URL, so that the key is never sent to another host.
        query = URL.parse(next ?? '')?.search ?? ''
        if (query === '') return accountReading(found.map(readingOf))
      }
      // Fail rather than show an incomplete list as complete.
      throw unreadableError('tooLarge')
    }
  }
}

export const intaSend = defineProvider(card, { connect })
