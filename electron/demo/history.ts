import { type Amount, add, subtract, times } from '../domain/money.ts'
import { withDecimals } from './decimals.ts'
import { balanceAt } from './script.ts'
import type { SimulatedProvider } from './simulator.ts'
import { demoWallets } from './wallets.ts'

const READINGS = 40
const APART = (24 * 3_600_000) / READINGS

/**
 * A demo wallet's last 24 hours, as [wall-clock ms, amount], oldest first, leading up to its first balance of the
 * demo; none for a wallet the demo does not have.
 */
export function demoHistory(
  provider: SimulatedProvider,
  walletKey: string,
  now: number
): readonly (readonly [number, Amount])[] {
  const script = demoWallets[provider]?.[walletKey]
  const first = balanceAt(provider, walletKey, 0)
  if (!script || first === null) return []
  const { moves, pastPace = '1', decimals } = script
  const past =
    script.past ?? Array.from({ length: READINGS }, (_, i) => times(moves[i % moves.length] ?? '0', pastPace))
  let before = subtract(first, past.reduce(add, '0'))
  return past.map((move, i) => {
    const pair = [now - (past.length - i) * APART, withDecimals(before, decimals)] as const
    before = add(before, move)
    return pair
  })
}
