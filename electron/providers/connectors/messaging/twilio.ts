import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../../http/types.ts'
import { basicAuthorization } from '../../kit/auth.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { readJson, tryReadJson } from '../../kit/json.ts'
import type { Credentials } from '../../kit/provider.ts'
import { accountReading, currencySchema, textSchema, walletReading } from '../../kit/reading.ts'
import { documented, failureOfStatus, throwFailure } from '../../kit/status.ts'

const keysHelp = translated(
  'Twilio Console: API keys & tokens. The secret is shown once.',
  'Twilio Console: API keys & tokens. API key secret huonyeshwa mara moja tu.',
  'Twilio Console\u00a0: API keys & tokens. Le secret n’est affiché qu’une fois.'
)

const card: ProviderCard = {
  id: 'twilio',
  name: 'Twilio',
  monogram: { letters: 'TW', color: '#e11d48' },
  tagline: translated(
    'Credit for SMS, voice and WhatsApp',
    'Salio la SMS, simu na WhatsApp',
    'Crédit SMS, voix et WhatsApp'
  ),
  environments: [{ ...production, baseUrl: 'https://api.twilio.com' }],
  fields: [
    {
      id: 'accountSid',
      label: 'Account SID',
      kind: 'text',
      required: true,
      placeholder: 'AC…',
      pattern: '^AC[0-9a-fA-F]{32}$',
      help: translated(
        'Twilio Console: Account Info. The main account’s: a subaccount has no balance of its own.',
        'Twilio Console: Account Info. Ya akaunti kuu: akaunti ndogo haina salio lake.',
        'Twilio Console\u00a0: Account Info. Celui du compte principal\u00a0: un sous-compte n’a pas de solde à lui.'
      )
    },
    {
      id: 'apiKeySid',
      label: 'API key SID',
      kind: 'secret',
      required: false,
      placeholder: 'SK…',
      pattern: '^SK[0-9a-fA-F]{32}$',
      help: keysHelp
    },
    { id: 'apiKeySecret', label: 'API key secret', kind: 'secret', required: false, help: keysHelp },
    {
      id: 'authToken',
      label: 'Auth token',
      kind: 'secret',
      required: false,
      help: translated(
        'Instead of an API key. It can do everything your account can.',
        'Badala ya API key. Inaweza kufanya yote ambayo akaunti yako inaweza.',
        'À la place d’une clé API. Il peut tout ce que peut votre compte.'
      )
    },
    baseUrl
  ],
  alternatives: [['apiKeySid', 'apiKeySecret'], ['authToken']],
  // Restricted keys: "Permission to access the resource may not be supported",
  // https://www.twilio.com/docs/api/errors/70051
  advice: translated(
    'Make a Standard API key for Salio alone, so that you can revoke it alone. A Restricted key may not read balances.',
    'Tengeneza API key ya aina Standard kwa Salio pekee, ili uweze kuibatilisha peke yake. Ya aina Restricted huenda isisome salio.',
    'Créez une clé API «\u00a0Standard\u00a0» pour Salio seul, afin de pouvoir la révoquer seule. Une clé «\u00a0Restricted\u00a0» peut ne pas lire les soldes.'
  ),
  lag: translated(
    'Twilio may take a while to show what was spent.',
    'Twilio inaweza kuchukua muda kuonyesha kilichotumika.',
    'Twilio peut tarder à montrer ce qui a été dépensé.'
  ),
  sms: { account: 'accountSid', needsSender: true },
  links: { dashboard: 'https://console.twilio.com', topUp: 'https://help.twilio.com/articles/360015760053' },
  // Twilio says "Balance changes may not be reflected immediately", so more frequent readings gain nothing.
  interval: { initial: 15, least: 5 }
}

// https://github.com/twilio/twilio-oai (api.v2010.account.balance): every string in it may be null, the currency too.
const success = v.object({ balance: v.optional(v.unknown()), currency: currencySchema })
const error = v.object({ code: v.pipe(textSchema, v.transform(Number)) })

/**
 * The key is valid, but the permission is missing or the account is not active:
 * https://www.twilio.com/docs/api/errors
 */
const FORBIDDEN = [20006, 20403, 70051]
/** The credentials are wrong: https://www.twilio.com/docs/api/errors/20003 */
const AUTHENTICATE = 20_003

function failureOf(response: HttpResponse): Failure | null {
  const code = tryReadJson(error, response)?.code ?? 0
  if (code === AUTHENTICATE) throw documented({ kind: 'rejected' })
  if (FORBIDDEN.includes(code)) throw documented({ kind: 'permission', permission: null })
  return failureOfStatus(response)
}

const check = ({ values: { accountSid = '' } }: Credentials): Failure | null =>
  /^AC[\da-fA-F]{32}$/.test(accountSid) ? null : { kind: 'field', field: 'accountSid', problem: 'malformed' }

function connect({ base, values, secrets, http }: ConnectContext) {
  const { accountSid = '' } = values
  const { apiKeySid, apiKeySecret, authToken = '' } = secrets
  const login =
    apiKeySid && apiKeySecret
      ? basicAuthorization(apiKeySid, apiKeySecret)
      : basicAuthorization(accountSid, authToken)

  return {
    async read() {
      const url = `${base}/2010-04-01/Accounts/${accountSid}/Balance.json`
      const response = await http({ method: 'GET', url, headers: { authorization: login } })
      throwFailure(failureOf(response))
      const { balance, currency } = readJson(success, response)
      const wallet = { key: 'balance', name: 'Account balance', currency }
      return accountReading([walletReading(wallet, balance)])
    }
  }
}

export const twilio = defineProvider(card, { connect, check })
