import { type Amount, add, type Money } from './money.ts'
import type { Reach, WalletFacts } from './wallet.ts'

type Summed = Pick<WalletFacts, 'currency' | 'kind' | 'active'> & {
  readonly amount: Amount | null
  readonly reach: Reach
}

/**
 * What an account's wallets of one currency come to, for each that has several. Only where all of them are fresh: a sum
 * of balances of different times is a balance of no time. Nothing is converted; collateral and inactive wallets are no part.
 */
export function sumsOf(wallets: readonly Summed[]): readonly Money[] {
  const counted = wallets.filter(({ active, kind }) => active && kind === 'ordinary')
  return [...Map.groupBy(counted, ({ currency }) => currency)].flatMap(([currency, some]) => {
    const amounts = some.map(({ amount, reach }) => (reach === 'fresh' ? amount : null))
    const known = amounts.filter(amount => amount !== null)
    return some.length < 2 || known.length < some.length ? [] : [{ currency, amount: known.reduce(add) }]
  })
}
