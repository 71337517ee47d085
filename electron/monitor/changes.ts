import type { Account } from '#domain/accounts/account.ts'

/**
 * Where the monitor's parts report what they changed. A snapshot follows each report; they differ in what is read
 * from the database again for it.
 */
export interface Changes {
  /** Nothing stored: an attempt has started, the network is back, an alert may now be delivered. */
  statusChanged(): void
  /** An attempt to read this account has ended and is saved. Its figures and forecasts are computed at once. */
  accountChanged(account: Account): void
  /** Anything stored: accounts, settings, thresholds, snoozes. The wallets of all accounts are read again. */
  dataChanged(): void
}
