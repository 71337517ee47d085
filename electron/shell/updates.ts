import type { UpdateView } from '../contract/update.ts'
import type { Clock } from '../monitor/ports.ts'
import { updateProblem } from './update-problem.ts'

/** Where newer versions come from. What rejects leaves the installed version as it was. */
export interface UpdateEngine {
  /** Whether it installs by itself, or the user has to, from a page. */
  readonly by: 'restart' | 'page'
  /** The newest version, where it is newer than this one and offered to this computer; else null. */
  newest(): Promise<string | null>
  /** Downloads the version found last and checks it. */
  fetch(): Promise<void>
  /** Ends Salio and starts the version fetched. */
  restart(): Promise<void>
  openPage(): Promise<void>
}

export interface UpdatesParts {
  readonly clock: Pick<Clock, 'now' | 'after'>
  /** From 0 up to 1: so that not every computer asks at the same moment. */
  readonly random: () => number
  readonly engine: UpdateEngine
  /** The version that runs. */
  readonly version: string
  readonly isOnline: () => boolean
  readonly note: (line: string) => void
  readonly changed: (view: UpdateView) => void
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** After a start and after waking the computer has other things to do. */
const SETTLED = 5 * MINUTE

/** Looks for a newer version once a day, and more rarely the longer that fails. Never restarts by itself. */
export class Updates {
  readonly #parts: UpdatesParts
  #view: UpdateView
  #wanted = false
  #asleep = false
  #looking = false
  #failures = 0
  /** Wall-clock milliseconds: timers stand still while the computer sleeps. */
  #due = 0
  #cancel: () => void = () => undefined

  constructor(parts: UpdatesParts) {
    this.#parts = parts
    this.#view = { version: parts.version, lookedAt: null, failed: false, found: null }
  }

  get view(): UpdateView {
    return this.#view
  }

  /** Whether the user wants it; may be told again and again. */
  want(wanted: boolean): void {
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    this.#failures = 0
    this.#plan(SETTLED)
  }

  suspend(): void {
    this.#asleep = true
    this.#cancel()
  }

  /** The computer, or its user, is back; may be told more than once. */
  resume(): void {
    if (!this.#asleep) return
    this.#asleep = false
    const left = this.#due - this.#parts.clock.now()
    // A clock that was set back meanwhile must not put it off for years.
    this.#plan(Math.min(Math.max(left, SETTLED), DAY))
  }

  /** Its user waits for the answer: also where there seems to be no network, which is then told. */
  async lookNow(): Promise<void> {
    if (!this.#wanted || this.#looking) return
    this.#cancel()
    await this.#look()
  }

  /** Does what the user was offered: restarts into the new version, or opens the page it is on. */
  async install(): Promise<void> {
    const { engine } = this.#parts
    if (this.#view.found === null) return
    if (this.#view.found.by === 'page') return await engine.openPage()
    await engine.restart().catch(error => this.#fail('install', error))
  }

  #plan(wait: number): void {
    const { clock, random } = this.#parts
    this.#cancel()
    if (!this.#wanted || this.#asleep || this.#looking) return
    const jittered = wait * (0.75 + random() / 2)
    this.#due = clock.now() + jittered
    this.#cancel = clock.after(jittered, () => void this.#lookOnline())
  }

  async #lookOnline(): Promise<void> {
    if (this.#parts.isOnline()) await this.#look()
    else this.#plan(SETTLED)
  }

  async #look(): Promise<void> {
    this.#looking = true
    try {
      await this.#ask()
      this.#failures = 0
    } catch (error) {
      this.#failures += 1
      this.#fail('look', error)
    }
    this.#looking = false
    this.#plan(this.#failures === 0 ? DAY : Math.min(HOUR * 2 ** (this.#failures - 1), DAY))
  }

  async #ask(): Promise<void> {
    const { clock, engine, note } = this.#parts
    const version = await engine.newest()
    if (version !== this.#view.found?.version) {
      // What was fetched before goes when another is fetched, or when it was withdrawn.
      this.#show({ found: null })
      if (version !== null) {
        if (engine.by === 'restart') await engine.fetch()
        note(`update: ${version} is ${engine.by === 'restart' ? 'ready' : 'out'}`)
      }
    }
    this.#show({
      lookedAt: clock.now(),
      failed: false,
      found: version === null ? null : { version, by: engine.by }
    })
  }

  #fail(what: 'look' | 'install', error: unknown): void {
    const { clock, note } = this.#parts
    note(`update: ${what} failed (${updateProblem(error)})`)
    this.#show({ lookedAt: clock.now(), failed: true, ...(what === 'install' && { found: null }) })
  }

  #show(change: Partial<UpdateView>): void {
    this.#view = { ...this.#view, ...change }
    this.#parts.changed(this.#view)
  }
}
