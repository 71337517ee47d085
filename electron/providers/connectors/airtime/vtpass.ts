import * as v from 'valibot'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { inDashboard } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { tryReadJson, unreadableError } from '../../kit/json.ts'
import { accountReading, textSchema, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('VTpass', 'Profile, API Keys')

const card: ProviderCard = {
  id: 'vtpass',
  name: 'VTpass',
  monogram: { letters: 'VT', color: '#1d4ed8' },
  tagline: translated(
    'Airtime, data and bills',
    'Muda wa maongezi, data na bili',
    'Crédit d’appel, données et factures'
  ),
  countries: ['NG'],
  environments: [
    { ...production, baseUrl: 'https://api-service.vtpass.com/api' },
    { ...sandbox, baseUrl: 'https://sandbox.vtpass.com/api' }
  ],
  fields: [
    { id: 'apiKey', label: 'API Key', kind: 'secret', required: true, help: keysHelp },
    {
      id: 'publicKey',
      label: 'Public Key',
      kind: 'secret',
      required: true,
      placeholder: 'PK_…',
      pattern: '^PK_',
      help: keysHelp
    },
    baseUrl
  ],
  advice: translated(
    'Give Salio the Public Key and never the Secret Key: this pair only reads. If VTpass lists internet addresses for your account, add this computer’s.',
    'Mpe Salio Public Key, kamwe si Secret Key: jozi hii husoma tu. Kama VTpass huorodhesha anwani za intaneti za akaunti yako, ongeza ya kompyuta hii.',
    'Donnez à Salio la Public Key, jamais la Secret Key\u00a0: cette paire ne fait que lire. Si VTpass n’accepte que des adresses internet inscrites, ajoutez celle de cet ordinateur.'
  ),
  unverified: true,
  links: { dashboard: 'https://vtpass.com' },
  interval: { initial: 5, least: 1 }
}

const success = v.object({ contents: v.object({ balance: v.optional(v.unknown()) }) })
const coded = v.object({ code: textSchema })

/** What VTpass says with status 200, as its clients list it: https://www.vtpass.com/documentation/response-codes */
const failures: Readonly<Record<string, Failure>> = {
  '021': { kind: 'permission', permission: null },
  '022': { kind: 'permission', permission: null },
  '023': { kind: 'permission', permission: null },
  '024': { kind: 'permission', permission: null },
  '027': { kind: 'address' },
  '087': { kind: 'rejected' }
}

function throwIfRefused(response: HttpResponse): void {
  const code = tryReadJson(coded, response)?.code
  const failure = code === undefined ? undefined : failures[code]
  if (failure) throw new SalioError(failure)
  // Any other code without a balance; a good answer has a code too.
  if (response.status === 200 && code !== undefined && !tryReadJson(success, response))
    throw unreadableError('refusedInBody')
}

function connect({ base, secrets: { apiKey = '', publicKey = '' }, http }: ConnectContext) {
  const headers = { 'api-key': apiKey, 'public-key': publicKey }

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/balance`, headers })
      throwIfRefused(response)
      const { balance } = readSuccess(success, response).contents
      // VTpass is a Nigerian service and its answers name no currency.
      return accountReading([walletReading({ key: 'wallet', name: 'Wallet', currency: 'NGN' }, balance)])
    }
  }
}

export const vtpass = defineProvider(card, { connect })
