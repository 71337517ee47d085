import type { Snapshot } from '#contract/snapshot.ts'
import { formatMoney } from '#domain/money/format.ts'
import { formatMoment } from '#messages/time.ts'

/**
 * The pinned wallet's balance for the menu bar, with the time of the reading if it is not fresh. "" if no wallet is
 * pinned, it has not been read yet, or amounts are hidden.
 */
export function pinnedTitle({ accounts, at, language, settings }: Snapshot): string {
  const wallets = accounts.flatMap(account => account.wallets)
  const pinned = wallets.find(({ id }) => id === settings.pinnedWallet)
  if (!pinned || pinned.amount === null || settings.hideAmounts) return ''
  const figure = formatMoney({ currency: pinned.currency, amount: pinned.amount }, language)
  return pinned.reach === 'fresh' || pinned.readAt === null
    ? figure
    : `${figure} · ${formatMoment(pinned.readAt, at, language)}`
}
