import type { HeartbeatSaved, HeartbeatView } from '#contract/recipients.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import type { SecretBinding } from '#domain/accounts/secret-binding.ts'
import { heartbeatUrl } from '#domain/recipients/heartbeat.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { HEARTBEAT_ENTRY } from '#keychain/heartbeat-entry.ts'
import type { Secrets } from '#keychain/secrets.ts'
import type { Http } from '#providers/http/types.ts'
import type { Store } from '#storage/store.ts'
import type { KeyDeletion } from '../accounts/key-deletion.ts'
import type { Changes } from '../changes.ts'
import { Timer } from '../clock/timer.ts'
import { failureFromError } from '../connections/failure-of.ts'
import type { Clock } from '../ports.ts'
import { addressProblemOf } from './address.ts'

interface HeartbeatParts {
  readonly clock: Clock
  readonly store: Store
  readonly http: Http
  readonly secrets: Pick<Secrets, 'get' | 'set'>
  readonly keyDeletion: Pick<KeyDeletion, 'forgetAccount'>
  readonly changes: Pick<Changes, 'statusChanged'>
  /** When each account was last read and saved, monotonic milliseconds; null for one that was not since the start. */
  readonly reads: () => readonly (number | null)[]
}

/** Between two calls. */
const EVERY = 5 * MINUTE
/** So long nothing may have been read or kept before that is said. */
const PATIENCE = HOUR
const CALL_TIMEOUT = 10_000

const [ID, FIELD] = HEARTBEAT_ENTRY
const bindingOf = (place: string): SecretBinding => ({ provider: 'heartbeat', to: [place], headers: [] })

/**
 * Calls an address every five minutes while readings are made and kept, so that somebody else tells when this computer is
 * off. Nothing is sent with it.
 */
export class Heartbeat {
  readonly #parts: HeartbeatParts
  readonly #timer: Timer
  readonly #ended = new AbortController()
  readonly #startTick: number
  #address: string | null = null
  #last: { readonly at: number; readonly isTaken: boolean } | null = null

  constructor(parts: HeartbeatParts) {
    this.#parts = parts
    this.#startTick = parts.clock.monotonic()
    this.#timer = new Timer(parts.clock, () => void this.#beat())
  }

  /** Begins, or goes on after a sleep. Without an address nothing is called. */
  start(): void {
    const isOn = this.#parts.store.settings.all().heartbeat !== null && !this.#parts.store.isCopy
    this.#timer.set(isOn ? this.#parts.clock.monotonic() + 10_000 : Number.POSITIVE_INFINITY)
  }

  stop(): void {
    this.#timer.set(Number.POSITIVE_INFINITY)
    this.#ended.abort(new Error('Salio quits'))
  }

  get view(): HeartbeatView | null {
    const { heartbeat } = this.#parts.store.settings.all()
    if (heartbeat === null) return null
    return { place: URL.parse(heartbeat)?.host ?? heartbeat, last: this.#last }
  }

  /** Keeps the address and calls it at once. Its path is a secret, and goes to the keychain. */
  async save(address: string): Promise<HeartbeatSaved> {
    const { secrets, store } = this.#parts
    const problem = addressProblemOf(address.split(/[?#]/)[0] ?? '', true)
    if (problem) return { ok: false, why: 'problem', problem }
    const place = new URL(address).origin
    try {
      await secrets.set(ID, FIELD, address, { keepUntilQuit: false, binding: bindingOf(place) })
    } catch (error) {
      return { ok: false, why: 'failure', failure: failureFromError(error) }
    }
    store.settings.change({ heartbeat: place })
    this.#address = address
    this.#last = null
    await this.#beat()
    return { ok: true }
  }

  async remove() {
    const { keyDeletion, store } = this.#parts
    const failure = await keyDeletion.forgetAccount({ id: ID, secretFields: [FIELD] }, true)
    if (failure) return { ok: false as const, failure }
    store.settings.change({ heartbeat: null })
    this.#address = null
    this.#timer.set(Number.POSITIVE_INFINITY)
    return { ok: true as const, value: null }
  }

  async #beat(): Promise<void> {
    const { changes, clock, store } = this.#parts
    const { heartbeat } = store.settings.all()
    if (heartbeat === null || this.#ended.signal.aborted) return
    this.#timer.set(clock.monotonic() + EVERY)
    const isWell = this.#isWell()
    if (isWell === null) return
    const isTaken = await this.#call(heartbeat, isWell)
    if (this.#ended.signal.aborted) return
    this.#last = { at: clock.now(), isTaken }
    changes.statusChanged()
  }

  /** Null while it is too early to say, and where nothing but the demo is read. */
  #isWell(): boolean | null {
    const { clock, reads, store } = this.#parts
    if (!store.accounts.all().some(({ demo }) => !demo)) return null
    const ticks = reads().filter(tick => tick !== null)
    const age = clock.monotonic() - Math.max(this.#startTick, ...ticks)
    if (age > PATIENCE) return false
    return ticks.length > 0 ? true : null
  }

  async #call(place: string, isWell: boolean): Promise<boolean> {
    const { http, secrets } = this.#parts
    try {
      // Read once: a keychain may ask its user at each reading.
      this.#address ??= await secrets.get(ID, FIELD, { use: bindingOf(place), unboundMeans: null })
      const signal = AbortSignal.any([this.#ended.signal, AbortSignal.timeout(CALL_TIMEOUT)])
      const url = heartbeatUrl(this.#address, isWell)
      const { status } = await http({ method: 'GET', url, signal, staysPut: true })
      return status >= 200 && status < 300
    } catch (error) {
      if (error instanceof SalioError || this.#ended.signal.aborted) return false
      if (error instanceof Error && error.name === 'TimeoutError') return false
      throw error
    }
  }
}
