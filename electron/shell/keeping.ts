import type { Clock } from '../monitor/ports.ts'

/** A hidden window still costs a renderer: after so many milliseconds without being looked at it goes. */
const KEPT_HIDDEN = 3 * 60_000

/** Who needs the popover: a page with something typed or brought that would be lost, or a dialog over it. */
type Keeper = 'page' | 'dialog'

/** How long the popover's window is kept. */
export class Keeping {
  readonly #clock: Pick<Clock, 'after'>
  readonly #keepers = new Set<Keeper>()
  #forget: () => void = () => undefined

  constructor(clock: Pick<Clock, 'after'>) {
    this.#clock = clock
  }

  /** Whether somebody needs it: it then stays on the screen while its user turns to something else, too. */
  get isNeeded(): boolean {
    return this.#keepers.size > 0
  }

  need(who: Keeper, needed: boolean): void {
    if (needed) this.#keepers.add(who)
    else this.#keepers.delete(who)
  }

  shown(): void {
    this.#forget()
  }

  /** @param expire called once it has been hidden for too long and nobody needs it */
  hidden(expire: () => void): void {
    this.#forget()
    this.#forget = this.#clock.after(KEPT_HIDDEN, () => (this.isNeeded ? this.hidden(expire) : expire()))
  }

  /** The window is gone, and its page with it. */
  gone(): void {
    this.#forget()
    this.#keepers.delete('page')
  }
}
