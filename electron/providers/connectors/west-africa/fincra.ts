import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { amountAs, amountsField } from '../../kit/hundredths.ts'
import { accountReading, currencySchema, textSchema, walletList, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const card: ProviderCard = {
  id: 'fincra',
  name: 'Fincra',
  monogram: { letters: 'FI', color: '#5b21b6' },
  tagline: translated(
    'What is available for payouts, by wallet',
    'Pesa zilizo tayari kulipwa, kwa kila pochi',
    'Le solde disponible pour les versements, par portefeuille'
  ),
  countries: ['NG', 'GH', 'KE', 'UG', 'TZ', 'ZM', 'ZA'],
  environments: [
    { ...production, baseUrl: 'https://api.fincra.com' },
    { ...sandbox, baseUrl: 'https://sandboxapi.fincra.com' }
  ],
  fields: [
    {
      id: 'secretKey',
      label: 'Secret key',
      kind: 'secret',
      required: true,
      help: inDashboard('Fincra', 'Account Settings, API keys and Webhook')
    },
    {
      id: 'businessId',
      label: 'Business ID',
      kind: 'text',
      required: true,
      help: inDashboard('Fincra', 'Account Settings')
    },
    amountsField,
    baseUrl
  ],
  advice: movesMoneyToo('Fincra'),
  unverified: true,
  links: { dashboard: 'https://app.fincra.com' },
  interval: { initial: 5, least: 1 }
}

// https://docs.fincra.com/reference/get-wallets: the ledger balance is what is available and what is locked.
const wallet = v.object({
  id: v.nullish(textSchema),
  walletNumber: v.nullish(textSchema),
  currency: currencySchema,
  status: v.nullish(v.string()),
  availableBalance: v.optional(v.unknown())
})
const success = v.object({ success: v.literal(true), data: walletList(wallet) })

function connect({ base, values, secrets: { secretKey = '' }, http }: ConnectContext) {
  const { businessId = '', amounts } = values
  const url = `${base}/wallets?businessID=${encodeURIComponent(businessId)}`

  return {
    async read() {
      const response = await http({ method: 'GET', url, headers: { 'api-key': secretKey } })
      return accountReading(
        readSuccess(success, response).data.map(
          ({ id, walletNumber, currency, status, availableBalance }) => {
            const key = id ?? walletNumber ?? currency
            const active = !/^(disabled|inactive|closed)$/i.test(status ?? '')
            const facts = {
              key: key || '?',
              name: currency || '?',
              currency,
              active,
              detail: walletNumber ?? null
            }
            return walletReading(facts, amountAs(amounts, availableBalance))
          }
        )
      )
    }
  }
}

export const fincra = defineProvider(card, { connect })
