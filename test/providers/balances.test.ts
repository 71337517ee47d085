import { afterEach, describe, expect, test } from 'vitest'
import { withDecimals } from '#demo/kit/decimals.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { providerById } from '#test/providers/known.ts'
import { expected } from './expected/index.ts'
import { idOf, withSimulator } from './line.ts'
import { contractProviders } from './subjects.ts'

const fixture = withSimulator()
const named = contractProviders.map(provider => [provider.name, provider] as const)

afterEach(() => {
  for (const provider of contractProviders) fixture.simulator.setFault(idOf(provider), null)
})

/** Each wallet as "key | name | currency | amount | kind | active | detail". */
async function balances(provider: Provider): Promise<string[]> {
  const { wallets } = await fixture.connect(provider).read()
  return wallets.map(({ key, name, currency, amount, kind, active, detail }) =>
    [key, name, currency, amount, kind, active, detail].join(' | ')
  )
}

test.each(named)('%s is read as documented', async (_, provider) => {
  expect(await balances(provider)).toEqual(expected[idOf(provider)].balances)
})

test.each(named)('%s is read the same in every documented form', async (_, provider) => {
  for (const name of fixture.simulator.variantNames(idOf(provider))) {
    fixture.simulator.setFault(idOf(provider), { name })
    expect(await balances(provider), name).toEqual(expected[idOf(provider)].balances)
  }
})

test.each(named)('%s follows a redirect on its own origin', async (_, provider) => {
  fixture.simulator.setFault(idOf(provider), { name: 'redirect-same' })
  expect(await balances(provider)).toEqual(expected[idOf(provider)].balances)
})

describe.each(named)('%s', (_, provider) => {
  test.each(['0.10', '125750.00', '9007199254740993.01', '-3.5', '0'])(
    'keeps every digit of %s',
    async text => {
      const [first] = (await fixture.connect(provider).read()).wallets
      fixture.simulator.setBalance(idOf(provider), first?.key ?? '', text)
      const [read] = (await fixture.connect(provider).read()).wallets
      const { decimals } = expected[idOf(provider)]
      expect(read?.amount).toBe(decimals === undefined ? text : withDecimals(text, decimals))
    }
  )
})

test('the total is the provider’s own, not the sum of the wallets', async () => {
  const total = async (id: string) => {
    const provider = providerById(id)
    return provider && (await fixture.connect(provider).read()).total
  }
  fixture.simulator.setBalance('jpay-africa', 'payout', '12000.00')
  fixture.simulator.setBalance('clickairtime', 'wal_global_001', '1000.00')
  expect(await total('jpay-africa')).toEqual({ currency: 'KES', amount: '57000.00' })
  expect(await total('clickairtime')).toEqual({ currency: 'USD', amount: '1250.50' })
  expect(await total('muda')).toBeNull()
})
