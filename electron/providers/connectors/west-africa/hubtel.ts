import * as v from 'valibot'
import { SalioError } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { inDashboard } from '../../kit/card-texts.ts'
import { readEach } from '../../kit/currencies.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { tryReadJson } from '../../kit/json.ts'
import { textSchema } from '../../kit/reading.ts'
import { documented } from '../../kit/status.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('Hubtel', 'Programmable API keys')

const card: ProviderCard = {
  id: 'hubtel',
  name: 'Hubtel',
  monogram: { letters: 'HU', color: '#0f5f6b' },
  tagline: translated(
    'The prepaid deposit that pays out; sales apart',
    'Amana ya kulipia; mauzo kando',
    'Le dépôt prépayé qui paie\u202f; les ventes à part'
  ),
  countries: ['GH'],
  environments: [{ ...production, baseUrl: 'https://trnf.hubtel.com' }],
  fields: [
    { id: 'clientId', label: 'Client ID', kind: 'secret', required: true, help: keysHelp },
    { id: 'clientSecret', label: 'Client Secret', kind: 'secret', required: true, help: keysHelp },
    {
      id: 'prepaidId',
      label: 'Prepaid Deposit ID',
      kind: 'text',
      required: true,
      help: translated(
        'The number of the account your payouts are paid from.',
        'Namba ya akaunti inayolipia malipo yako.',
        'Le numéro du compte qui paie vos versements.'
      )
    },
    {
      id: 'salesId',
      label: 'POS Sales ID',
      kind: 'text',
      required: false,
      help: translated(
        'Only to see what customers paid you too.',
        'Ili kuona pia pesa ambazo wateja walikulipa.',
        'Seulement pour voir aussi ce que vos clients vous ont payé.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'Hubtel answers only internet addresses that you had it list: ask it to add this computer’s. From any other there is a refusal, or no answer at all. If you put a service of your own with a fixed address in front, give it under Advanced.',
    'Hubtel hujibu anwani za intaneti ulizoomba iorodheshe tu: iombe iongeze ya kompyuta hii. Kutoka nyingine yoyote hukataa, au haijibu kabisa. Ukiweka huduma yako yenye anwani isiyobadilika mbele yake, iandike chini ya Zaidi.',
    'Hubtel ne répond qu’aux adresses internet que vous lui avez fait inscrire\u00a0: demandez-lui d’ajouter celle de cet ordinateur. Depuis toute autre, il refuse ou ne répond pas. Si vous placez devant lui votre propre service à adresse fixe, indiquez-le sous Avancé.'
  ),
  apart: true,
  links: { dashboard: 'https://unity.hubtel.com' },
  interval: { initial: 5, least: 1 }
}

// Hubtel's documentation of balance queries: success has the code "0000".
const success = v.object({
  responseCode: v.literal('0000'),
  data: v.object({ amount: v.optional(v.unknown()) })
})
const coded = v.object({ responseCode: textSchema })
const refused = v.object({ responseCode: v.pipe(textSchema, v.notValue('0000')) })

/** 400 with the code 4000 is a deposit that Hubtel does not know; 403 is an address that is not listed. */
function throwIfRefused(response: HttpResponse): void {
  if (response.status === 400 && tryReadJson(coded, response)?.responseCode === '4000')
    throw documented({ kind: 'notFound' })
  if (response.status === 403) throw new SalioError({ kind: 'address' })
}

/** Hubtel is a Ghanaian service. */
const currency = 'GHS'

function connect({ base, values, secrets: { clientId = '', clientSecret = '' }, http }: ConnectContext) {
  const { prepaidId = '', salesId = '' } = values
  const headers = { authorization: basicAuthorization(clientId, clientSecret) }
  const prepaid = {
    key: 'prepaid',
    name: 'Prepaid deposit',
    currency,
    path: `prepaid/${encodeURIComponent(prepaidId)}`
  }
  const sales = { key: 'sales', name: 'POS sales', currency, path: encodeURIComponent(salesId) }

  return {
    read: () =>
      readEach(
        (salesId === '' ? [prepaid] : [prepaid, sales]).map(wallet => [wallet]),
        async ([{ path }]) => {
          const url = `${base}/api/inter-transfers/${path}`
          const response = await http({ method: 'GET', url, headers })
          throwIfRefused(response)
          return [readSuccess(success, response, refused).data.amount]
        }
      )
  }
}

export const hubtel = defineProvider(card, { connect })
