import { afterEach, describe, expect, test } from 'vitest'
import { withDecimals } from '../../electron/demo/decimals.ts'
import { providerById, providers } from '../../electron/providers/index.ts'
import type { Provider } from '../../electron/providers/provider.ts'
import { idOf, withSimulator } from './line.ts'

const line = withSimulator()
const named = providers.map(provider => [provider.name, provider] as const)

afterEach(() => {
  for (const provider of providers) line.simulator.fault(idOf(provider), null)
})

/** "Payout KES 12000.00", with what sets a wallet apart. */
async function balances(provider: Provider): Promise<string[]> {
  const { wallets } = await line.connect(provider).read()
  return wallets.map(({ key, name, currency, amount, kind, active, detail }) =>
    [key, name, currency, amount, kind, active, detail].join(' | ')
  )
}

const documented: Readonly<Record<string, readonly string[]>> = {
  'jpay-africa': [
    'payout | Payout | KES | 12000.00 | ordinary | true | ',
    'collection | Collection | KES | 45000.00 | ordinary | true | '
  ],
  muda: [
    'UGX | UGX | UGX | 4621.0000000 | ordinary | true | ',
    'KES | KES | KES | 0 | ordinary | true | ',
    'TZS | TZS | TZS | 0 | ordinary | true | ',
    'cUGX | cUGX | UGX | 650.0000000 | collateral | true | ',
    'cKES | cKES | KES | 0 | collateral | true | ',
    'cTZS | cTZS | TZS | 0 | collateral | true | '
  ],
  clickairtime: [
    'wal_global_001 | Global | USD | 1000.00 | ordinary | true | Global · All Countries',
    'wal_ghs_001 | GHS wallet | GHS | 3090.00 | ordinary | true | Local · Ghana',
    'wal_ngn_001 | NGN wallet | NGN | 15000.00 | ordinary | false | Local · Nigeria'
  ],
  'pesa-voucher': ['merchant | Merchant wallet | KES | 125750.00 | ordinary | true | '],
  'africas-talking': [
    'application | Application | KES | 1785.50 | ordinary | true | ',
    'data | Mobile data | KES | 19 | ordinary | true | ',
    'payments | Payment wallet (legacy) | KES | 47.7191 | ordinary | true | '
  ],
  flutterwave: [
    'NGN | NGN | NGN | 2367840 | ordinary | true | ',
    'KES | KES | KES | 0 | ordinary | true | ',
    'GHS | GHS | GHS | 0 | ordinary | true | ',
    'USD | USD | USD | 0 | ordinary | true | '
  ],
  intasend: [
    'WID-KES-1 | default | KES | 1000.0 | ordinary | true | Settlement',
    'WID-USD-1 | usd | USD | 50.0 | ordinary | true | Settlement',
    'WID-KES-2 | payroll | KES | 35200.5 | ordinary | true | Working'
  ],
  'kotani-pay': [
    'f053188c-d924-4423-bbba-871eda0b1cd9 | KES payouts | KES | 1000 | ordinary | true | My Wallet',
    'f053188c-d924-4423-bbba-871eda0b1cd9/deposit | KES deposits | KES | 250.5 | ordinary | true | My Wallet',
    '0b6f2a9e-41c7-4d58-9e03-c5d81f7a2b64 | GHS payouts | GHS | 1000 | ordinary | false | Accra',
    '0b6f2a9e-41c7-4d58-9e03-c5d81f7a2b64/deposit | GHS deposits | GHS | 250.5 | ordinary | false | Accra'
  ],
  monnify: ['3934178936 | Wallet | NGN | 378.93 | ordinary | true | 3934178936'],
  'mtn-momo': ['disbursement | Disbursement | UGX | 2000 | ordinary | true | '],
  pawapay: [
    'ZMB-ZMW | ZMB ZMW | ZMW | 21798.03 | ordinary | true | ',
    'UGA-UGX | UGA UGX | UGX | 10798.03 | ordinary | true | ',
    'BEN-XOF-MTN_MOMO_BEN | BEN XOF MTN_MOMO_BEN | XOF | 1000.0 | ordinary | true | '
  ],
  paystack: [
    'NGN | NGN | NGN | 17000.00 | ordinary | true | ',
    'GHS | GHS | GHS | 5.05 | ordinary | true | ',
    'XOF | XOF | XOF | 250000.00 | ordinary | true | '
  ],
  reloadly: ['wallet | Wallet | USD | 550.75 | ordinary | true | '],
  sasapay: [
    'Bulk Payment | Bulk Payment | KES | 0.0 | ordinary | true | ',
    'Utility Account | Utility Account | KES | 0.0 | ordinary | true | ',
    'Working Account | Working Account | KES | 1000.0 | ordinary | true | '
  ],
  stripe: [
    'USD | USD | USD | 6666.70 | ordinary | true | ',
    'KES | KES | KES | -120.50 | ordinary | true | ',
    'XOF | XOF | XOF | 250000 | ordinary | true | ',
    'UGX | UGX | UGX | 480000.00 | ordinary | true | ',
    'KWD | KWD | KWD | 5.120 | ordinary | true | '
  ],
  twilio: ['balance | Account balance | USD | 0.05 | ordinary | true | '],
  voicepact: ['wallet | Wallet | KES | 5432.10 | ordinary | true | '],
  wise: [
    '200001 | EUR | EUR | 2500.00 | ordinary | true | Business',
    '200002 | KES | KES | 125000.00 | ordinary | true | Business',
    '200101 | GBP | GBP | 310.25 | ordinary | true | Personal'
  ]
}

test.each(named)('%s is read as documented', async (_, provider) => {
  expect(await balances(provider)).toEqual(documented[provider.id])
})

test.each(named)('%s is read the same in every documented form', async (_, provider) => {
  for (const name of line.simulator.forms(idOf(provider))) {
    line.simulator.fault(idOf(provider), { name })
    expect(await balances(provider), name).toEqual(documented[provider.id])
  }
})

test.each(named)('%s is read through a redirect on its own origin', async (_, provider) => {
  line.simulator.fault(idOf(provider), { name: 'redirect-same' })
  expect(await balances(provider)).toEqual(documented[provider.id])
})

/** Where a provider writes whole minor units, an amount has always so many decimals. */
const decimals: Readonly<Record<string, number>> = { paystack: 2, stripe: 2 }

describe.each(named)('%s', (_, provider) => {
  test.each(['0.10', '125750.00', '9007199254740993.01', '-3.5', '0'])(
    'keeps every digit of %s',
    async text => {
      const [first] = (await line.connect(provider).read()).wallets
      line.simulator.set(idOf(provider), first?.key ?? '', text)
      const [read] = (await line.connect(provider).read()).wallets
      expect(read?.amount).toBe(
        provider.id in decimals ? withDecimals(text, decimals[provider.id] ?? 0) : text
      )
    }
  )
})

test('the total is the provider’s own and no wallet', async () => {
  const total = async (id: string) => {
    const provider = providerById(id)
    return provider && (await line.connect(provider).read()).total
  }
  line.simulator.set('jpay-africa', 'payout', '12000.00')
  line.simulator.set('clickairtime', 'wal_global_001', '1000.00')
  expect(await total('jpay-africa')).toEqual({ currency: 'KES', amount: '57000.00' })
  expect(await total('clickairtime')).toEqual({ currency: 'USD', amount: '1250.50' })
  expect(await total('muda')).toBeNull()
})
