import type { Clock } from '#monitor/ports.ts'
import type { Subject } from './subject.ts'
import { parseActivation } from './toast.ts'

/** Milliseconds between the notification's own event and the system's, in either order. */
const MATCH_WINDOW = 1_000

interface ActivationParts {
  readonly clock: Pick<Clock, 'monotonic' | 'after'>
  /** What the notification with this id is about, null if that is gone. */
  readonly subjectOf: (id: string) => Subject | null
  /** @param action index of the button, null for the notification itself */
  readonly act: (subject: Subject, action: number | null) => void
  /** Called for a click of which nothing more is known. */
  readonly open: () => void
}

/**
 * Clicks on notifications, each acted on once. Windows reports a click to the notification, if this run has shown it,
 * and to the program, for those of earlier runs too.
 */
export class Activations {
  readonly #parts: ActivationParts
  #last: { readonly key: string; readonly tick: number } | null = null

  constructor(parts: ActivationParts) {
    this.#parts = parts
  }

  /** A notification of this run was clicked. */
  clicked(subject: Subject, action: number | null): void {
    const key = `${action} ${subject}`
    const tick = this.#parts.clock.monotonic()
    const isRepeat = this.#last?.key === key && tick - this.#last.tick < MATCH_WINDOW
    this.#last = { key, tick }
    if (!isRepeat) this.#parts.act(subject, action)
  }

  /**
   * The program was told of a click.
   * @param given the arguments that the toast had for it
   */
  reported(given: string): void {
    const { clock, open, subjectOf } = this.#parts
    const activation = parseActivation(given)
    const subject = activation && subjectOf(activation.id)
    if (activation && subject !== null) {
      this.clicked(subject, activation.action)
      return
    }
    const since = clock.monotonic() - MATCH_WINDOW
    clock.after(MATCH_WINDOW, () => {
      if (this.#last === null || this.#last.tick < since) open()
    })
  }
}
