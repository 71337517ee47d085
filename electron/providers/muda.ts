import * as v from 'valibot'
import type { ProviderCard } from '../domain/provider-card.ts'
import type { AccountReading } from '../domain/wallet.ts'
import { defineProvider, type Line } from './define.ts'
import { baseUrl, production, say } from './fields.ts'
import type { HttpAnswer } from './http.ts'
import { count, glanceJson, readJson, unreadable } from './json.ts'
import { jwtLife } from './jwt.ts'
import { accountReading, walletReading } from './reading.ts'
import { failureOfStatus, refuse } from './status.ts'
import { keepToken } from './token.ts'

const whereKeys = say(
  'In your Muda account, with your API credentials.',
  'Kwenye akaunti yako ya Muda, pamoja na vitambulisho vyako vya API.',
  'Dans votre compte Muda, avec vos identifiants API.'
)

const card: ProviderCard = {
  id: 'muda',
  name: 'Muda',
  monogram: { letters: 'MU', color: '#2563eb' },
  tagline: say('UGX, KES, TZS and collateral', 'UGX, KES, TZS na dhamana', 'UGX, KES, TZS et garanties'),
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
      shape: '^live_key-',
      help: whereKeys
    },
    {
      id: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      placeholder: 'live_sec-…',
      shape: '^live_sec-',
      help: whereKeys
    },
    baseUrl
  ],
  links: { dashboard: 'https://muda.tech' },
  interval: { initial: 5, least: 1 },
  budget: { perDay: 5_000 }
}

/** The documented life of an access token, milliseconds, for one that does not say. */
const TOKEN_LIFE = 7_200_000

const body = v.object({ status: count })
const minted = v.object({ data: v.object({ access_token: v.string(), expires_in: v.optional(count) }) })
// An older row of the same documentation: {"code":"cUGX","balance":"253000.0000000"}.
const row = v.object({
  asset_code: v.optional(v.string()),
  code: v.optional(v.string()),
  currency: v.optional(v.string()),
  balance: v.optional(v.unknown())
})
const rows = v.object({ data: v.array(row) })

/** Reads an answer; one without the documented data is an error by its status, or by the status in its body. */
function read<Schema extends v.GenericSchema>(schema: Schema, answer: HttpAnswer): v.InferOutput<Schema> {
  refuse(failureOfStatus(answer))
  // The data decides: a documented success carries "status":404, and an error may come with HTTP 200.
  const found = glanceJson(schema, answer.text)
  if (found) return found
  const inBody = glanceJson(body, answer.text)?.status ?? answer.status
  const failure = failureOfStatus({ ...answer, status: inBody })
  if (failure?.kind === 'down' && inBody < 500) throw unreadable('refusedInBody')
  refuse(failure)
  return readJson(schema, answer.text)
}

function walletOf({ code: older, asset_code: code = older, currency, balance }: v.InferOutput<typeof row>) {
  if (code === undefined) throw unreadable('shape')
  const isCollateral = /^c[A-Z]/.test(code)
  const wallet = {
    key: code,
    name: code,
    currency: (currency ?? (isCollateral ? code.slice(1) : code)).toUpperCase(),
    kind: isCollateral ? ('collateral' as const) : ('ordinary' as const)
  }
  return walletReading(wallet, balance)
}

function connect({ base, secrets, http }: Line) {
  const { apiKey, secretKey } = secrets

  async function mint() {
    const answer = await http({
      method: 'POST',
      url: `${base}/clients/oauth/token`,
      body: { secret_key: secretKey, api_key: apiKey }
    })
    if ([400, 403].includes(answer.status)) refuse({ kind: 'rejected' })
    const { access_token, expires_in } = read(minted, answer).data
    // The token's own claim says 12 hours where the answer says 2: the shorter holds.
    const stated = expires_in === undefined ? TOKEN_LIFE : expires_in * 1000
    return {
      token: access_token,
      life: Math.min(stated, jwtLife(access_token, answer.receivedAt) ?? stated)
    }
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await http({ method: 'GET', url: `${base}/payment/balance`, headers })
    return accountReading(read(rows, answer).data.map(walletOf))
  }

  // Clients have seen an expired token refused with 403 where 401 is documented.
  const withToken = keepToken({ mint, staleOn: ['rejected', 'permission'] })
  return { read: () => withToken(balance) }
}

export const muda = defineProvider(card, { connect })
