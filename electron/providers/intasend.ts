import * as v from 'valibot'
import type { Failure } from '../domain/failure.ts'
import type { ProviderCard } from '../domain/provider-card.ts'
import { defineProvider, type Line } from './define.ts'
import { baseUrl, production, sandbox, say } from './fields.ts'
import type { HttpAnswer } from './http.ts'
import { glanceJson, readJson, unreadable } from './json.ts'
import { accountReading, walletReading } from './reading.ts'
import { failureOfStatus, refuse } from './status.ts'
import { throttledUntil } from './throttle.ts'

const card: ProviderCard = {
  id: 'intasend',
  name: 'IntaSend',
  monogram: { letters: 'IS', color: '#6d28d9' },
  tagline: say(
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
      tells: [
        { like: '^ISSecretKey_test_', environment: sandbox.id },
        { like: '^ISSecretKey_live_', environment: production.id }
      ],
      help: say(
        'IntaSend dashboard: Settings, API Keys.',
        'Dashibodi ya IntaSend: Settings, API Keys.',
        'Tableau de bord IntaSend : Settings, API Keys.'
      )
    },
    baseUrl
  ],
  advice: say(
    'A secret key can also send money: keep it to yourself.',
    'Secret key inaweza pia kutuma fedha: usimpe mtu.',
    'Une clé secrète permet aussi d’envoyer de l’argent : gardez-la pour vous.'
  ),
  // The list's answer and its errors are nowhere published; the calls are those of IntaSend's own libraries.
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
  v.object({ results: v.array(wallet), next: v.nullish(v.string()) }),
  // https://github.com/IntaSend/intasend-node hands the list on as it comes: it may be bare.
  v.pipe(
    v.array(wallet),
    v.transform(results => ({ results, next: null }))
  )
])
const error = v.object({ errors: v.array(v.object({ code: v.string() })) })

/** The codes of the framework that IntaSend's answers show it is built with, Django REST framework. */
function failureOf(answer: HttpAnswer): Failure | null {
  const code = glanceJson(error, answer.text)?.errors[0]?.code
  switch (code) {
    case 'authentication_failed':
    case 'not_authenticated':
      return { kind: 'rejected' }
    case 'throttled':
      return { kind: 'throttled', until: throttledUntil(answer.headers, answer.receivedAt) }
    default:
      return failureOfStatus(answer) ?? (code === undefined ? null : unreadable('refusedInBody').failure)
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()

/** The available balance is what can be paid out; the current one counts what has yet to clear. */
function readingOf({ wallet_id, label, currency, wallet_type, ...balances }: Wallet) {
  const { available_balance, current_balance } = balances
  return walletReading(
    {
      key: wallet_id,
      name: label || wallet_id,
      currency: currency.toUpperCase(),
      detail: wallet_type ? capital(wallet_type) : null
    },
    available_balance ?? current_balance
  )
}

const MOST_PAGES = 10

function connect({ base, secrets: { secretKey }, http }: Line) {
  const headers = { authorization: `Bearer ${secretKey}` }

  return {
    async read() {
      const found: Wallet[] = []
      let query = ''
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const answer = await http({ method: 'GET', url: `${base}/wallets/${query}`, headers })
        refuse(failureOf(answer))
        const { results, next } = readJson(page, answer.text)
        found.push(...results)
        // Of the next page's address only the query is followed: the key stays with this host.
        query = URL.parse(next ?? '')?.search ?? ''
        if (query === '') return accountReading(found.map(readingOf))
      }
      // Half of the wallets would pass for all of them.
      throw unreadable('tooLarge')
    }
  }
}

export const intaSend = defineProvider(card, { connect })
