import { walletId } from '#domain/accounts/account.ts'
import type { Store } from '#storage/store.ts'
import type { Insights } from '../insights/insights.ts'
import type { PayIns } from '../pay-in/pay-ins.ts'
import type { Clock, DemoAccount, DemoSession, StartDemo } from '../ports.ts'
import type { AccountSetup } from './connect.ts'
import type { Removals } from './removals.ts'

interface DemoParts {
  readonly clock: Clock
  readonly store: Store
  readonly accountSetup: AccountSetup
  readonly removals: Removals
  readonly startDemo: StartDemo
  readonly insights: Insights
  /** Loaded when it is needed. */
  readonly payIns: () => Promise<PayIns>
}

/**
 * The demo: accounts connected like any others, to a simulator on this computer, and removed without a trace
 * afterwards.
 */
export class Demo {
  readonly #parts: DemoParts
  #session: DemoSession | null = null

  constructor(parts: DemoParts) {
    this.#parts = parts
  }

  async start(): Promise<void> {
    if (this.#session) return
    const session = await this.#parts.startDemo()
    this.#session = session
    for (const account of session.accounts) await this.#connect(session, account)
    this.#parts.insights.forget()
  }

  /** Also cleans up after a demo that a crash left behind. */
  async leave(): Promise<void> {
    const { removals, store } = this.#parts
    for (const account of store.accounts.all()) if (account.demo) removals.remove(account.id)
    await removals.finish(({ demo }) => demo)
    await this.#session?.stop()
    this.#session = null
  }

  async #connect(session: DemoSession, demo: DemoAccount): Promise<void> {
    const { accountSetup } = this.#parts
    const { thresholds, ...fields } = demo
    const draft = {
      ...fields,
      accountId: null,
      values: { ...demo.values },
      secrets: { ...demo.secrets }
    }
    const intent = { draft, rules: Object.entries(thresholds), keepUntilQuit: false }
    const kept = await accountSetup.connect(intent, true)
    // Demo keys protect nothing: without a keychain they are kept in memory.
    const connected = kept.ok ? kept : await accountSetup.connect({ ...intent, keepUntilQuit: true }, true)
    if (connected.ok) await this.#fillIn(session, demo.providerId, connected.value.accountId)
  }

  async #fillIn(session: DemoSession, providerId: string, accountId: string): Promise<void> {
    const { clock, payIns, store } = this.#parts
    for (const wallet of store.wallets.forAccount(accountId)) {
      const history = session.history(providerId, wallet.key, clock.now())
      store.readings.prepend(walletId(accountId, wallet.key), history)
      const states = session.payIns(providerId, wallet.key, clock.now())
      if (states.length > 0) (await payIns()).fillDemo(walletId(accountId, wallet.key), states)
    }
  }
}
