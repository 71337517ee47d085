import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { WalletReading } from '#domain/accounts/wallet.ts'
import { type ConnectContext, defineProvider } from '../kit/define.ts'
import { ExactNumber } from '../kit/exact-json.ts'
import { baseUrl, production, sandbox, translated } from '../kit/fields.ts'
import { readJson, unreadableError } from '../kit/json.ts'
import { accountReading, walletList, walletReading } from '../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../kit/status.ts'

const profileTypes = [
  { id: 'business', name: translated('Business', 'Biashara', 'Professionnel') },
  { id: 'personal', name: translated('Personal', 'Binafsi', 'Personnel') }
]

const card: ProviderCard = {
  id: 'wise',
  name: 'Wise',
  monogram: { letters: 'WI', color: '#508011' },
  tagline: translated(
    'Balances in many currencies',
    'Salio katika sarafu nyingi',
    'Soldes en plusieurs devises'
  ),
  aliases: ['TransferWise'],
  environments: [
    { ...production, baseUrl: 'https://api.wise.com' },
    { ...sandbox, baseUrl: 'https://api.wise-sandbox.com' }
  ],
  fields: [
    {
      id: 'apiToken',
      label: 'API token',
      kind: 'secret',
      required: true,
      help: translated(
        'wise.com: Your account, Integrations and tools, API tokens. It is shown once.',
        'wise.com: Your account, Integrations and tools, API tokens. Huonyeshwa mara moja tu.',
        'wise.com\u00a0: Your account, Integrations and tools, API tokens. Il n’est affiché qu’une fois.'
      )
    },
    {
      id: 'profiles',
      label: 'Profiles',
      kind: 'choices',
      required: false,
      options: profileTypes,
      initial: 'business,personal',
      help: translated(
        'Those whose balances are shown. Each has balances of its own.',
        'Zile ambazo salio zake huonyeshwa. Kila moja ina salio zake.',
        'Ceux dont les soldes sont affichés. Chacun a les siens.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'Make a read-only token, where Wise offers one: it can read balances, but send no money.',
    'Tengeneza tokeni ya kusoma tu, Wise ikiitoa: inaweza kusoma salio, lakini haiwezi kutuma fedha.',
    'Créez un jeton en lecture seule, si Wise le propose\u00a0: il peut lire les soldes, mais pas envoyer d’argent.'
  ),
  // The API reference allows personal tokens to list balances, but the guide to them lists only other
  // endpoints: https://docs.wise.com/guides/developer/auth-and-security/personal-api-token
  unverified: true,
  links: { dashboard: 'https://wise.com' },
  interval: { initial: 5, least: 1 }
}

/** IDs are numbers that may exceed a double's precision. */
const id = v.pipe(
  v.instance(ExactNumber),
  v.transform(({ text }) => text)
)

// https://docs.wise.com/api-reference/legacy/profile/profilelist
const profile = v.object({
  id,
  type: v.pipe(v.string(), v.toLowerCase()),
  currentState: v.optional(v.nullable(v.string()))
})
type Profile = v.InferOutput<typeof profile>

// https://docs.wise.com/api-reference/legacy/balance/balancelist: `amount` is available for payments. Not
// used: `reservedAmount` (already committed) and `totalWorth` (includes investments).
const balance = v.object({
  id,
  currency: v.string(),
  amount: v.optional(v.object({ value: v.optional(v.unknown()) }))
})

/** Far more than anybody has. */
const MAX_PROFILES = 20

function connect({ base, values, secrets: { apiToken }, http }: ConnectContext) {
  const chosenTypes = (values['profiles'] || 'business,personal').split(',')
  const headers = { authorization: `Bearer ${apiToken}` }

  async function fetchJson<Schema extends v.GenericSchema>(schema: Schema, path: string) {
    const response = await http({ method: 'GET', url: base + path, headers })
    throwFailure(failureOfStatus(response))
    return readJson(schema, response)
  }

  /** Leaves out jars ("SAVINGS"), as no payment is made from them. */
  async function walletsOf({ id, type }: Profile): Promise<WalletReading[]> {
    const balances = await fetchJson(walletList(balance), `/v4/profiles/${id}/balances?types=STANDARD`)
    const detail = profileTypes.find(({ id }) => id === type)?.name.en ?? null
    return balances.map(({ id: key, currency: code, amount }) => {
      const currency = code.toUpperCase()
      return walletReading({ key, name: currency, currency, detail }, amount?.value)
    })
  }

  return {
    async read() {
      const allProfiles = await fetchJson(v.array(profile), '/v2/profiles')
      const profiles = allProfiles.filter(
        ({ type, currentState }) => chosenTypes.includes(type) && currentState !== 'DEACTIVATED'
      )
      if (profiles.length === 0) throwFailure({ kind: 'notFound' })
      // Each costs a request at every reading.
      if (profiles.length > MAX_PROFILES) throw unreadableError('tooLarge')
      return accountReading((await Promise.all(profiles.map(walletsOf))).flat())
    }
  }
}

export const wise = defineProvider(card, { connect })
