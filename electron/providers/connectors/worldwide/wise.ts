import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { WalletReading } from '#domain/accounts/wallet.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { readJson, unreadableError } from '../../kit/json.ts'
import {
  accountReading,
  currencySchema,
  failedReading,
  failureOrRethrow,
  textSchema,
  walletList,
  walletReading
} from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'

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
    'Masalio katika sarafu nyingi',
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
        'Zile ambazo masalio yake huonyeshwa. Kila moja ina yake.',
        'Ceux dont les soldes sont affichés. Chacun a les siens.'
      )
    },
    baseUrl
  ],
  advice: translated(
    'Make a read-only token, where Wise offers one: it can read balances, but send no money.',
    'Tengeneza tokeni ya kusoma tu, Wise ikiitoa: inaweza kusoma salio, lakini haiwezi kutuma pesa.',
    'Créez un jeton en lecture seule, si Wise le propose\u00a0: il peut lire les soldes, mais pas envoyer d’argent.'
  ),
  // The API reference allows personal tokens to list balances, but the guide to them lists only other
  // endpoints: https://docs.wise.com/guides/developer/auth-and-security/personal-api-token
  unverified: true,
  links: { dashboard: 'https://wise.com' },
  interval: { initial: 5, least: 1 }
}

// https://docs.wise.com/api-reference/legacy/profile/profilelist. IDs are numbers that may exceed a double's precision.
const profile = v.object({
  id: textSchema,
  type: v.pipe(v.nullish(v.string(), ''), v.toLowerCase()),
  currentState: v.nullish(v.string())
})
type Profile = v.InferOutput<typeof profile>

// https://docs.wise.com/api-reference/legacy/balance/balancelist: `amount` is available for payments. Not
// used: `reservedAmount` (already committed) and `totalWorth` (includes investments). `visible` is whether the balance is
// shown to its owner.
const balance = v.object({
  id: textSchema,
  currency: currencySchema,
  amount: v.nullish(v.object({ value: v.optional(v.unknown()) })),
  visible: v.nullish(v.boolean())
})

/** States of a profile that its owner does not use: https://docs.wise.com/api-reference/profile (2026-11-30). */
const UNUSED = ['DEACTIVATED', 'HIDDEN']

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

  const typeName = (type: string) => profileTypes.find(({ id }) => id === type)?.name.en ?? null

  /** Leaves out jars ("SAVINGS"), as no payment is made from them. */
  async function walletsOf({ id, type }: Profile): Promise<readonly WalletReading[]> {
    const balances = await fetchJson(walletList(balance), `/v4/profiles/${id}/balances?types=STANDARD`)
    const detail = typeName(type)
    return balances.map(({ id: key, currency, amount, visible }) =>
      walletReading(
        { key, name: currency || key, currency, detail, active: visible !== false },
        amount === null ? null : amount?.value
      )
    )
  }

  /** The wallets last read of each profile. */
  const known = new Map<string, readonly WalletReading[]>()

  /** A profile whose balances cannot be read takes only its own wallets with it, or stands for them if none are known. */
  async function readProfile(profile: Profile): Promise<readonly WalletReading[]> {
    try {
      const wallets = await walletsOf(profile)
      known.set(profile.id, wallets)
      return wallets
    } catch (error) {
      const failure = failureOrRethrow(error)
      const { id, type } = profile
      const unknown = [{ key: `profile-${id}`, name: typeName(type) ?? id, currency: '' }]
      const wallets = known.get(id) ?? []
      return (wallets.length > 0 ? wallets : unknown).map(facts => failedReading(facts, failure))
    }
  }

  return {
    async read() {
      const allProfiles = await fetchJson(v.array(profile), '/v2/profiles')
      const profiles = allProfiles.filter(
        ({ type, currentState }) => chosenTypes.includes(type) && !UNUSED.includes(currentState ?? '')
      )
      if (profiles.length === 0) throwFailure({ kind: 'notFound' })
      // Each costs a request at every reading.
      if (profiles.length > MAX_PROFILES) throw unreadableError('tooLarge')
      const wallets = (await Promise.all(profiles.map(readProfile))).flat()
      const unread = wallets.find(({ failure }) => failure)?.failure
      return accountReading(wallets, unread && { unread })
    }
  }
}

export const wise = defineProvider(card, { connect })
