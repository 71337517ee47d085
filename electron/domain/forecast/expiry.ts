import type { Amount } from '../money/money.ts'
import type { Outlook } from './outlook.ts'

/**
 * Whether some of what expires next will not have been used by then, at the wallet's pace. False where the pace is not
 * known well enough.
 * @param wallet its balance, and when that was read, wall-clock milliseconds
 */
export function expiresUnused(wallet: {
  readonly amount: Amount | null
  readonly readAt: number | null
  readonly outlook: Outlook | null
  readonly expiry?: { readonly at: number; readonly amount: Amount }
}): boolean {
  const { amount, expiry, outlook, readAt } = wallet
  if (!expiry || !outlook || outlook.confidence === 'low' || amount === null || readAt === null) return false
  if (outlook.runsOut === null) return true
  // What expires next is used first.
  const share = Number(expiry.amount) / Number(amount)
  return readAt + (outlook.runsOut.likely - readAt) * share > expiry.at
}
