import type { Place, Snapshot } from '../../electron/contract/snapshot.ts'

/** A screen of the popover: a place others may ask for, or one that only the user opens. */
export type Screen =
  | Place
  /** Anew, or starting from what an account was connected with. */
  | { readonly screen: 'connect'; readonly copyOf?: string }
  | { readonly screen: 'licences' }
  /** Of one wallet, or null for all. */
  | { readonly screen: 'history'; readonly walletId: string | null }
  /** From one wallet, or null for the first that there is; with an amount as typed, or "". */
  | { readonly screen: 'pay'; readonly walletId: string | null; readonly amount: string }
  | { readonly screen: 'ledger'; readonly walletId: string }

/** The screens opened one from another, the one shown last; the first is always Balances. */
export type Stack = readonly Screen[]

const balances: Place = { screen: 'balances' }

/** The stack for a place asked for from outside: Back leads to Balances. */
export const stackOf = (screen: Screen): Stack =>
  screen.screen === 'balances' ? [balances] : [balances, screen]

/** Where to go on where the popover starts anew: the last screen that is a place. */
export const placeOf = (stack: Stack): Place => stack.findLast(isPlace) ?? balances

const isPlace = (screen: Screen): screen is Place =>
  ['balances', 'settings', 'wallet', 'account'].includes(screen.screen)

/** One screen back; Balances stays. */
export const popped = (stack: Stack): Stack => (stack.length > 1 ? stack.slice(0, -1) : stack)

/** Drops the screens of wallets and accounts that are gone. */
export function pruned(stack: Stack, { accounts }: Snapshot): Stack {
  const isThere = (walletId: string) =>
    accounts.some(({ wallets }) => wallets.some(({ id }) => id === walletId))
  const kept = stack.filter(screen => {
    switch (screen.screen) {
      case 'wallet':
      case 'ledger':
        return isThere(screen.walletId)
      case 'history':
      case 'pay':
        return screen.walletId === null || isThere(screen.walletId)
      case 'account':
        return accounts.some(({ id }) => id === screen.accountId)
      default:
        return true
    }
  })
  return kept.length === stack.length ? stack : kept
}
