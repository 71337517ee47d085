import type { SetupFile, SetupPreview } from '#contract/files.ts'
import type { PayInWay } from '#domain/pay-in/way.ts'
import type { Store } from '#storage/store.ts'
import type { PayIns } from '../pay-in/pay-ins.ts'
import { isSame, type SetupStep } from './setup-plan.ts'

interface PayInPlan {
  readonly choices: readonly SetupStep[]
  readonly leftOut: SetupPreview['leftOut']
}

/**
 * What a set-up file would do to the ways in which wallets are paid into: each way that it adds or changes, to be ticked by
 * hand. It removes none. A wallet whose stored ways cannot be trusted takes none.
 * @param leftOut the names of accounts that are not added at all
 */
export async function planPayIns(
  file: SetupFile,
  store: Store,
  payIns: Pick<PayIns, 'forImport'>,
  leftOut: readonly string[]
): Promise<PayInPlan> {
  const plan = { choices: [] as SetupStep[], leftOut: [] as SetupPreview['leftOut'][number][] }
  const hidden = new Set(store.accountOrder.hidden().map(({ id }) => id))
  for (const inFile of file.accounts) {
    const account = accountOf(store, inFile.id)
    const isKnown = account !== null && account.providerId === inFile.providerId
    const id = account?.id ?? store.setupAccounts.find(inFile.id) ?? inFile.id
    if (hidden.has(id) || (account && !isKnown) || (!account && leftOut.includes(inFile.name))) continue
    const stored = new Map(
      account ? store.wallets.forAccount(account.id).map(wallet => [wallet.key, wallet] as const) : []
    )
    for (const wallet of inFile.wallets) {
      const own = stored.get(wallet.key)
      if (wallet.payIns.length === 0 || (account && !own)) continue
      const taken = await payIns.forImport(
        own?.id ?? null,
        wallet.currency,
        wallet.payIns as readonly PayInWay[]
      )
      const named = { account: account?.name ?? inFile.name, wallet: own?.name ?? wallet.name }
      if (taken === null) plan.leftOut.push({ name: `${named.account} · ${named.wallet}`, why: 'payIn' })
      for (const { after, before } of taken ?? []) {
        if (before && isSame(before, after)) continue
        plan.choices.push({
          shown: { kind: 'payIn', ...named, before, after },
          effect: { kind: 'payIn', fileId: inFile.id, walletKey: wallet.key, way: after }
        })
      }
    }
  }
  return plan
}

/** The account that a set-up file means, be it by its own id or by the one it had in an earlier file. */
export function accountOf(store: Store, fileId: string) {
  const fromFile = store.setupAccounts.find(fileId)
  return store.accounts.find(fileId) ?? (fromFile ? store.accounts.find(fromFile) : null)
}
