import { createHash } from 'node:crypto'

/** Subject of a notification that combines several notices. */
export const GROUP = 'several'

/** Subjects that are about no wallet and no account. */
const GENERAL = [GROUP, 'test', 'snooze', 'unkept', 'notTold', 'summary'] as const

/** What a notification is about: "wallet:shop/payout", "account:shop", "topUp:ID", or one of the general ones. */
export type Subject = (typeof GENERAL)[number] | `wallet:${string}` | `account:${string}` | `topUp:${string}`

export const walletSubject = (walletId: string): Subject => `wallet:${walletId}`

export const topUpSubject = (topUpId: string): Subject => `topUp:${topUpId}`

export const accountSubject = (accountId: string): Subject => `account:${accountId}`

/**
 * The id by which the system knows a notification about this subject: 16 small letters and digits. Windows before version
 * 1703 takes no more, later ones 64, and only letters and digits; an account's id and a wallet's key are longer. 80 bits
 * of the hash: two of ten thousand wallets share an id with a probability below 10^-16, and nobody can bring it about,
 * since the hash covers the account's random id.
 */
export function notificationId(subject: Subject): string {
  const hash = createHash('sha256').update(subject).digest('hex')
  return BigInt(`0x${hash.slice(0, 20)}`)
    .toString(36)
    .padStart(16, '0')
}

interface Known {
  readonly id: string
  readonly wallets: readonly { readonly id: string; readonly topUps?: readonly { readonly id: string }[] }[]
}

/**
 * The subject whose notification has this id, also of one that an earlier run showed: ids are derived from what the
 * notification is about, so that nothing has to be stored. Null if it is about none of these accounts any more.
 */
export function subjectOfId(id: string, accounts: readonly Known[]): Subject | null {
  const subjects = [
    ...GENERAL,
    ...accounts.flatMap(account => [
      accountSubject(account.id),
      ...account.wallets.flatMap(wallet => [
        walletSubject(wallet.id),
        ...(wallet.topUps ?? []).map(topUp => topUpSubject(topUp.id))
      ])
    ])
  ]
  return subjects.find(subject => notificationId(subject) === id) ?? null
}
