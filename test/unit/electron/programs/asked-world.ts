import { type Account, walletId } from '#domain/accounts/account.ts'
import { MINUTE } from '#domain/time/units.ts'
import { answer, type Watched } from '#programs/answers.ts'
import type { CanPayQuestion } from '#programs/request.ts'
import { makeWorld } from '../monitor/world.ts'

/** A connected till with KES 12,000 that other programs may ask. */
export async function askedWorld() {
  const world = makeWorld()
  await world.connect()
  // Its provider may be asked again.
  await world.clock.pass(2 * MINUTE)
  const watched: Watched = {
    version: '1.2.3',
    snapshot: () => world.monitor.snapshot(),
    refresh: wanted => world.monitor.intents.refresh(wanted),
    requestsToday: () => 7,
    ledger: wanted => world.monitor.intents.getLedger(wanted),
    addTopUp: topUp => world.monitor.intents.addTopUp(topUp),
    history: wanted => world.monitor.intents.getHistory(wanted)
  }
  const { id: accountId } = world.account()
  return {
    ...world,
    watched,
    id: walletId(accountId, 'payout'),
    /** Adds an account with a wallet that was never read. */
    addAccount: (account: Pick<Account, 'id' | 'name'>, wallet: string) => {
      const [first] = world.store.accounts.all()
      if (!first) throw new Error('no account')
      world.store.accounts.add({ ...first, ...account })
      const facts = { currency: 'KES', kind: 'ordinary', active: true, detail: null } as const
      world.store.wallets.save(account.id, { ...facts, key: wallet, name: wallet }, 1, world.clock.now())
      world.monitor.intents.orderAccounts({ accountIds: [] })
    },
    balance: (wallets: readonly string[] = [], fresh = false) =>
      answer(watched, { command: 'balance', wallets: [...wallets], fresh }),
    canPay: (amount: string, changes: Partial<CanPayQuestion> = {}) =>
      answer(watched, {
        command: 'can-pay',
        payments: [amount],
        isExact: false,
        from: 'payout',
        fee: null,
        reserve: null,
        maxAge: null,
        ...changes
      })
  }
}
