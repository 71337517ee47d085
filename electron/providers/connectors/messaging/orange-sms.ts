import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import {
  type AccountReading,
  MAX_WALLETS,
  type WalletFacts,
  type WalletReading
} from '#domain/accounts/wallet.ts'
import { isBelow, sumOf } from '#domain/money/money.ts'
import { basicAuthorization, cacheToken, readOAuthToken, tokenFailureOf } from '../../kit/auth.ts'
import { inDashboard, SMS_TAGLINE, sendsToo, together } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { amountOf, unreadableError } from '../../kit/json.ts'
import { accountReading, failedReading, failureOrRethrow, walletReading } from '../../kit/reading.ts'
import { throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('developer.orange.com', 'MyApps')

const card: ProviderCard = {
  id: 'orange-sms',
  name: 'Orange SMS',
  monogram: { letters: 'OR', color: '#c2410c' },
  tagline: SMS_TAGLINE,
  aliases: ['Orange Developer', 'SMS API Orange', 'Sonatel'],
  countries: ['CI', 'SN', 'CM', 'ML', 'GN', 'BF', 'CD', 'MG', 'BW', 'TN'],
  environments: [{ ...production, baseUrl: 'https://api.orange.com' }],
  fields: [
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'clientSecret', label: 'Client secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: together(
    sendsToo('Orange'),
    translated(
      'Bundles expire: Salio counts those that have not, and says when the next one does.',
      'Vifurushi huisha muda: Salio huhesabu ambavyo havijaisha, na husema cha kwanza kinaisha lini.',
      'Les forfaits expirent\u00a0: Salio compte ceux qui courent encore et dit quand le premier expire.'
    )
  ),
  unverified: true,
  links: { dashboard: 'https://developer.orange.com' },
  interval: { initial: 15, least: 5 }
}

/**
 * A bundle of SMS. Bundles lie at different depths of the answer, by the age of the account and by country
 * (https://github.com/ismaeltoe/osms-php, fc7b4be, and eight other clients), and call their end by two names.
 */
const bundle = v.object({
  availableUnits: v.unknown(),
  country: v.nullish(v.string(), ''),
  expires: v.nullish(v.string()),
  expirationDate: v.nullish(v.string())
})

type Bundle = v.InferOutput<typeof bundle>

/** Every bundle in an answer, at whatever depth. */
function bundlesIn(value: unknown): readonly Bundle[] {
  if (Array.isArray(value)) return value.flatMap(bundlesIn)
  if (typeof value !== 'object' || value === null) return []
  if (!('availableUnits' in value)) return Object.values(value).flatMap(bundlesIn)
  const found = v.safeParse(bundle, value)
  if (!found.success) throw unreadableError('shape')
  return [found.output]
}

/** When a bundle expires, wall-clock milliseconds; null if it does not. Throws unreadable (shape) for a date in no known form. */
function expiryOf({ expirationDate, expires }: Bundle): number | null {
  const written = expires ?? expirationDate
  if (written === null || written === undefined) return null
  const at = Date.parse(written)
  if (Number.isNaN(at)) throw unreadableError('shape')
  return at
}

/** The SMS of one country: what of its bundles has not expired. @param now wall-clock milliseconds */
function walletOf(country: string, bundles: readonly Bundle[], now: number): WalletReading {
  const wallet = { key: country || 'sms', name: country ? `SMS ${country}` : 'SMS', currency: 'SMS' }
  try {
    const left = bundles
      .map(one => ({ amount: amountOf(one.availableUnits), at: expiryOf(one) }))
      .filter(({ at }) => at === null || at > now)
    const [first, ...others] = left
    const ends = left.flatMap(({ amount, at }) => (at !== null && isBelow('0', amount) ? at : []))
    const next = Math.min(...ends)
    const expiry: WalletFacts['expiry'] =
      ends.length > 0 ? { at: next, amount: sumOf(left.filter(({ at }) => at === next)) } : undefined
    // A single figure keeps all its digits.
    const amount = first && others.length === 0 ? first.amount : sumOf(left)
    return walletReading({ ...wallet, ...(expiry && { expiry }) }, amount)
  } catch (error) {
    return failedReading(wallet, failureOrRethrow(error))
  }
}

function connect({ base, secrets: { clientId = '', clientSecret = '' }, http }: ConnectContext) {
  async function mint() {
    const response = await http({
      method: 'POST',
      url: `${base}/oauth/v3/token`,
      headers: { authorization: basicAuthorization(clientId, clientSecret) },
      raw: { type: 'application/x-www-form-urlencoded', text: 'grant_type=client_credentials' }
    })
    throwFailure(tokenFailureOf(response))
    return readOAuthToken(response)
  }

  async function contracts(token: string): Promise<AccountReading> {
    const headers = { authorization: `Bearer ${token}` }
    const response = await http({ method: 'GET', url: `${base}/sms/admin/v1/contracts`, headers })
    const bundles = bundlesIn(readSuccess(v.unknown(), response))
    if (bundles.length > MAX_WALLETS) throw unreadableError('tooManyWallets')
    // An answer without any bundle does not say that none is left.
    if (bundles.length === 0) throw unreadableError('shape')
    const byCountry = Map.groupBy(bundles, ({ country }) => country)
    return accountReading([...byCountry].map(([country, own]) => walletOf(country, own, response.receivedAt)))
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(contracts) }
}

export const orangeSms = defineProvider(card, { connect })
