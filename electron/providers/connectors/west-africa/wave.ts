import { createHmac } from 'node:crypto'
import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { inDashboard } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson } from '../../kit/json.ts'
import { accountReading, currencySchema, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

const card: ProviderCard = {
  id: 'wave',
  name: 'Wave Business',
  monogram: { letters: 'WA', color: '#0e7490' },
  tagline: translated(
    'The business wallet your payouts are paid from',
    'Pochi ya biashara inayolipia malipo yako',
    'Le portefeuille marchand qui paie vos versements'
  ),
  aliases: ['Wave Mobile Money'],
  countries: ['SN', 'CI', 'ML', 'BF', 'GM', 'UG'],
  environments: [{ ...production, baseUrl: 'https://api.wave.com' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      placeholder: 'wave_sn_prod_…',
      pattern: '^wave_[a-z]{2}_prod_',
      help: inDashboard('Wave Business', 'Developer')
    },
    {
      id: 'signingSecret',
      label: 'Signing secret',
      kind: 'secret',
      required: false,
      help: translated(
        'Only for a key made with request signing. It is shown once, with the key. This computer’s clock must be right.',
        'Kwa ufunguo uliotengenezwa kwa “request signing” tu. Huonyeshwa mara moja, pamoja na ufunguo. Saa ya kompyuta hii lazima iwe sahihi.',
        'Seulement pour une clé créée avec la signature des requêtes. Il est affiché une fois, avec la clé. L’horloge de cet ordinateur doit être juste.'
      )
    },
    baseUrl
  ],
  // https://docs.wave.com/business: each key has its own wallet, and its APIs are chosen where it is made.
  advice: translated(
    'Make a key for Salio alone that may use the Balance API and nothing else. If Wave lists internet addresses for it, add this computer’s. Each key is one wallet.',
    'Tengeneza ufunguo wa Salio pekee unaoruhusiwa Balance API na si kingine. Kama Wave huorodhesha anwani za intaneti zake, ongeza ya kompyuta hii. Kila ufunguo ni pochi moja.',
    'Créez pour Salio seul une clé qui n’a droit qu’à la Balance API. Si Wave n’accepte que des adresses internet inscrites, ajoutez celle de cet ordinateur. Chaque clé est un portefeuille.'
  ),
  unverified: true,
  links: { dashboard: 'https://business.wave.com' },
  interval: { initial: 5, least: 1 }
}

// https://docs.wave.com/balance-api shows a string.
const success = v.object({ amount: v.optional(v.unknown()), currency: currencySchema })
const error = v.object({ code: v.string() })

/** Wave documents the form of its errors, {"code","message"}; the code is one that merchants report. */
function failureOf(response: HttpResponse): Failure | null {
  if (tryReadJson(error, response)?.code === 'ip-not-allowed') return { kind: 'address' }
  return response.status === 403
    ? { kind: 'permission', permission: 'Balance API' }
    : failureOfStatus(response)
}

/** The signature of a request without a body: of its moment alone, in seconds. */
function signatureOf(secret: string, now: number): string {
  const seconds = Math.floor(now / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}`).digest('hex')}`
}

function connect({ base, secrets: { apiKey, signingSecret = '' }, http }: ConnectContext) {
  return {
    async read() {
      const response = await http({
        method: 'GET',
        url: `${base}/v1/balance`,
        headers: {
          authorization: `Bearer ${apiKey}`,
          ...(signingSecret && { 'wave-signature': signatureOf(signingSecret, Date.now()) })
        }
      })
      throwFailure(failureOf(response))
      const { amount, currency } = readJson(success, response)
      return accountReading([walletReading({ key: 'wallet', name: 'Wallet', currency }, amount)])
    }
  }
}

export const wave = defineProvider(card, { connect })
