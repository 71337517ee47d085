import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { currencySchema, textSchema, walletList, walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'

const keysHelp = inDashboard('DT One', 'API Keys')

const card: ProviderCard = {
  id: 'dtone',
  name: 'DT One',
  monogram: { letters: 'DT', color: '#9f1239' },
  tagline: translated(
    'Airtime and data, worldwide',
    'Muda wa maongezi na data, duniani kote',
    'Crédit et données, partout'
  ),
  aliases: ['TransferTo', 'DVS'],
  environments: [
    { ...production, baseUrl: 'https://dvs-api.dtone.com/v1' },
    { ...sandbox, baseUrl: 'https://preprod-dvs-api.dtone.com/v1' }
  ],
  fields: [
    { id: 'apiKey', label: 'API key', kind: 'secret', required: true, help: keysHelp },
    { id: 'apiSecret', label: 'API secret', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: movesMoneyToo('DT One'),
  links: { dashboard: 'https://dvs.dtone.com' },
  interval: { initial: 15, least: 5 }
}

// https://github.com/dtone (dvs-api-node-client, 0c3641a): an account may have a balance in each of several units.
const success = walletList(
  v.object({ id: textSchema, unit: currencySchema, available: v.optional(v.unknown()) })
)

const connect = singleCall(
  ({ base, secrets: { apiKey = '', apiSecret = '' } }) => ({
    method: 'GET',
    url: `${base}/balances`,
    headers: { authorization: basicAuthorization(apiKey, apiSecret) }
  }),
  success,
  rows =>
    rows.map(({ available, id, unit }) =>
      walletReading({ key: id, name: unit || id, currency: unit }, available)
    )
)

export const dtOne = defineProvider(card, { connect })
