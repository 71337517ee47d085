import type { Refreshed } from '../contract/channels.ts'
import type { Account } from '../domain/account.ts'
import type { Connections } from './connections.ts'
import type { Poller } from './poller.ts'
import type { Clock } from './ports.ts'
import type { Recorder } from './recorder.ts'

export interface RefreshParts {
  readonly clock: Clock
  readonly poller: Poller
  readonly connections: Connections
  readonly recorder: Recorder
}

/** A failed attempt may be tried again sooner than a good reading, but not by a finger held on the key. */
const AFTER_FAILURE = 10_000

/**
 * Reads accounts because the user asked. One whose last reading is younger than its provider's least interval
 * is not read again: the figure shown is that reading.
 */
export async function refresh(parts: RefreshParts, accounts: readonly Account[]): Promise<Refreshed> {
  const waits = accounts.map(account => waitOf(parts, account))
  const due = accounts.filter((_, index) => (waits[index] ?? 0) <= 0)
  await Promise.all(due.map(account => parts.poller.read(account)))
  if (due.length > 0 || accounts.length === 0) return { read: true, allowedAt: null }
  return { read: false, allowedAt: parts.clock.now() + Math.min(...waits) }
}

/** Reads one wallet alone where its provider can, else its whole account. */
export async function refreshWallet(parts: RefreshParts, account: Account, key: string): Promise<Refreshed> {
  const { clock, connections, poller, recorder } = parts
  const status = poller.status(account.id)
  if (!status || status.running || waitOf(parts, account) > 0) return refresh(parts, [account])
  try {
    const connection = await connections.of(account)
    if (!connection.readWallet) return await refresh(parts, [account])
    const reading = await connection.readWallet(key)
    recorder.recordWallet(account, reading, clock.now())
    status.attemptMark = clock.monotonic()
  } catch {
    // Whatever is wrong, reading the account as a whole finds it out and says so.
    await poller.read(account)
  }
  return { read: true, allowedAt: null }
}

/** Milliseconds until an account may be read again; 0 or less means now. */
function waitOf({ clock, connections, poller }: RefreshParts, account: Account): number {
  const status = poller.status(account.id)
  if (!status || status.attemptMark === null || status.running) return 0
  const since = clock.monotonic() - status.attemptMark
  if (status.failure === null) return connections.provider(account.providerId).interval.least * 60_000 - since
  if (status.failure.kind === 'throttled') return status.dueMark - clock.monotonic()
  return AFTER_FAILURE - since
}
