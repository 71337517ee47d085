import type { UpdateView } from '#contract/desktop.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import type { Clock } from '#monitor/ports.ts'
import { updateProblem } from './feed.ts'

/** Finds, downloads and installs updates. If a method rejects, the installed version is unchanged. */
export interface UpdateEngine {
  /** Whether it restarts into the update, or opens a page where the user downloads it. */
  readonly installMethod: 'restart' | 'page'
  /** The newest version if it is newer than this one and offered to this computer; else null. */
  newest(): Promise<string | null>
  /** Downloads and verifies the version found last. */
  fetch(): Promise<void>
  /** Quits Salio and starts the downloaded version. */
  restart(): Promise<void>
  openPage(): Promise<void>
}

interface UpdatesParts {
  readonly clock: Pick<Clock, 'now' | 'after'>
  /** From 0 up to 1. Spreads the requests, so that not all computers ask at the same moment. */
  readonly random: () => number
  readonly engine: UpdateEngine
  /** The running version. */
  readonly version: string
  readonly isOnline: () => boolean
  readonly note: (line: string) => void
  readonly changed: (view: UpdateView) => void
}

/** Delay after start-up and wake-up, when the computer is busy, and between checks while offline. */
const SETTLE_DELAY = 5 * MINUTE

/** Looks for updates once a day; after failures it tries again with growing delays. Never restarts by itself. */
export class Updates {
  readonly #parts: UpdatesParts
  #view: UpdateView
  #enabled = false
  #asleep = false
  #checking = false
  #failures = 0
  /** Epoch milliseconds of the next check. Wall clock, because timers stop while the computer sleeps. */
  #dueAt = 0
  #cancel: () => void = () => undefined

  constructor(parts: UpdatesParts) {
    this.#parts = parts
    this.#view = { version: parts.version, checkedAt: null, failed: null, available: null }
  }

  get view(): UpdateView {
    return this.#view
  }

  /** Turns checking on or off, as set by the user. May be called repeatedly. */
  setEnabled(enabled: boolean): void {
    if (enabled === this.#enabled) return
    this.#enabled = enabled
    this.#failures = 0
    this.#schedule(SETTLE_DELAY)
  }

  suspend(): void {
    this.#asleep = true
    this.#cancel()
  }

  /** The computer woke up. May be called repeatedly. */
  resume(): void {
    if (!this.#asleep) return
    this.#asleep = false
    const left = this.#dueAt - this.#parts.clock.now()
    // If the clock was set back, the next check must not be years away.
    this.#schedule(Math.min(Math.max(left, SETTLE_DELAY), DAY))
  }

  /** Checks at the user's request, even if the network seems to be down: that is then shown as a failure. */
  async lookNow(): Promise<void> {
    if (!this.#enabled || this.#checking) return
    this.#cancel()
    await this.#check()
  }

  /** Restarts into the new version, or opens its download page. */
  async install(): Promise<void> {
    const { engine } = this.#parts
    if (this.#view.available === null) return
    if (this.#view.available.by === 'page') return await engine.openPage()
    await engine.restart().catch(error => this.#fail('install', error))
  }

  #schedule(wait: number): void {
    const { clock, random } = this.#parts
    this.#cancel()
    if (!this.#enabled || this.#asleep || this.#checking) return
    const jittered = wait * (0.75 + random() / 2)
    this.#dueAt = clock.now() + jittered
    this.#cancel = clock.after(jittered, () => void this.#checkIfOnline())
  }

  async #checkIfOnline(): Promise<void> {
    if (this.#parts.isOnline()) await this.#check()
    else this.#schedule(SETTLE_DELAY)
  }

  async #check(): Promise<void> {
    this.#checking = true
    try {
      await this.#findUpdate()
      this.#failures = 0
    } catch (error) {
      this.#failures += 1
      this.#fail('look', error)
    }
    this.#checking = false
    this.#schedule(this.#failures === 0 ? DAY : Math.min(HOUR * 2 ** (this.#failures - 1), DAY))
  }

  async #findUpdate(): Promise<void> {
    const { clock, engine, note } = this.#parts
    const version = await engine.newest()
    if (version !== this.#view.available?.version) {
      // The previous download is gone once another one starts, and useless if its version was withdrawn.
      this.#show({ available: null })
      if (version !== null) {
        if (engine.installMethod === 'restart') await engine.fetch()
        note(`update: ${version} is ${engine.installMethod === 'restart' ? 'ready' : 'out'}`)
      }
    }
    this.#show({
      checkedAt: clock.now(),
      failed: null,
      available: version === null ? null : { version, by: engine.installMethod }
    })
  }

  #fail(what: 'look' | 'install', error: unknown): void {
    const { clock, note } = this.#parts
    const { available } = this.#view
    note(`update: ${what} failed (${updateProblem(error)})`)
    if (what === 'look') this.#show({ checkedAt: clock.now(), failed: what })
    // The page may have what a virus scanner took away here. The next check offers the restart again.
    else this.#show({ failed: what, available: available && { ...available, by: 'page' } })
  }

  #show(change: Partial<UpdateView>): void {
    this.#view = { ...this.#view, ...change }
    this.#parts.changed(this.#view)
  }
}
