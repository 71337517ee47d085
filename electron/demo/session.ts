import type { Amount } from '../domain/money.ts'
import { type DemoAccount, demoAccounts } from './accounts.ts'
import { demoHistory } from './history.ts'
import { startDemoScript } from './script.ts'
import { startSimulator } from './server.ts'

/** The demo while it lasts: the simulator with its script, and the accounts to connect to it. */
export interface DemoSession {
  readonly accounts: readonly DemoAccount[]
  history(providerId: string, walletKey: string, now: number): readonly (readonly [at: number, Amount])[]
  stop(): Promise<void>
}

/** @param clock what the script's story goes by, milliseconds that never go back */
export async function startDemoSession(clock: { monotonic(): number }): Promise<DemoSession> {
  const simulator = await startSimulator()
  const endScript = startDemoScript(simulator, clock)
  return {
    accounts: demoAccounts(simulator),
    history: demoHistory,
    async stop() {
      endScript()
      await simulator.stop()
    }
  }
}
