import { saveIfPossible } from '#storage/file/save.ts'
import type { Recorder } from '../alerts/recorder.ts'
import { readClocks, wallTime } from '../clock/clock.ts'
import type { Clock } from '../ports.ts'
import type { NetworkState } from './connectivity.ts'
import type { Hosts } from './hosts.ts'
import { planProbe } from './reader.ts'
import type { AccountStatuses } from './roster.ts'
import { allowedTick, mayPassWithNetwork } from './round.ts'
import type { AccountStatus } from './status.ts'

interface OutageParts {
  readonly clock: Clock
  readonly recorder: Pick<Recorder, 'excludeOutage'>
  readonly roster: AccountStatuses
  readonly hosts: Hosts
  readonly network: NetworkState
  /** The tick until which nothing is read after a start or waking. */
  readonly calmTick: () => number
  /** Moves accounts forward into one round. */
  readonly round: (joins: (status: AccountStatus) => boolean) => void
}

/** Milliseconds before a host that has just failed is asked once more whether it is the network. */
const CONFIRM_DELAY = 15_000

/** What becomes of the accounts when the network is in doubt, gone or back. */
export class Outages {
  readonly #parts: OutageParts
  /** While no host can be reached: up to when that time is left out of how long accounts have failed. */
  #excludedTick: number | null = null
  #suspectedTick: number | null = null

  constructor(parts: OutageParts) {
    this.#parts = parts
  }

  /**
   * Checks the network. When it has just come back, the accounts that failed are read at once; while it is in doubt, one
   * account is.
   */
  look(): void {
    const { clock, network, round } = this.#parts
    const tick = clock.monotonic()
    const { suspicion, trouble } = network
    const isReportedBack = network.takeReportedBack()
    if (trouble && this.#excludedTick === null) this.#out(trouble.sinceTick, tick)
    else if (!trouble && this.#excludedTick !== null) this.#back(this.#excludedTick, tick)
    else if (isReportedBack) round(mayPassWithNetwork)
    else if (!suspicion && this.#suspectedTick !== null) this.#cleared(this.#suspectedTick)
    this.#suspectedTick = suspicion?.since ?? null
    if (!trouble && suspicion) this.#ask(suspicion.ask, tick)
  }

  /** No host can be reached: what failed since then says nothing about providers and accounts. */
  #out(sinceTick: number, tick: number): void {
    const { hosts, network } = this.#parts
    for (const status of this.#remote()) {
      if (network.explains(status, status.failure)) {
        if ((status.failingTick ?? tick) >= sinceTick) status.failures = 0
        hosts.forget(status.host)
        planProbe(status)
      } else if (status.failure === null && network.readyTick > 0)
        status.dueTick = Math.min(status.dueTick, allowedTick(status))
    }
    this.#exclude(sinceTick, tick)
    this.#excludedTick = tick
  }

  #back(excludedTick: number, tick: number): void {
    this.#exclude(excludedTick, tick)
    this.#excludedTick = null
    this.#parts.round(mayPassWithNetwork)
  }

  /** It was not the network, or not for long: what failed meanwhile and was well before is read again. */
  #cleared(sinceTick: number): void {
    const { hosts, network, round } = this.#parts
    const joins = (status: AccountStatus) =>
      network.isUnreached(status, status.failure) && (status.failingTick ?? 0) >= sinceTick
    for (const status of this.#remote()) if (joins(status)) hosts.forget(status.host)
    round(joins)
  }

  /** Asks a host that has not failed yet, or one that has once more, whether it is the network. */
  #ask(whom: 'others' | 'any', tick: number): void {
    const { calmTick, hosts, network } = this.#parts
    const remote = this.#remote()
    if (remote.some(({ running }) => running)) return
    const well = remote.filter(status => status.failure === null && !network.isUnanswered(status))
    const asked =
      well.length > 0 || whom === 'others'
        ? well
        : remote.filter(one => network.isUnreached(one, one.failure))
    const first = asked.toSorted((a, b) => allowedTick(a) - allowedTick(b))[0]
    if (!first) return
    const from = Math.max(tick + (well.length > 0 ? 0 : CONFIRM_DELAY), calmTick(), allowedTick(first))
    first.dueTick = Math.min(first.dueTick, from)
    if (well.length === 0) hosts.forget(first.host)
  }

  #remote(): AccountStatus[] {
    return this.#parts.roster.all().filter(({ isLocal }) => !isLocal)
  }

  #exclude(fromTick: number, toTick: number): void {
    const { clock, recorder } = this.#parts
    const moment = readClocks(clock)
    const [from, to] = [wallTime(moment, fromTick) ?? moment.now, wallTime(moment, toTick) ?? moment.now]
    saveIfPossible(() =>
      recorder.excludeOutage(
        this.#remote().map(({ account }) => account),
        from,
        to
      )
    )
  }
}
