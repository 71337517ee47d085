import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'

export interface PayableWallet {
  readonly account: AccountView
  readonly wallet: WalletView
}

/** The wallets that payments can be made from, in the user's order: active ones that are not collateral. */
export const payableWallets = ({ accounts }: Snapshot): readonly PayableWallet[] =>
  accounts.flatMap(account =>
    account.wallets
      .filter(({ active, kind }) => active && kind === 'ordinary')
      .map(wallet => ({ account, wallet }))
  )
