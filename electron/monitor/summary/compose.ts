import type { AccountView } from '#contract/snapshot.ts'
import type { Steps } from '#domain/steps.ts'
import { composeAccount } from '#domain/summary/compose.ts'
import type { AccountPart } from '#domain/summary/summary.ts'
import type { Stretch } from '#domain/summary/usual.ts'
import type { Store } from '#storage/store.ts'
import { accountPeriods } from './periods.ts'

/** What a summary says of each account, as it stands. */
export function* compose(
  store: Store,
  accounts: readonly AccountView[],
  period: Stretch,
  horizon: number
): Steps<AccountPart[]> {
  const parts: AccountPart[] = []
  for (const account of accounts) {
    const part = composeAccount(account, yield* accountPeriods(store, account.id, period), horizon)
    if (part) parts.push(part)
  }
  return parts
}
