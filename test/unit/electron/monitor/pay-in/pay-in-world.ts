import { DatabaseSync } from 'node:sqlite'
import type { Account } from '#domain/accounts/account.ts'
import type { SecretStore } from '#keychain/secrets.ts'
import { PayIns } from '#monitor/pay-in/pay-ins.ts'
import { africasTalking } from '#providers/connectors/messaging/africas-talking.ts'
import { Store } from '#storage/store.ts'
import { MemoryKeychain } from '#test/unit/electron/keychain/memory-keychain.ts'
import { account, payout } from '#test/unit/electron/storage/samples.ts'
import { TestClock } from '../test-clock.ts'

export const WALLET = 'shop/payout'

const draft = (values: Readonly<Record<string, string>>, id = '') => ({
  id,
  kind: 'paybill' as const,
  name: '',
  values: { ...values }
})

/** Salio's pay-in details over a database in a file, as it runs between two starts. */
export function payInWorld<K extends Pick<SecretStore, 'get' | 'set'> = MemoryKeychain>(
  path: string,
  changes: Partial<Account> = {},
  keychain: K = new MemoryKeychain() as unknown as K
) {
  const store = Store.open(path)
  if (!store.accounts.find('shop')) {
    store.accounts.add(account('shop', changes))
    store.wallets.save('shop', payout, 0, 1000)
    store.wallets.save('shop', { ...payout, key: 'other' }, 1, 1000)
  }
  const clock = new TestClock(Date.parse('2026-11-27T14:01:00Z'))
  const providers = new Map([[africasTalking.id, africasTalking]])
  const payIns = new PayIns({ clock, store, keychain, providers })
  const view = async (walletId = WALLET) => {
    const seen = await payIns.view(walletId)
    if (!seen) throw new Error('no such wallet')
    return seen
  }
  return {
    store,
    clock,
    keychain,
    payIns,
    view,
    /** The values as the page shows them. */
    shown: async (walletId = WALLET) =>
      (await view(walletId)).ways.map(({ rows }) => rows.map(({ shown }) => shown).join(' ')),
    /** Replaces all ways by one paybill. */
    save: async (paybill: string, paybillAccount: string, { anew = false, walletId = WALLET } = {}) => {
      const before = await payIns.view(walletId)
      const values = { paybill, account: paybillAccount }
      const drafts = [draft(values, before?.ways[0]?.id)]
      return payIns.change({ do: 'save', walletId, drafts, anew })
    },
    /** Changes the file as any other program can. */
    tamper: (sql: string) => {
      const db = new DatabaseSync(path)
      db.exec(sql)
      db.close()
    }
  }
}
