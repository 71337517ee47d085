import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { numberSchema } from '../../kit/json.ts'
import { readPages } from '../../kit/pages.ts'
import { accountReading, currencySchema, textSchema, walletList, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'lenco',
  name: 'Lenco',
  monogram: { letters: 'LE', color: '#115e59' },
  tagline: translated(
    'What is available in each account',
    'Pesa zilizo tayari katika kila akaunti',
    'Le solde disponible de chaque compte'
  ),
  countries: ['ZM', 'NG'],
  environments: [{ ...production, baseUrl: 'https://api.lenco.co/access/v2' }],
  fields: [
    {
      id: 'apiToken',
      label: 'API Token',
      kind: 'secret',
      required: true,
      help: inDashboard('Lenco', 'Settings, API')
    },
    baseUrl
  ],
  advice: movesMoneyToo('Lenco'),
  links: { dashboard: 'https://app.lenco.co' },
  interval: { initial: 5, least: 1 }
}

// https://lenco-api.readme.io/v2.0/reference/get-accounts: texts, of which both may be null.
const account = v.object({
  id: textSchema,
  details: v.nullish(v.object({ accountName: v.nullish(v.string()), tillNumber: v.nullish(textSchema) })),
  type: v.nullish(v.string()),
  status: v.nullish(v.string()),
  currency: currencySchema,
  availableBalance: v.optional(v.unknown())
})
const success = v.object({
  status: v.literal(true),
  data: walletList(account),
  meta: v.nullish(v.object({ pageCount: v.nullish(numberSchema) }))
})

function readingOf({ id, details, type, status, currency, availableBalance }: v.InferOutput<typeof account>) {
  const { accountName, tillNumber } = details ?? {}
  const active = !/^(inactive|closed|suspended|blocked)$/i.test(status ?? '')
  const detail = tillNumber || type || null
  return walletReading(
    { key: id, name: accountName || currency || id, currency, active, detail },
    availableBalance
  )
}

function connect({ base, secrets: { apiToken }, http }: ConnectContext) {
  const headers = { authorization: `Bearer ${apiToken}` }

  async function page(number: number) {
    const response = await http({ method: 'GET', url: `${base}/accounts?page=${number}`, headers })
    const { data, meta } = readSuccess(success, response)
    return { rows: data, next: number < (meta?.pageCount ?? 1) ? number + 1 : null }
  }

  return { read: async () => accountReading((await readPages(1, page)).map(readingOf)) }
}

export const lenco = defineProvider(card, { connect })
