import type { Place } from '#contract/desktop.ts'
import type { Opening } from '#contract/opening.ts'
import type { AccountView, Snapshot } from '#contract/snapshot.ts'
import type { SnapshotDiff } from './snapshot-diff.ts'

interface OpeningParts {
  readonly snapshot: () => Snapshot
  /** The cards of the providers that accounts use. */
  readonly cardsOf: (accounts: readonly AccountView[]) => Opening['providers']
  readonly popover: {
    readonly place: Place
    readonly snapshotDiff: Pick<SnapshotDiff, 'full' | 'isLast'>
  }
}

/** What the popover's page is opened with, and what it missed while it was loaded. */
export class Openings {
  readonly #parts: OpeningParts
  #isAwaited = false
  #given: Opening | null = null

  constructor(parts: OpeningParts) {
    this.#parts = parts
  }

  /** The popover is about to load its document. */
  await(): void {
    this.#isAwaited = true
  }

  /** For a document that is loaded now: null in another than the popover's first, whose page has to ask. */
  take(): Opening | null {
    const isAwaited = this.#isAwaited
    this.#isAwaited = false
    if (isAwaited) return this.#make()
    this.#given = null
    return null
  }

  /** Null where the page has all of it: nothing was sent since, when it could not listen yet. */
  missed(): Opening | null {
    const { place, snapshotDiff } = this.#parts.popover
    const given = this.#given
    return given?.place === place && snapshotDiff.isLast(given.snapshot) ? null : this.#make()
  }

  #make(): Opening {
    const { cardsOf, popover, snapshot } = this.#parts
    const whole = popover.snapshotDiff.full(snapshot())
    this.#given = { snapshot: whole, providers: cardsOf(whole.accounts), place: popover.place }
    return this.#given
  }
}
