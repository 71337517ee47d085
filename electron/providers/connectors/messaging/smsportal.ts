import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import {
  basicAuthorization,
  cacheToken,
  mintedToken,
  readTokenBody,
  tokenFailureOf,
  tokenSchema
} from '../../kit/auth.ts'
import { inDashboard, SMS_TAGLINE, sendsToo } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { ExactNumber } from '../../kit/exact-json.ts'
import { baseUrl, production } from '../../kit/fields.ts'
import { accountReading, postpaidReading, walletReading } from '../../kit/reading.ts'
import { throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('SMSPortal', 'API Credentials')

const card: ProviderCard = {
  id: 'smsportal',
  name: 'SMSPortal',
  monogram: { letters: 'SP', color: '#0369a1' },
  tagline: SMS_TAGLINE,
  countries: ['ZA'],
  environments: [{ ...production, baseUrl: 'https://rest.smsportal.com/v1' }],
  fields: [
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'apiSecret', label: 'API secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: sendsToo('SMSPortal'),
  links: { dashboard: 'https://cp.smsportal.com' },
  interval: { initial: 15, least: 5 }
}

const tokenResponse = v.object({ token: tokenSchema })
const success = v.object({ Balance: v.optional(v.unknown()) })

const credits = { key: 'credits', name: 'Credits', currency: 'CREDITS' }

/** https://docs.smsportal.com/docs/rest-balance: exactly a million stands for a post-paid account. */
const isPostpaid = (balance: unknown): boolean =>
  balance instanceof ExactNumber && /^1000000(?:\.0+)?$/.test(balance.text)

function connect({ base, secrets: { clientId = '', apiSecret = '' }, http }: ConnectContext) {
  async function mint() {
    const headers = { authorization: basicAuthorization(clientId, apiSecret) }
    const response = await http({ method: 'GET', url: `${base}/Authentication`, headers })
    throwFailure(tokenFailureOf(response))
    // The token is a JSON Web Token, which states its own lifetime.
    return mintedToken(readTokenBody(tokenResponse, response).token, undefined, response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { authorization: `Bearer ${token}` }
    const { Balance } = readSuccess(success, await http({ method: 'GET', url: `${base}/Balance`, headers }))
    return accountReading([isPostpaid(Balance) ? postpaidReading(credits) : walletReading(credits, Balance)])
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const smsPortal = defineProvider(card, { connect })
