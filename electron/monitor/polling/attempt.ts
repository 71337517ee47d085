import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { verdictOn } from '#domain/accounts/verdict.ts'
import type { AccountReading, WalletReading } from '#domain/accounts/wallet.ts'
import type { Connection } from '#providers/kit/provider.ts'
import { save, saveIfPossible } from '#storage/file/save.ts'
import type { Recorder } from '../alerts/recorder.ts'
import type { Budgets } from '../connections/budgets.ts'
import type { Connections } from '../connections/connections.ts'
import { failureFromError } from '../connections/failure-of.ts'
import { throwIfStopped } from '../connections/waits.ts'
import type { Clock } from '../ports.ts'
import type { NetworkState } from './connectivity.ts'
import {
  type AccountStatus,
  recordAttemptFailure,
  recordSuccess,
  recordWalletSuccess,
  setHost,
  watchedKeys
} from './status.ts'

interface AttemptParts {
  readonly clock: Clock
  readonly connections: Connections
  readonly recorder: Recorder
  readonly budgets: Budgets
  readonly network: NetworkState
}

/** What to read, and who requested it. */
export interface ReadRequest {
  /** Requested by the user, not by the timer. */
  readonly byUser: boolean
  /** The one wallet to read, for providers that can read a wallet by itself; null for the whole account. */
  readonly walletKey: string | null
}

type ReadResult = { readonly account: AccountReading } | { readonly wallet: WalletReading }

/**
 * The result of an attempt: nothing was sent, whoever waited for it stopped, one wallet was read, or the whole account
 * was tried (read or failed).
 */
export type AttemptOutcome = 'unsent' | 'stopped' | 'wallet' | 'account'

/**
 * Reads an account once, saves the result and updates its status. Never rejects.
 * @param isCurrent whether the account is still the same: an answer for a changed or removed account is
 *   dropped
 */
export async function attemptReading(
  { clock, connections, recorder, budgets, network }: AttemptParts,
  status: AccountStatus,
  { byUser, walletKey }: ReadRequest,
  isCurrent: () => boolean
): Promise<AttemptOutcome> {
  const { account } = status
  const startTick = clock.monotonic()
  status.attemptTick = startTick
  const failed = (told: Failure, isDocumented: boolean) => {
    const tick = clock.monotonic()
    const { failure, refusals } = verdictOn(told, status.refusals, tick, isDocumented)
    status.refusals = refusals
    const isNetworks = network.explains(status, failure)
    recordAttemptFailure(status, failure, tick, isNetworks)
    // A failure that cannot be saved still shows until Salio quits.
    saveIfPossible(() => recorder.recordFailure(status.account, failure, clock.now(), isNetworks))
  }
  try {
    const until = budgets.heldUntil(account, byUser)
    if (until !== null) {
      failed({ kind: 'throttled', until }, false)
      return 'unsent'
    }
    const connection = await connections.get(account, byUser)
    setHost(status, connection.origin ?? status.host)
    const read = await readThrough(connection, status.failure === null ? walletKey : null)
    throwIfStopped()
    if (!isCurrent()) return 'account'
    const at = clock.now()
    const tick = clock.monotonic()
    network.record(status, null, startTick, tick)
    if ('wallet' in read) {
      save(() => recorder.recordWallet(status.account, read.wallet, at, watchedKeys(status, tick)))
      recordWalletSuccess(status, read.wallet, tick)
      return 'wallet'
    }
    const watched = watchedKeys(status, tick)
    save(() => recorder.record(status.account, read.account, at, watched, new Map(), failingKeys(status)))
    recordSuccess(status, read.account, tick)
  } catch (error) {
    if (!isCurrent()) return 'account'
    const failure = failureFromError(error)
    if (failure.kind === 'stopped') return 'stopped'
    network.record(status, failure, startTick, clock.monotonic())
    failed(failure, error instanceof SalioError && error.isDocumented)
  }
  return 'account'
}

const failingKeys = ({ wallets }: AccountStatus): ReadonlySet<string> =>
  new Set([...wallets].flatMap(([key, { failure }]) => (failure === null ? [] : [key])))

async function readThrough(connection: Connection, walletKey: string | null): Promise<ReadResult> {
  if (walletKey !== null && connection.readWallet) {
    try {
      const wallet = await connection.readWallet(walletKey)
      if (wallet.amount !== undefined) return { wallet }
    } catch {
      // Whatever is wrong, reading the whole account will hit it too and report it.
    }
  }
  return { account: await connection.read() }
}
