import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import type { HttpResponse } from '../../http/types.ts'
import { cacheToken, jwtLife, lifeOf, readTokenBody, tokenFailureOf, tokenSchema } from '../../kit/auth.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { numberSchema, readJson, tryReadJson, unreadableError } from '../../kit/json.ts'
import { accountReading, currencySchema, walletList, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const keysHelp = translated(
  'In your Muda account, with your API credentials.',
  'Kwenye akaunti yako ya Muda, pamoja na vitambulisho vyako vya API.',
  'Dans votre compte Muda, avec vos identifiants API.'
)

const card: ProviderCard = {
  id: 'muda',
  name: 'Muda',
  monogram: { letters: 'MU', color: '#2563eb' },
  tagline: translated(
    'UGX, KES, TZS and collateral',
    'UGX, KES, TZS na dhamana',
    'UGX, KES, TZS et garanties'
  ),
  aliases: ['Bava Pay'],
  countries: ['UG', 'KE', 'TZ'],
  environments: [{ ...production, baseUrl: 'https://api.muda.tech/v1' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      placeholder: 'live_key-…',
      pattern: '^live_key-',
      help: keysHelp
    },
    {
      id: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      placeholder: 'live_sec-…',
      pattern: '^live_sec-',
      help: keysHelp
    },
    baseUrl
  ],
  links: { dashboard: 'https://muda.tech' },
  interval: { initial: 5, least: 1 },
  budget: { perDay: 5_000 }
}

/** Documented token lifetime, milliseconds, used if the response states none. */
const TOKEN_LIFE = 7_200_000

const body = v.object({ status: numberSchema })
const tokenResponse = v.object({
  data: v.object({ access_token: tokenSchema, expires_in: v.optional(v.unknown()) })
})
// The documentation also shows an older row format: {"code":"cUGX","balance":"253000.0000000"}.
const row = v.object({
  asset_code: v.nullish(v.string()),
  code: v.nullish(v.string()),
  currency: currencySchema,
  balance: v.optional(v.unknown())
})
const rows = v.object({ data: walletList(row) })

/**
 * Reads a response. One without the documented data is an error, classified by its HTTP status or the status
 * in its body.
 */
function read<Schema extends v.GenericSchema>(schema: Schema, response: HttpResponse): v.InferOutput<Schema> {
  throwFailure(failureOfStatus(response))
  // Only the data tells success: a documented success has "status":404, and an error may come with HTTP 200.
  const found = tryReadJson(schema, response)
  if (found) return found
  const statusInBody = tryReadJson(body, response)?.status ?? response.status
  const failure = failureOfStatus({ ...response, status: statusInBody })
  // Or a number that is no status of HTTP.
  if (failure?.kind === 'down' && statusInBody < 500) throw unreadableError('refusedInBody')
  throwFailure(failure)
  return readJson(schema, response)
}

function walletOf({ code: legacyCode, asset_code, currency, balance }: v.InferOutput<typeof row>) {
  const code = asset_code ?? legacyCode
  if (code == null) throw unreadableError('shape')
  const isCollateral = /^c[A-Z]/.test(code)
  const wallet = {
    key: code,
    name: code,
    currency: currency || (isCollateral ? code.slice(1) : code).toUpperCase(),
    kind: isCollateral ? ('collateral' as const) : ('ordinary' as const)
  }
  return walletReading(wallet, balance)
}

function connect({ base, secrets, http }: ConnectContext) {
  const { apiKey, secretKey } = secrets

  async function mint() {
    const response = await http({
      method: 'POST',
      url: `${base}/clients/oauth/token`,
      body: { secret_key: secretKey, api_key: apiKey }
    })
    // In Muda's own envelope; without it, something in front of Muda has answered.
    const isRefused = [400, 403].includes(response.status) && tryReadJson(body, response)
    throwFailure(isRefused ? { kind: 'rejected' } : tokenFailureOf(response))
    const { access_token, expires_in } = readTokenBody(tokenResponse, response).data
    // The token claims 12 hours where the response says 2. Use the shorter.
    const stated = lifeOf(expires_in) ?? TOKEN_LIFE
    return {
      token: access_token,
      lifeMs: Math.min(stated, jwtLife(access_token, response.receivedAt) ?? stated)
    }
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { authorization: `Bearer ${token}` }
    const response = await http({ method: 'GET', url: `${base}/payment/balance`, headers })
    return accountReading(read(rows, response).data.map(walletOf))
  }

  // 401 is documented for an expired token, but clients have also seen 403.
  const withToken = cacheToken({ mint, staleOn: ['rejected', 'permission'] })
  return { read: () => withToken(balance) }
}

export const muda = defineProvider(card, { connect })
