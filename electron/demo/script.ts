import type { Amount } from '../domain/money.ts'
import { driftAt } from './drift.ts'
import type { SimulatedProvider, Simulator } from './simulator.ts'
import { demoWallets } from './wallets.ts'

/**
 * A demo wallet's balance as its provider writes it; null for a wallet the demo does not have.
 * @param elapsed milliseconds since the demo started
 */
export function balanceAt(provider: SimulatedProvider, walletKey: string, elapsed: number): Amount | null {
  const script = demoWallets[provider]?.[walletKey]
  if (!script) return null
  const { lead = [], leadEnds = 0 } = script
  if (elapsed >= leadEnds * 1000) return driftAt(script, elapsed - leadEnds * 1000)
  const past = lead.filter(([second]) => second * 1000 <= Math.max(0, elapsed))
  return past.at(-1)?.[1] ?? script.start
}

/**
 * Makes the simulator's balances change over time from now on. Returns a function that stops it.
 * @param clock monotonic milliseconds
 */
export function startDemoScript(simulator: Simulator, clock: { monotonic(): number }): () => void {
  const start = clock.monotonic()
  simulator.follow((provider, walletKey) => balanceAt(provider, walletKey, clock.monotonic() - start))
  return () => simulator.follow(null)
}
