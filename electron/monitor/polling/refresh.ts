import type { RefreshResult } from '#contract/accounts.ts'
import type { Account } from '#domain/accounts/account.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import { failurePolicy } from '#domain/accounts/failure-policy.ts'
import type { Budgets } from '../connections/budgets.ts'
import { throwIfStopped, type Waits } from '../connections/waits.ts'
import type { Clock } from '../ports.ts'
import { USER_RETRY_DELAY } from './hosts.ts'
import type { Poller } from './poller.ts'
import type { AccountStatus } from './status.ts'

interface RefreshParts {
  readonly clock: Clock
  readonly poller: Poller
  readonly budgets: Budgets
  readonly waits: Waits
}

/**
 * Reads accounts at the user's request, those of one host one after another. An account that its provider,
 * its host or its daily budget does not allow to be read yet is skipped; its last reading stays. If the user stops
 * waiting, what is not read by then stays as it was.
 * @param walletKey the one wallet to read, where the provider can read it by itself
 */
export async function refresh(
  parts: RefreshParts,
  accounts: readonly Account[],
  walletKey: string | null = null
): Promise<RefreshResult> {
  const { clock } = parts
  const waits = accounts.map(account => waitOf(parts, account))
  const due = accounts.filter((_, index) => (waits[index] ?? 0) <= 0)
  await parts.waits.run(() => readByHost(parts, due, walletKey)).catch(ignoreStop)
  if (due.length > 0 || accounts.length === 0) return { read: true, allowedAt: null }
  return { read: false, allowedAt: clock.now() + Math.min(...waits) }
}

function ignoreStop(error: unknown): void {
  if (!(error instanceof SalioError && error.failure.kind === 'stopped')) throw error
}

async function readByHost(
  parts: RefreshParts,
  accounts: readonly Account[],
  walletKey: string | null
): Promise<void> {
  const { poller } = parts
  const hosts = Map.groupBy(accounts, ({ id }) => poller.roster.get(id)?.host)
  await Promise.all(
    [...hosts.values()].map(async ([first, ...others]) => {
      if (!first) return
      await poller.read(first, { byUser: true, walletKey })
      // A user who declined to unlock the keychain for one account is not prompted again for each of the
      // others.
      const byUser = poller.roster.get(first.id)?.failure?.kind !== 'keychain'
      for (const account of others) {
        throwIfStopped()
        // The host may have failed meanwhile.
        if (waitOf(parts, account) <= 0) await poller.read(account, { byUser, walletKey })
      }
    })
  )
}

/** Milliseconds until the user may read an account again; 0 or less for now. */
function waitOf({ budgets, clock, poller }: RefreshParts, account: Account): number {
  const status = poller.roster.get(account.id)
  if (!status || status.running) return 0
  const heldUntil = budgets.heldUntil(account, true)
  const waits = [
    ownWait(status, account, budgets, clock),
    poller.hosts.readyTickForUser(status.host) - clock.monotonic()
  ]
  if (heldUntil !== null) waits.push(heldUntil - clock.now())
  return Math.max(...waits)
}

function ownWait(status: AccountStatus, account: Account, budgets: Budgets, clock: Clock): number {
  const { attemptTick, dueTick, failure, minimumInterval } = status
  if (attemptTick === null) return 0
  const since = clock.monotonic() - attemptTick
  if (failure === null) return minimumInterval - since
  const { refresh, retry } = failurePolicy(failure)
  if (refresh === 'atOnce') return 0
  // The timer stopped at the reserve, which is for the user's own Refresh.
  const isReserve = typeof retry === 'object' && retry.allowedAt === budgets.heldUntil(account, false)
  return refresh === 'whenDue' && !isReserve ? dueTick - clock.monotonic() : USER_RETRY_DELAY - since
}
