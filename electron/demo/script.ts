import type { Amount } from '#domain/money/money.ts'
import { cycleBalanceAt } from './drift.ts'
import type { SimulatedProviderId, Simulator } from './kit/types.ts'
import { demoBalanceScripts } from './wallets.ts'

/**
 * A demo wallet's balance as its provider writes it; null for a wallet the demo does not have.
 * @param elapsed milliseconds since the demo started
 */
export function demoBalanceAt(
  provider: SimulatedProviderId,
  walletKey: string,
  elapsed: number
): Amount | null {
  const script = demoBalanceScripts[provider]?.[walletKey]
  if (!script) return null
  const { opening = [], openingSeconds = 0 } = script
  if (elapsed >= openingSeconds * 1000) return cycleBalanceAt(script, elapsed - openingSeconds * 1000)
  const past = opening.filter(([second]) => second * 1000 <= Math.max(0, elapsed))
  return past.at(-1)?.[1] ?? script.start
}

/**
 * Makes the simulator's balances change over time from now on. Returns a function that stops it.
 * @param clock monotonic milliseconds
 */
export function startDemoBalances(simulator: Simulator, clock: { monotonic(): number }): () => void {
  const start = clock.monotonic()
  simulator.setBalanceSource((provider, walletKey) =>
    demoBalanceAt(provider, walletKey, clock.monotonic() - start)
  )
  return () => simulator.setBalanceSource(null)
}
