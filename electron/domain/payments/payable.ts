import type { WalletFacts } from '../accounts/wallet.ts'
import { isUnit } from '../money/unit.ts'

/** Whether payments can be made from a wallet: an active one of money that is not collateral and not billed afterwards. */
export const isPayable = ({
  active,
  currency,
  kind
}: Pick<WalletFacts, 'active' | 'currency' | 'kind'>): boolean =>
  active && kind === 'ordinary' && !isUnit(currency)
