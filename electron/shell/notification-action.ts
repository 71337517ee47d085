import type { Place } from '../contract/snapshot.ts'

/** What the user wants of a notification. */
export type Activation =
  | { readonly kind: 'open'; readonly place: Place }
  | { readonly kind: 'snooze'; readonly walletId: string | null }

/** The second button; the first one opens, as the notification itself does. */
const SNOOZE = 1

/**
 * What a click on a notification means.
 * @param subject what it is about: "wallet:shop/payout", "account:shop", or several
 * @param action the number of the button, null for the notification itself
 */
export function activationOf(subject: string, action: number | null): Activation {
  const walletId = after(subject, 'wallet:')
  if (action === SNOOZE) return { kind: 'snooze', walletId }
  const accountId = after(subject, 'account:')
  if (walletId !== null) return { kind: 'open', place: { screen: 'wallet', walletId } }
  if (accountId !== null) return { kind: 'open', place: { screen: 'account', accountId } }
  return { kind: 'open', place: { screen: subject === 'test' ? 'settings' : 'balances' } }
}

const after = (text: string, start: string): string | null =>
  text.startsWith(start) ? text.slice(start.length) : null
