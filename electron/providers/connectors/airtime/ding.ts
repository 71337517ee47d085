import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { tryReadJson } from '../../kit/json.ts'
import { currencySchema, walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'
import { failureOfStatus } from '../../kit/status.ts'

const card: ProviderCard = {
  id: 'ding',
  name: 'Ding',
  monogram: { letters: 'DI', color: '#15803d' },
  tagline: translated(
    'Airtime and data, worldwide',
    'Muda wa maongezi na data, duniani kote',
    'Crédit et données, partout'
  ),
  aliases: ['DingConnect', 'ezetop'],
  environments: [{ ...production, baseUrl: 'https://api.dingconnect.com/api/V1' }],
  fields: [
    {
      id: 'apiKey',
      label: 'API key',
      kind: 'secret',
      required: true,
      help: inDashboard('DingConnect', 'Account, Developer')
    },
    baseUrl
  ],
  advice: movesMoneyToo('Ding'),
  lag: translated(
    'Transfers that are still under way are not in it yet: it can read high.',
    'Miamala inayoendelea bado haijahesabiwa: salio linaweza kuonekana kubwa.',
    'Les transferts en cours n’y sont pas encore\u00a0: le solde peut paraître trop haut.'
  ),
  links: { dashboard: 'https://www.dingconnect.com' },
  interval: { initial: 15, least: 5 }
}

// The vendor's own description of version 1: errors come with status 200 too, in the same form.
const success = v.object({ Balance: v.optional(v.unknown()), CurrencyIso: currencySchema })
const errors = v.object({ ErrorCodes: v.pipe(v.array(v.unknown()), v.minLength(1)) })

const failureOf = (response: HttpResponse): Failure | null =>
  failureOfStatus(response) ??
  (tryReadJson(errors, response) ? { kind: 'unreadable', reason: 'refusedInBody' } : null)

const connect = singleCall(
  ({ base, secrets: { apiKey = '' } }) => ({
    method: 'GET',
    url: `${base}/GetBalance`,
    headers: { api_key: apiKey }
  }),
  success,
  ({ Balance, CurrencyIso }) => [
    walletReading({ key: 'balance', name: 'Balance', currency: CurrencyIso }, Balance)
  ],
  failureOf
)

export const ding = defineProvider(card, { connect })
