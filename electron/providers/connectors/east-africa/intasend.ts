import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import { queryOfNext, readPages } from '../../kit/pages.ts'
import { accountReading, currencySchema, textSchema, walletList, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throttledBy, throwFailure } from '../../kit/status.ts'

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
    'Secret key inaweza pia kutuma pesa: usimpe mtu.',
    'Une clé secrète permet aussi d’envoyer de l’argent\u00a0: gardez-la pour vous.'
  ),
  // IntaSend's documentation and later clients of its API show two forms of the wallet list.
  unverified: true,
  links: { dashboard: 'https://payment.intasend.com' },
  interval: { initial: 5, least: 1 }
}

/**
 * https://github.com/IntaSend/documentation, accounts/wallets-api.md (at 2f4665f): a bare list, and a number as `id`. Later
 * clients read pages with a `wallet_id` and a label: https://github.com/MikeTeddyOmondi/intasend-rs (2025-07-08),
 * https://github.com/emilio-kariuki/intasend-go (2026-03-10).
 */
const wallet = v.object({
  wallet_id: v.nullish(textSchema),
  id: v.nullish(textSchema),
  label: v.nullish(v.string()),
  currency: currencySchema,
  wallet_type: v.nullish(v.string()),
  available_balance: v.optional(v.unknown()),
  current_balance: v.optional(v.unknown())
})
type Wallet = v.InferOutput<typeof wallet>
const pageOfWallets = v.union([
  v.object({ results: walletList(wallet), next: v.nullish(v.string()) }),
  v.pipe(
    walletList(wallet),
    v.transform(results => ({ results, next: null }))
  )
])
const error = v.object({ errors: v.array(v.object({ code: v.string() })) })

/**
 * IntaSend documents statuses (resources/errors.md, at 2f4665f) with 401 {"detail":...}. Its responses also show the error
 * codes of Django REST framework, by which a wrong key may come with 403.
 */
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
function readingOf({ wallet_id, id, label, currency, wallet_type, ...balances }: Wallet) {
  const { available_balance, current_balance } = balances
  const key = wallet_id ?? id
  if (key == null) throw unreadableError('shape')
  return walletReading(
    {
      key,
      name: label || wallet_id || currency || key,
      currency,
      detail: wallet_type ? capitalise(wallet_type) : null
    },
    available_balance ?? current_balance
  )
}

function connect({ base, secrets: { secretKey }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${secretKey}` }
  const url = `${base}/wallets/`

  async function page(query: string) {
    const response = await http({ method: 'GET', url: url + query, headers })
    throwFailure(failureOf(response))
    const { results, next } = readJson(pageOfWallets, response)
    return { rows: results, next: queryOfNext(next, url) }
  }

  return { read: async () => accountReading((await readPages('', page)).map(readingOf)) }
}

export const intaSend = defineProvider(card, { connect })
