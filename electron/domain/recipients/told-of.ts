import type { Level } from '../accounts/wallet.ts'
import type { Alert } from '../alerts/delivery.ts'
import type { RecipientFacts, ToldKind } from './recipient.ts'

/** An alert as it is decided on which recipients it goes to. */
interface DecidedAlert {
  readonly what: Alert['what']
  readonly level: Level | null
  readonly accountId: string
  /** Null for an alert about the account as a whole. */
  readonly walletId: string | null
}

/** Whether a recipient is to be told of an alert. Whether it still is when its time comes is asked then. */
export function isToldOf(
  { on, tells, wallets }: Pick<RecipientFacts, 'on' | 'tells' | 'wallets'>,
  { accountId, level, walletId, what }: DecidedAlert
): boolean {
  const kind = kindOf(what, level)
  if (!on || kind === null || !tells.includes(kind)) return false
  if (wallets === null) return true
  return walletId === null ? wallets.some(id => id.startsWith(`${accountId}/`)) : wallets.includes(walletId)
}

/** Null for what is only said at the desk, where it can be answered. */
function kindOf(what: Alert['what'], level: Level | null): ToldKind | null {
  switch (what) {
    case 'critical':
    case 'low':
    case 'recovered':
      return what
    case 'reminder':
      return level === 'critical' ? 'critical' : 'low'
    case 'topUpLate':
      return 'lateTopUps'
    case 'topUpArrived':
    case 'topUpDifference':
    case 'topUpProbable':
    case 'topUpUnseen':
      return null
    case 'summary':
      return 'summaries'
    default:
      return 'trouble'
  }
}
