import type { Place } from '#contract/snapshot.ts'

/** What a click on a notification asks for. */
export type Activation =
  | { readonly kind: 'open'; readonly place: Place }
  | { readonly kind: 'snooze'; readonly walletId: string | null }

/** Index of the second button. The first button opens, as does a click on the notification itself. */
const SNOOZE_BUTTON = 1

/**
 * Translates a click on a notification into an action.
 * @param subject what the notification is about: "wallet:shop/payout", "account:shop", "several", "test", …
 * @param action index of the button, or null for a click on the notification itself
 */
export function activationOf(subject: string, action: number | null): Activation {
  const walletId = afterPrefix(subject, 'wallet:')
  if (action === SNOOZE_BUTTON) return { kind: 'snooze', walletId }
  const accountId = afterPrefix(subject, 'account:')
  if (walletId !== null) return { kind: 'open', place: { screen: 'wallet', walletId } }
  if (accountId !== null) return { kind: 'open', place: { screen: 'account', accountId } }
  return { kind: 'open', place: { screen: subject === 'test' ? 'settings' : 'balances' } }
}

const afterPrefix = (text: string, prefix: string): string | null =>
  text.startsWith(prefix) ? text.slice(prefix.length) : null
