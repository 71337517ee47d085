import type { Recipient } from './recipient.ts'
import { isToldOf } from './told-of.ts'

/** A recipient as it is looked at for whether its warning can go. */
type Told = Pick<Recipient, 'id' | 'name' | 'on' | 'tells' | 'wallets'> & {
  /** The account that pays for its messages; null where none does that is connected. */
  readonly paidBy: string | null
}

/**
 * Whether a wallet's own alarm hangs on that wallet: its messages are paid from the account it warns of, and no other way of the
 * same person is told of it.
 * @param wallets ids of the wallets of the account that pays
 */
export function isHanging(recipient: Told, all: readonly Told[], wallets: readonly string[]): boolean {
  const { id, name, paidBy } = recipient
  if (paidBy === null) return false
  const isTold = (one: Told, walletId: string) =>
    isToldOf(one, { what: 'critical', level: 'critical', accountId: paidBy, walletId })
  const others = all.filter(
    other => other.id !== id && other.paidBy !== paidBy && other.name.toLowerCase() === name.toLowerCase()
  )
  return wallets.some(
    walletId => isTold(recipient, walletId) && !others.some(other => isTold(other, walletId))
  )
}
