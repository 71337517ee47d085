import type { Amount } from '#domain/money/money.ts'
import { type DemoAccount, demoAccounts } from './accounts.ts'
import { demoHistory } from './history.ts'
import { type DemoPayIns, demoPayIns } from './pay-ins.ts'
import { startSimulator } from './simulator/server.ts'
import { startDemoBalances } from './wallets.ts'

export { type DemoAccount, demoAccounts } from './accounts.ts'
export { demoHistory } from './history.ts'
export type {
  BalanceSource,
  RecordedRequest,
  RequestKind,
  SimulatedCredentials,
  SimulatedFault,
  SimulatedProviderId,
  Simulator
} from './kit/types.ts'
export { startSimulator } from './simulator/server.ts'
export { demoBalanceAt, startDemoBalances } from './wallets.ts'

/** A running demo: the simulator with changing balances, and the accounts to connect to it. */
export interface DemoSession {
  readonly accounts: readonly DemoAccount[]
  /** See `demoHistory`. */
  history(providerId: string, walletKey: string, now: number): readonly (readonly [at: number, Amount])[]
  /** See `demoPayIns`. */
  payIns(providerId: string, walletKey: string, now: number): readonly DemoPayIns[]
  stop(): Promise<void>
}

/**
 * Starts the simulator and its changing balances.
 * @param clock monotonic milliseconds
 */
export async function startDemoSession(clock: { monotonic(): number }): Promise<DemoSession> {
  const simulator = await startSimulator()
  const endScript = startDemoBalances(simulator, clock)
  return {
    accounts: demoAccounts(simulator),
    history: demoHistory,
    payIns: demoPayIns,
    async stop() {
      endScript()
      await simulator.stop()
    }
  }
}
