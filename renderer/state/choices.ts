import type { AccountView, Snapshot, WalletView } from '../../electron/contract/snapshot.ts'

export interface Choice {
  readonly account: AccountView
  readonly wallet: WalletView
}

/** The wallets that payments can be made from, in the user's order: active ones that are not collateral. */
export const choicesOf = ({ accounts }: Snapshot): readonly Choice[] =>
  accounts.flatMap(account =>
    account.wallets
      .filter(({ active, kind }) => active && kind === 'ordinary')
      .map(wallet => ({ account, wallet }))
  )
