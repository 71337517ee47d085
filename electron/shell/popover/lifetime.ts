import { MINUTE } from '#domain/time/units.ts'
import type { Clock } from '#monitor/ports.ts'

/** Milliseconds after which a hidden window is destroyed, because it occupies a renderer process. */
const HIDDEN_LIFETIME = 3 * MINUTE

/** What can hold the popover open: a page with unsaved input, or a file dialog above it. */
type Holder = 'page' | 'dialog'

/** Decides how long the popover's window lives after it was hidden. */
export class PopoverLifetime {
  readonly #clock: Pick<Clock, 'after'>
  readonly #holders = new Set<Holder>()
  #cancelTimer: () => void = () => undefined

  constructor(clock: Pick<Clock, 'after'>) {
    this.#clock = clock
  }

  /** Whether something holds it open. It then also stays visible when it loses the focus. */
  get isNeeded(): boolean {
    return this.#holders.size > 0
  }

  setNeeded(who: Holder, needed: boolean): void {
    if (needed) this.#holders.add(who)
    else this.#holders.delete(who)
  }

  shown(): void {
    this.#cancelTimer()
  }

  /** @param expire called once it has been hidden for too long and nothing holds it open */
  hidden(expire: () => void): void {
    this.#cancelTimer()
    this.#cancelTimer = this.#clock.after(HIDDEN_LIFETIME, () =>
      this.isNeeded ? this.hidden(expire) : expire()
    )
  }

  /** The window was destroyed, and its page with it. */
  gone(): void {
    this.#cancelTimer()
    this.#holders.delete('page')
  }
}
