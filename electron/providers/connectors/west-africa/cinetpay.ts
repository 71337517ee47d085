import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import type { HttpResponse } from '../../http/types.ts'
import { cacheToken, mintedToken, readTokenBody, tokenFailureOf, tokenSchema } from '../../kit/auth.ts'
import { inDashboard, movesMoneyToo, together } from '../../kit/card-texts.ts'
import { currencyField } from '../../kit/currencies.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { tryReadJson, unreadableError } from '../../kit/json.ts'
import type { Credentials } from '../../kit/provider.ts'
import { accountReading, textSchema, walletReading } from '../../kit/reading.ts'
import { documented, throwFailure } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'cinetpay',
  name: 'CinetPay',
  monogram: { letters: 'CI', color: '#15803d' },
  tagline: translated(
    'The balance your transfers are paid from',
    'Salio linalolipia uhamisho wako',
    'Le solde qui paie vos transferts'
  ),
  countries: ['CI', 'SN', 'CM', 'BF', 'ML', 'TG', 'BJ', 'GN', 'CD'],
  environments: [{ ...production, baseUrl: 'https://client.cinetpay.com/v1' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      help: translated(
        'CinetPay back office: Integration. Keys that begin with sk_ are for CinetPay’s newer API, which Salio cannot read yet.',
        'Ofisi ya nyuma ya CinetPay: Integration. Funguo zinazoanza na sk_ ni za API mpya ya CinetPay, ambayo Salio bado haiwezi kuisoma.',
        'Back-office CinetPay\u00a0: Intégration. Les clés qui commencent par sk_ sont celles de la nouvelle API de CinetPay, que Salio ne sait pas encore lire.'
      )
    },
    {
      id: 'password',
      label: 'API password',
      kind: 'secret',
      required: true,
      help: inDashboard('CinetPay', 'Integration, API password')
    },
    currencyField(
      ['XOF', 'XAF', 'GNF', 'CDF'],
      translated(
        'That of your CinetPay account: its answers name none.',
        'Ile ya akaunti yako ya CinetPay: majibu yake hayataji yoyote.',
        'Celle de votre compte CinetPay\u00a0: ses réponses n’en nomment aucune.'
      )
    ),
    baseUrl
  ],
  advice: together(
    movesMoneyToo('CinetPay'),
    translated(
      'Transfers are accepted only from internet addresses you listed; add this computer’s if it is refused.',
      'Uhamisho hukubaliwa tu kutoka anwani za intaneti ulizoorodhesha; ongeza ya kompyuta hii ikikataliwa.',
      'Les transferts ne sont acceptés que depuis les adresses internet que vous avez inscrites\u202f; ajoutez celle de cet ordinateur si elle est refusée.'
    )
  ),
  links: { dashboard: 'https://app.cinetpay.com' },
  interval: { initial: 15, least: 5 }
}

// https://docs.cinetpay.com/api/1.0-en/transfert/utilisation: the code is the number 0 for success and text for a refusal,
// with any status.
const coded = v.object({ code: textSchema })
const tokenResponse = v.object({ data: v.object({ token: tokenSchema }) })
const success = v.object({ data: v.object({ available: v.optional(v.unknown()) }) })
/** Of the credentials, and of the token. */
const REJECTED = ['701', '706']

function throwIfRefused(response: HttpResponse): void {
  const code = tryReadJson(coded, response)?.code ?? '0'
  if (REJECTED.includes(code)) throw documented({ kind: 'rejected' })
  if (response.status === 200 && code !== '0') throw unreadableError('refusedInBody')
}

/** A key of the newer API, which has other addresses. */
const check = ({ secrets: { apiKey = '' } }: Credentials): Failure | null =>
  /^sk_(live|test)_/.test(apiKey) ? { kind: 'field', field: 'apiKey', problem: 'malformed' } : null

function connect({ base, values, secrets: { apiKey = '', password = '' }, http }: ConnectContext) {
  const { currency = '' } = values

  async function mint() {
    const text = new URLSearchParams({ apikey: apiKey, password }).toString()
    const raw = { type: 'application/x-www-form-urlencoded', text }
    const response = await http({ method: 'POST', url: `${base}/auth/login?lang=en`, raw })
    throwIfRefused(response)
    throwFailure(tokenFailureOf(response))
    // A token lives five minutes, which is what an unstated lifetime is taken for.
    return mintedToken(readTokenBody(tokenResponse, response).data.token, undefined, response)
  }

  async function balance(token: string): Promise<AccountReading> {
    // The documentation has the token in the address and nowhere else.
    const url = `${base}/transfer/check/balance?token=${encodeURIComponent(token)}&lang=en`
    const response = await http({ method: 'GET', url })
    throwIfRefused(response)
    const { available } = readSuccess(success, response).data
    return accountReading([walletReading({ key: 'transfer', name: 'Transfer', currency }, available)])
  }

  const withToken = cacheToken({ mint, staleOn: ['rejected'] })
  return { read: () => withToken(balance) }
}

export const cinetpay = defineProvider(card, { connect, check })
