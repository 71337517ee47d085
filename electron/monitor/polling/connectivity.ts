import type { Failure } from '#domain/accounts/failure.ts'
import { networkSign } from '#domain/accounts/failure-policy.ts'
import {
  type HostOutcome,
  judgeNetwork,
  type NetworkJudgement,
  type NetworkTrouble,
  unanswered
} from '#domain/accounts/network.ts'
import type { AccountStatus } from './status.ts'

type Suspicion = Extract<NetworkJudgement, { kind: 'suspected' }>
type Remote = Pick<AccountStatus, 'host' | 'isLocal'>

/** Milliseconds between two attempts while no host can be reached, so that all are read within a minute of its end. */
const PROBE_INTERVAL = 40_000

/**
 * Whether there is a network that leads to providers, judged by the system's report and by how the last attempts ended.
 * Ticks are monotonic milliseconds.
 */
export class NetworkState {
  /** What the system reports. */
  #reported = true
  #reportedTick = 0
  /** The system reported that the network is back; no request has confirmed it yet. */
  #isReportedBack = false
  /** By host, the latest last. */
  readonly #outcomes = new Map<string, HostOutcome>()
  #suspicion: Suspicion | null = null
  #doubtedTick: number | null = null
  #trouble: { readonly kind: NetworkTrouble; readonly sinceTick: number } | null = null
  #probes = 0
  #probeTick = 0

  /** What is wrong, and since when; null where nothing is. */
  get trouble(): { readonly kind: NetworkTrouble; readonly sinceTick: number } | null {
    return this.#reported ? this.#trouble : { kind: 'offline', sinceTick: this.#reportedTick }
  }

  /** That it may be the network that keeps hosts from being reached; null where there is no sign of it. */
  get suspicion(): Suspicion | null {
    return this.#suspicion
  }

  setReported(reported: boolean, tick: number): void {
    if (reported === this.#reported) return
    this.#isReportedBack = reported
    this.#reported = reported
    if (!reported) this.#reportedTick = tick
    // It may be another network than before.
    else this.#forgetAll()
  }

  /** Whether the system has reported a network again since this was last asked. */
  takeReportedBack(): boolean {
    const isBack = this.#isReportedBack
    this.#isReportedBack = false
    return isBack
  }

  /** Whether an account must wait for the network that the system reports missing. */
  blocks({ isLocal }: Remote): boolean {
    return !this.#reported && !isLocal
  }

  /** Whether a failure is the network's fault rather than its provider's or account's. */
  explains(remote: Remote, failure: Failure | null): boolean {
    return this.trouble !== null && this.isUnreached(remote, failure)
  }

  /** Whether nobody answered for the provider, which may be the network's fault. */
  isUnreached({ isLocal }: Remote, failure: Failure | null): boolean {
    const sign = networkSign(failure)
    return !isLocal && sign !== null && sign !== 'answer'
  }

  /** Whether this host is one of those that could not be reached since any was. */
  isUnanswered({ host }: Remote): boolean {
    return unanswered([...this.#outcomes.values()]).some(outcome => outcome.host === host)
  }

  /** From which tick the timer may read a remote account; infinity while an attempt is finding out. */
  get readyTick(): number {
    if (this.#trouble === null) return 0
    return this.#probes > 0 ? Number.POSITIVE_INFINITY : this.#probeTick
  }

  enter({ isLocal }: Remote): void {
    if (!isLocal) this.#probes += 1
  }

  leave({ isLocal }: Remote): void {
    if (!isLocal) this.#probes -= 1
  }

  /** Records how an attempt ended. */
  record({ host, isLocal }: Remote, failure: Failure | null, startTick: number, tick: number): void {
    const sign = networkSign(failure)
    if (isLocal || sign === null) return
    const from = this.isUnanswered({ host, isLocal })
      ? (this.#outcomes.get(host)?.from ?? startTick)
      : startTick
    this.#outcomes.delete(host)
    this.#outcomes.set(host, { host, sign, from, at: tick })
    if (sign === 'answer') this.#trouble = null
    this.#probeTick = tick + PROBE_INTERVAL
    const judged = judgeNetwork([...this.#outcomes.values()], tick, this.#doubtedTick ?? startTick)
    const isContradicted = judged.kind === 'well' || (judged.kind === 'suspected' && judged.ask === 'others')
    this.#doubtedTick = isContradicted ? null : (this.#doubtedTick ?? startTick)
    this.#suspicion = judged.kind === 'suspected' ? judged : null
    // Once found, only an answer ends it.
    if (judged.kind === 'trouble')
      this.#trouble = { kind: judged.trouble, sinceTick: this.#trouble?.sinceTick ?? judged.since }
  }

  /** Forgets a host that no account uses any more. */
  forget(host: string): void {
    this.#outcomes.delete(host)
    if (unanswered([...this.#outcomes.values()]).length === 0) this.#forgetAll()
  }

  #forgetAll(): void {
    this.#outcomes.clear()
    this.#trouble = this.#suspicion = this.#doubtedTick = null
  }
}
