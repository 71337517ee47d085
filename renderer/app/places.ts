import type { Place } from '#contract/desktop.ts'
import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'

/** A screen of the popover: a place the main process may open too, or one that only the user opens. */
export type Screen =
  | Place
  /** With an empty form, or with one that starts from another account's values. */
  | { readonly screen: 'connect'; readonly copyOf?: string }
  | { readonly screen: 'licences' }
  /** For one wallet, or null for all. */
  | { readonly screen: 'history'; readonly walletId: string | null }
  /** From one wallet, or null for the first one; with an amount as typed, or "". */
  | { readonly screen: 'pay'; readonly walletId: string | null; readonly amount: string }
  | { readonly screen: 'ledger'; readonly walletId: string }
  /** How to pay into a wallet. */
  | { readonly screen: 'pay-in'; readonly walletId: string }
  /** Edits it; `anew` where nothing that is stored can be trusted. */
  | { readonly screen: 'payInForm'; readonly walletId: string; readonly anew: boolean }
  | { readonly screen: 'addRecipient' }
  | { readonly screen: 'recipient' | 'deliveries' | 'editRecipient'; readonly recipientId: string }
  | { readonly screen: 'summaryTimes' | 'bankDays' }
  /** Null while it is not chosen who is sent it. */
  | { readonly screen: 'sendSummary'; readonly summaryId: number; readonly recipientId: string | null }
  /** A top-up that its user told Salio of, to be corrected. */
  | { readonly screen: 'changeTopUp'; readonly walletId: string; readonly topUpId: string }

/** The open screens, the visible one last; the first is always Balances. */
export type Stack = readonly Screen[]

const balances: Place = { screen: 'balances' }

/** The stack for a screen opened directly: Back leads to Balances. */
export const stackOf = (screen: Screen): Stack =>
  screen.screen === 'balances' ? [balances] : [balances, screen]

/** Where to continue when the popover is created again: the last screen that is a place. */
export const lastPlace = (stack: Stack): Place => stack.findLast(isPlace) ?? balances

const isPlace = (screen: Screen): screen is Place =>
  ['balances', 'settings', 'people', 'wallet', 'account'].includes(screen.screen)

/** The stack one screen back; Balances always stays. */
export const popScreen = (stack: Stack): Stack => (stack.length > 1 ? stack.slice(0, -1) : stack)

/** A wallet with its account; null where it no longer exists. */
export function findWallet(
  { accounts }: Pick<Snapshot, 'accounts'>,
  walletId: string
): { readonly account: AccountView; readonly wallet: WalletView } | null {
  for (const account of accounts)
    for (const wallet of account.wallets) if (wallet.id === walletId) return { account, wallet }
  return null
}

/** The stack without the screens of wallets, accounts and recipients that no longer exist. */
export function pruneStack(stack: Stack, snapshot: Snapshot): Stack {
  const exists = (walletId: string) => findWallet(snapshot, walletId) !== null
  const remaining = stack.filter(screen => {
    switch (screen.screen) {
      case 'wallet':
      case 'ledger':
      case 'topUp':
      case 'changeTopUp':
      case 'pay-in':
      case 'payInForm':
        return exists(screen.walletId)
      case 'history':
      case 'pay':
        return screen.walletId === null || exists(screen.walletId)
      case 'sendSummary':
        return screen.recipientId === null || snapshot.recipients.some(({ id }) => id === screen.recipientId)
      case 'recipient':
      case 'deliveries':
      case 'editRecipient':
        return snapshot.recipients.some(({ id }) => id === screen.recipientId)
      case 'account':
        return snapshot.accounts.some(({ id }) => id === screen.accountId)
      default:
        return true
    }
  })
  return remaining.length === stack.length ? stack : remaining
}
