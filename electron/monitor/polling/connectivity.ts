import { isOffline } from '#domain/accounts/failure-policy.ts'
import type { AccountStatus } from './status.ts'

/**
 * Whether the network is available, judged by the system's report and by how the accounts' last attempts
 * ended.
 */
export class NetworkState {
  /** What the system reports. */
  #reported = true
  /** The OS reported that the network is back; no request has confirmed it yet. */
  #isReportedBack = false
  #offlineTick: number | null = null

  /** Since when there has been no network, monotonic milliseconds; null while there is one. */
  get offlineTick(): number | null {
    return this.#offlineTick
  }

  setReported(reported: boolean): void {
    this.#isReportedBack = reported && !this.#reported
    this.#reported = reported
  }

  /** Whether an account must wait for the network that the system reports missing. */
  blocks(status: AccountStatus): boolean {
    return !this.#reported && !status.isLocal
  }

  /** Updates the state; returns whether the network seems to have just come back. */
  update(statuses: readonly AccountStatus[], tick: number): boolean {
    const online = this.#isOnline(statuses)
    const isBack = this.#isReportedBack || (online && this.#offlineTick !== null)
    this.#isReportedBack = false
    this.#offlineTick = online ? null : (this.#offlineTick ?? tick)
    return isBack
  }

  #isOnline(statuses: readonly AccountStatus[]): boolean {
    const remote = statuses.filter(({ isLocal }) => !isLocal)
    if (remote.length === 0) return this.#reported || statuses.length > 0
    // Accounts told to wait have not tried, so they prove nothing.
    const tried = remote.filter(({ why }) => why !== 'rejected' && why !== 'throttled')
    return this.#reported && (tried.length === 0 || tried.some(({ failure }) => !isOffline(failure)))
  }
}
