import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import { cacheToken, mintedToken, readTokenBody, tokenFailureOf, tokenSchema } from '../../kit/auth.ts'
import { inDashboard, movesMoneyToo, together } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { accountReading, currencySchema, readTotal, walletReading } from '../../kit/reading.ts'
import { throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('CamPay', 'Applications, Application Keys')

const card: ProviderCard = {
  id: 'campay',
  name: 'CamPay',
  monogram: { letters: 'CM', color: '#166534' },
  tagline: translated(
    'MTN and Orange balances your withdrawals are paid from',
    'Salio za MTN na Orange zinazolipia malipo yako',
    'Les soldes MTN et Orange qui paient vos retraits'
  ),
  countries: ['CM'],
  environments: [
    { ...production, baseUrl: 'https://www.campay.net/api' },
    { ...sandbox, baseUrl: 'https://demo.campay.net/api' }
  ],
  fields: [
    { id: 'username', label: 'App username', kind: 'secret', required: false, help: keysHelp },
    { id: 'password', label: 'App password', kind: 'secret', required: false, help: keysHelp },
    {
      id: 'accessToken',
      label: 'Permanent access token',
      kind: 'secret',
      required: false,
      help: translated(
        'Instead of the username and password, from the same page.',
        'Badala ya jina na nenosiri, kutoka ukurasa uleule.',
        'À la place du nom et du mot de passe, sur la même page.'
      )
    },
    baseUrl
  ],
  alternatives: [['username', 'password'], ['accessToken']],
  advice: together(
    movesMoneyToo('CamPay'),
    translated(
      'A withdrawal draws on its own operator’s part, so set a level for each.',
      'Malipo hutoka sehemu ya mtandao wake, kwa hiyo weka kiwango kwa kila moja.',
      'Un retrait puise dans la part de son opérateur\u00a0: fixez un seuil pour chacune.'
    )
  ),
  apart: true,
  links: { dashboard: 'https://www.campay.net' },
  interval: { initial: 5, least: 1 }
}

const tokenResponse = v.object({ token: tokenSchema, expires_in: v.optional(v.unknown()) })
// https://github.com/CamPay/campay-python-sdk (2688684). `utility_balance` pays for airtime; not every account has it.
const success = v.object({
  total_balance: v.optional(v.unknown()),
  mtn_balance: v.optional(v.unknown()),
  orange_balance: v.optional(v.unknown()),
  utility_balance: v.optional(v.unknown()),
  currency: currencySchema
})

function connect({ base, secrets, http }: ConnectContext) {
  const { username = '', password = '', accessToken } = secrets

  async function mint() {
    const response = await http({ method: 'POST', url: `${base}/token/`, body: { username, password } })
    const failure = tokenFailureOf(response)
    // Django REST framework says 400 for a wrong login; nothing else is sent that could be wrong.
    const isLogin = response.status === 400 && failure?.kind === 'unreadable'
    throwFailure(isLogin ? { kind: 'rejected' } : failure)
    const { token, expires_in } = readTokenBody(tokenResponse, response)
    return mintedToken(token, expires_in, response)
  }

  async function balance(token: string): Promise<AccountReading> {
    const headers = { authorization: `Token ${token}` }
    const found = readSuccess(success, await http({ method: 'GET', url: `${base}/balance/`, headers }))
    const { currency, total_balance, mtn_balance, orange_balance, utility_balance } = found
    const wallets = [
      walletReading({ key: 'mtn', name: 'MTN', currency }, mtn_balance),
      walletReading({ key: 'orange', name: 'Orange', currency }, orange_balance)
    ]
    if (utility_balance !== undefined)
      wallets.push(walletReading({ key: 'utility', name: 'Airtime', currency }, utility_balance))
    return accountReading(wallets, { total: readTotal(currency, total_balance) })
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => (accessToken && !username ? balance(accessToken) : withToken(balance)) }
}

export const campay = defineProvider(card, { connect })
