import type { Failure } from '../domain/failure.ts'
import type { AccountReading, WalletReading } from '../domain/wallet.ts'
import type { Connection } from '../providers/provider.ts'
import type { Budgets } from './budgets.ts'
import type { Connections } from './connections.ts'
import { failureOf } from './failure-of.ts'
import { ignoreUnkept, keep } from './keep.ts'
import type { Clock } from './ports.ts'
import type { Recorder } from './recorder.ts'
import { fail, moveTo, type Status, succeed, succeedAlone, watchedKeys } from './status.ts'

export interface AttemptParts {
  readonly clock: Clock
  readonly connections: Connections
  readonly recorder: Recorder
  readonly budgets: Budgets
}

/** Who asks for a reading, and of what. */
export interface Wish {
  /** The user asks, not the timer. */
  readonly asked: boolean
  /** The one wallet to read, where its provider can tell it alone; null for the account as a whole. */
  readonly walletKey: string | null
}

type Read = { readonly whole: AccountReading } | { readonly alone: WalletReading }

/** What became of an attempt: nothing was sent, one wallet alone was read, the account was read, or that failed. */
export type Outcome = 'unsent' | 'alone' | 'whole'

/**
 * Reads an account once, keeps what was read and notes how it went. Never rejects.
 * @param isCurrent whether the account is still as it was: an answer to its old self is dropped
 */
export async function attempt(
  { clock, connections, recorder, budgets }: AttemptParts,
  status: Status,
  { asked, walletKey }: Wish,
  isCurrent: () => boolean
): Promise<Outcome> {
  const { account } = status
  status.attemptMark = clock.monotonic()
  const failed = (failure: Failure) => {
    fail(status, failure, clock.monotonic())
    // What cannot be written either is known until Salio quits, and shown.
    ignoreUnkept(() => recorder.failed(status.account, failure, clock.now()))
  }
  try {
    const until = budgets.heldUntil(account, asked)
    if (until !== null) {
      failed({ kind: 'throttled', until })
      return 'unsent'
    }
    const connection = await connections.of(account, asked)
    moveTo(status, connection.origin ?? status.host)
    const read = await readThrough(connection, status.failure === null ? walletKey : null)
    if (!isCurrent()) return 'whole'
    const at = clock.now()
    const mark = clock.monotonic()
    if ('alone' in read) {
      keep(() => recorder.recordWallet(status.account, read.alone, at, watchedKeys(status, mark)))
      succeedAlone(status, read.alone.key, mark)
      return 'alone'
    }
    const watched = watchedKeys(status, mark)
    keep(() => recorder.record(status.account, read.whole, at, watched, {}, failingKeys(status)))
    succeed(status, read.whole, mark)
  } catch (error) {
    if (isCurrent()) failed(failureOf(error))
  }
  return 'whole'
}

const failingKeys = ({ wallets }: Status): ReadonlySet<string> =>
  new Set([...wallets].flatMap(([key, { failure }]) => (failure === null ? [] : [key])))

async function readThrough(connection: Connection, walletKey: string | null): Promise<Read> {
  if (walletKey !== null && connection.readWallet) {
    try {
      const alone = await connection.readWallet(walletKey)
      if (alone.amount !== undefined) return { alone }
    } catch {
      // Whatever is wrong, reading the account as a whole finds it out and says so.
    }
  }
  return { whole: await connection.read() }
}
