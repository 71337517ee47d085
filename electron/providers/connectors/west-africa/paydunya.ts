import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { parseAmountBeforeCurrency } from '../../kit/amounts.ts'
import { inDashboard, movesMoneyToo } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, translated } from '../../kit/fields.ts'
import { unreadableError } from '../../kit/json.ts'
import type { Credentials } from '../../kit/provider.ts'
import { accountReading, walletReading } from '../../kit/reading.ts'
import { readSuccess } from '../../kit/success.ts'

const keysHelp = inDashboard('PayDunya', 'API')

const card: ProviderCard = {
  id: 'paydunya',
  name: 'PayDunya',
  monogram: { letters: 'PD', color: '#155e75' },
  tagline: translated(
    'The balance your payouts are paid from, by country',
    'Salio linalolipia malipo yako, kwa kila nchi',
    'Le solde qui paie vos versements, par pays'
  ),
  countries: ['SN', 'CI', 'BJ', 'TG', 'ML', 'BF'],
  environments: [{ ...production, baseUrl: 'https://app.paydunya.com/api' }],
  fields: [
    { id: 'masterKey', label: 'Master Key', kind: 'secret', required: true, help: keysHelp },
    {
      id: 'privateKey',
      label: 'Private Key',
      kind: 'secret',
      required: true,
      placeholder: 'live_private_…',
      pattern: '^live_private_',
      help: keysHelp
    },
    { id: 'token', label: 'Token', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: movesMoneyToo('PayDunya'),
  unverified: true,
  apart: true,
  links: { dashboard: 'https://app.paydunya.com' },
  interval: { initial: 5, least: 1 }
}

// A client types it so: one member a country, "Balance SN": "12000 XOF", beside `success` and `description`.
const success = v.looseObject({ success: v.literal(true) })
const BALANCE = /^Balance ([A-Z]{2})$/

/** Balances cannot be asked in test mode. */
const check = ({ secrets: { privateKey = '' } }: Credentials): Failure | null =>
  privateKey.startsWith('test_') ? { kind: 'field', field: 'privateKey', problem: 'malformed' } : null

function connect({ base, secrets, http }: ConnectContext) {
  const { masterKey = '', privateKey = '', token = '' } = secrets
  const headers = {
    'paydunya-master-key': masterKey,
    'paydunya-private-key': privateKey,
    'paydunya-token': token
  }

  return {
    async read() {
      const response = await http({ method: 'GET', url: `${base}/v2/disburse/check-balance`, headers })
      const wallets = Object.entries(readSuccess(success, response)).flatMap(([name, text]) => {
        const [, country] = BALANCE.exec(name) ?? []
        if (country === undefined) return []
        const found = typeof text === 'string' ? parseAmountBeforeCurrency(text) : null
        return walletReading(
          { key: country, name: country, currency: found?.currency ?? 'XOF' },
          found?.amount ?? null
        )
      })
      // There is one for each country PayDunya serves, empty ones too.
      if (wallets.length === 0) throw unreadableError('shape')
      return accountReading(wallets)
    }
  }
}

export const paydunya = defineProvider(card, { connect, check })
