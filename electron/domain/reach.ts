import type { Failure } from './failure.ts'
import type { Reach } from './wallet.ts'

/** What is known of the last attempts to read a wallet; times are wall-clock milliseconds. */
export interface Attempts {
  /** The last attempt's failure, null where it succeeded or none was made. */
  readonly failure: Failure | null
  readonly lastReadAt: number | null
  readonly interval: number
  readonly online: boolean
}

const LEAST_STALE = 15 * 60_000

/** Whether a wallet can be read: computed from the attempts each time, never stored. */
export function reachOf({ failure, lastReadAt, interval, online }: Attempts, now: number): Reach {
  if (!online) return 'offline'
  if (failure) return reachOfFailure(failure)
  if (lastReadAt !== null && now - lastReadAt > Math.max(2 * interval, LEAST_STALE)) return 'stale'
  return 'fresh'
}

function reachOfFailure(failure: Failure): Reach {
  switch (failure.kind) {
    case 'rejected':
    case 'permission':
    case 'address':
    case 'field':
      return 'rejected'
    case 'throttled':
      return 'throttled'
    case 'offline':
      return 'offline'
    case 'notFound':
    case 'down':
    case 'unreadable':
    case 'timeout':
    case 'certificate':
    case 'redirected':
    case 'insecure':
    case 'keychain':
      return 'unreachable'
    default:
      return failure satisfies never
  }
}
