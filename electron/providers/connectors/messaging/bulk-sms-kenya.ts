import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { addressProblem, stripTrailingSlash } from '../../http/address.ts'
import type { HttpResponse } from '../../http/types.ts'
import { SMS_TAGLINE } from '../../kit/card-texts.ts'
import { defineProvider } from '../../kit/define.ts'
import { baseUrl, translated } from '../../kit/fields.ts'
import { tryReadJson } from '../../kit/json.ts'
import type { Credentials } from '../../kit/provider.ts'
import { textSchema, walletReading } from '../../kit/reading.ts'
import { singleCall } from '../../kit/single-call.ts'
import { failureOfStatus } from '../../kit/status.ts'

const brand = (name: string, host: string) => ({ id: `https://${host}`, name: translated(name, name, name) })

const keysHelp = translated(
  'Your SMS company’s dashboard, where it tells of its API; or ask its support.',
  'Dashibodi ya kampuni yako ya SMS, inapoeleza API; au uliza msaada wake.',
  'Le tableau de bord de votre société de SMS, là où elle parle de son API, ou demandez à son assistance.'
)

/**
 * One platform behind several Kenyan brands, which differ in their host only. They are companies of their own, so the key
 * is bound to the host of the one that was chosen.
 */
const card: ProviderCard = {
  id: 'bulk-sms-kenya',
  name: 'TextSMS, Advanta, Celcom, Imarabiz',
  monogram: { letters: 'KE', color: '#166534' },
  tagline: SMS_TAGLINE,
  aliases: ['Advanta Africa', 'Celcom Africa', 'Bulk SMS Kenya', 'QuickSMS'],
  countries: ['KE'],
  environments: [],
  fields: [
    {
      id: 'baseUrl',
      label: 'Company',
      kind: 'choice',
      required: true,
      options: [
        brand('TextSMS', 'sms.textsms.co.ke'),
        brand('Advanta', 'quicksms.advantasms.com'),
        brand('Celcom Africa', 'isms.celcomafrica.com'),
        brand('Imarabiz', 'sms.imarabiz.com')
      ],
      initial: 'https://sms.textsms.co.ke',
      help: translated('Where you buy your SMS.', 'Unaponunua SMS zako.', 'Là où vous achetez vos SMS.')
    },
    {
      id: 'partnerId',
      label: 'Partner ID',
      kind: 'text',
      required: true,
      placeholder: '1234',
      help: keysHelp
    },
    { id: 'apiKey', label: 'API key', kind: 'secret', required: true, help: keysHelp },
    {
      ...baseUrl,
      id: 'otherUrl',
      help: translated(
        'Only for another company with the same API: its address.',
        'Kwa kampuni nyingine yenye API ileile tu: anwani yake.',
        'Seulement pour une autre société avec la même API\u00a0: son adresse.'
      )
    }
  ],
  advice: translated(
    'The key can also send messages at your cost: keep it to yourself.',
    'Ufunguo unaweza pia kutuma ujumbe kwa gharama yako: usimpe mtu.',
    'La clé permet aussi d’envoyer des messages à vos frais\u00a0: gardez-la pour vous.'
  ),
  unverified: true,
  links: {},
  interval: { initial: 15, least: 5 }
}

// Brands write the figure under either name; a good answer has the code 200 in its body.
const success = v.object({
  'response-code': v.pipe(textSchema, v.literal('200')),
  credit: v.optional(v.unknown()),
  balance: v.optional(v.unknown())
})
const coded = v.object({ 'response-code': textSchema })

const rejected: Failure = { kind: 'rejected' }
const systemError: Failure = { kind: 'down', status: 500 }

/** What the platform says with status 200, as four of its clients list it. */
const failures: Readonly<Record<string, Failure>> = {
  // "Failed. System error", "Internal Error. Try again after 5 minutes"
  '1005': systemError,
  '1007': systemError,
  '4090': systemError,
  // "Invalid credentials", "No Partner ID is Set", "No API KEY Provided", "Details Not Found"
  '1006': rejected,
  '4091': rejected,
  '4092': rejected,
  '4093': rejected
}

function failureOf(response: HttpResponse): Failure | null {
  const code = tryReadJson(coded, response)?.['response-code'] ?? '200'
  const refused: Failure | null = code === '200' ? null : { kind: 'unreadable', reason: 'refusedInBody' }
  return failures[code] ?? failureOfStatus(response) ?? refused
}

const check = ({ values: { baseUrl = '' } }: Credentials): Failure | null =>
  addressProblem(baseUrl, 'baseUrl')

const connect = singleCall(
  ({ base, values: { otherUrl, partnerId }, secrets: { apiKey } }) => ({
    method: 'POST',
    // Without the trailing slash it is redirected, and a redirected POST loses its body.
    url: `${otherUrl ? stripTrailingSlash(otherUrl) : base}/api/services/getbalance/`,
    body: { apikey: apiKey, partnerID: partnerId }
  }),
  success,
  ({ balance, credit = balance }) => [walletReading({ key: 'sms', name: 'SMS', currency: 'SMS' }, credit)],
  failureOf
)

export const bulkSmsKenya = defineProvider(card, { connect, check })
