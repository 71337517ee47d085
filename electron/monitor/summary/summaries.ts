import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import type { AccountView } from '#contract/snapshot.ts'
import type { SummaryCard, SummaryPage } from '#contract/summaries.ts'
import type { Steps } from '#domain/steps.ts'
import { type DueDecision, decideDue, horizonOf, nextDueAt, periodStart } from '#domain/summary/due.ts'
import { summarize } from '#domain/summary/summarize.ts'
import type { Absence } from '#domain/summary/summary.ts'
import type { SummaryKind } from '#domain/summary/times.ts'
import { MINUTE } from '#domain/time/units.ts'
import { saveIfPossible } from '#storage/file/save.ts'
import type { Store } from '#storage/store.ts'
import type { Changes } from '../changes.ts'
import { localCalendar, localOffset } from '../clock/local-time.ts'
import { Timer } from '../clock/timer.ts'
import type { Poller } from '../polling/poller.ts'
import type { Clock } from '../ports.ts'
import { cardOf } from './card.ts'
import { compose } from './compose.ts'
import { keepMissed, keepSummary } from './keep.ts'

export interface SummaryParts {
  readonly clock: Clock
  readonly store: Store
  readonly poller: Pick<Poller, 'readAhead' | 'hasReadSince'>
  /** All accounts as they stand, in the user's order. */
  readonly accounts: () => readonly AccountView[]
  readonly changes: Pick<Changes, 'statusChanged'>
}

/** So long before a summary its readings are made. */
const AHEAD = 5 * MINUTE
/** So long after a start or waking a summary waits for them. */
const PATIENCE = 3 * MINUTE
/** Absences that are remembered: until a summary is made of what was due in them, seconds later. */
const MAX_ABSENCES = 10

/** So long after one that could not be saved it is tried again. */
const RETRY = MINUTE
/** Milliseconds of work in one go, after which anything else that is due comes first. */
const SLICE = 8

type Due = NonNullable<DueDecision['make']>

/** Makes the summaries when they are due, and has them told like alerts. */
export class Summaries {
  readonly #parts: SummaryParts
  readonly #timer: Timer
  /** When Salio was not awake, the latest first. */
  #absences: readonly Absence[] = []
  /** When Salio was awake again, monotonic milliseconds; null if it was not away. */
  #awakeTick: number | null = null
  /** The next one, wall-clock milliseconds, and what it was reckoned by. */
  #next: { readonly at: number | null; readonly by: string; readonly since: number } | null = null
  /** For which due moment readings were asked for. */
  #readAheadFor: number | null = null
  /** The one that is being made. */
  #making: Promise<void> | null = null
  #isStopped = false
  /** When it is tried again to save one, monotonic milliseconds. */
  #readyTick = Number.NEGATIVE_INFINITY

  constructor(parts: SummaryParts) {
    this.#parts = parts
    // The monitor looks before each snapshot.
    this.#timer = new Timer(parts.clock, () => parts.changes.statusChanged())
  }

  /** Salio was not awake until now. */
  noteAbsence(absence: Absence): void {
    this.#absences = [absence, ...this.#absences].slice(0, MAX_ABSENCES)
    this.#awakeTick = this.#parts.clock.monotonic()
    this.#next = null
  }

  /** Stops the timer. What is being made is left, and made after the next start. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#timer.set(Number.POSITIVE_INFINITY)
    await this.#making
  }

  /** Makes what is due. May be called at any time. */
  look(): void {
    const { clock, store } = this.#parts
    if (this.#making || this.#isStopped || clock.monotonic() < this.#readyTick) return
    const now = clock.now()
    const { summaries: times } = store.settings.all()
    const by = JSON.stringify([times.morning, times.closing, localOffset(now)])
    const isReckoned = this.#next?.by === by && now >= this.#next.since
    if (!isReckoned || (this.#next?.at ?? Number.POSITIVE_INFINITY) <= now) this.#decide(now, by)
    this.#readAhead(now)
    this.#wait(now)
  }

  card(accounts: readonly AccountView[]): SummaryCard | null {
    const { clock, store } = this.#parts
    return cardOf(store, accounts, clock.now())
  }

  /** @param summaryId null for the latest */
  page(summaryId: number | null): SummaryPage | null {
    const { store } = this.#parts
    const stored = summaryId === null ? store.summaries.latest() : store.summaries.find(summaryId)
    if (stored === null) return null
    const neighbours = store.summaries.neighbours(stored)
    if (stored.state === 'missed') return { summary: stored, ...neighbours }
    return { summary: summarize(stored, store.summaries.parts(stored.id)), ...neighbours }
  }

  #decide(now: number, by: string): void {
    const { store } = this.#parts
    const { summaries: times } = store.settings.all()
    store.summaries.prune(now)
    const since = this.#wantedSince(now)
    const decision = decideDue(now, {
      times,
      since,
      isKnown: store.summaries.known(),
      absences: this.#absences,
      calendar: localCalendar
    })
    const { make, missed } = decision
    const waits = make !== null && this.#waitsForReadings()
    store.transaction(() => {
      for (const one of missed) keepMissed(store, one, now)
    })
    // One that cannot be saved now is due again at the next look.
    this.#next = { at: make ? now : nextDueAt(times, now, localCalendar), by, since: now }
    if (make && !waits) this.#making = this.#make(make, now)
  }

  /** Since when each is wanted as it is set: a time that was set after it had passed is one of tomorrow. */
  #wantedSince(now: number): Readonly<Record<SummaryKind, number>> {
    const { settings, summaries } = this.#parts.store
    const times = settings.all().summaries
    const sinceOf = (kind: SummaryKind) => {
      const time = JSON.stringify(times[kind])
      const known = summaries.wantedSince(kind)
      // One that lies ahead was noted by a clock that was wrong.
      if (known?.time === time && known.since <= now) return known.since
      summaries.setWantedSince(kind, { time, since: now })
      return now
    }
    return { morning: sinceOf('morning'), closing: sinceOf('closing') }
  }

  #waitsForReadings(): boolean {
    const { clock, poller } = this.#parts
    if (this.#awakeTick === null || clock.monotonic() >= this.#awakeTick + PATIENCE) return false
    return !poller.hasReadSince(this.#awakeTick)
  }

  async #make(due: Due, now: number): Promise<void> {
    const { changes, clock } = this.#parts
    let isKept: boolean | null = null
    try {
      isKept = await this.#makeAndKeep(due, now)
    } finally {
      this.#making = null
    }
    if (isKept) changes.statusChanged()
    if (isKept !== false) return
    this.#readyTick = clock.monotonic() + RETRY
    this.#timer.set(this.#readyTick)
  }

  /** Returns whether it could be saved; null where Salio quits meanwhile. */
  async #makeAndKeep(due: Due, now: number): Promise<boolean | null> {
    const { accounts, store } = this.#parts
    const { bankClosed, summaries: times } = store.settings.all()
    const from = periodStart(times, due.dueAt, localCalendar)
    const horizon = horizonOf(times, due, { closed: bankClosed, calendar: localCalendar })
    const parts = await this.#finish(compose(store, accounts(), { from, until: now }, horizon))
    if (parts === null) return null
    let isSaved = false
    saveIfPossible(() => {
      store.transaction(() => {
        const present = parts.filter(({ accountId }) => store.accounts.find(accountId) !== null)
        keepSummary(store, { ...due, madeAt: now, from, horizon }, present)
      })
      isSaved = true
    })
    return isSaved
  }

  /** Does some work a little at a time; null where Salio quits meanwhile. */
  async #finish<Result>(steps: Steps<Result>): Promise<Result | null> {
    const { clock } = this.#parts
    for (let since = clock.monotonic(); !this.#isStopped; ) {
      const { done, value } = steps.next()
      if (done) return value
      if (clock.monotonic() - since < SLICE) continue
      await yieldToEventLoop()
      since = clock.monotonic()
    }
    return null
  }

  /** A round of readings shortly before, so that each figure is one of that time. */
  #readAhead(now: number): void {
    const at = this.#next?.at ?? null
    if (at === null || at <= now || now < at - AHEAD || this.#readAheadFor === at) return
    this.#readAheadFor = at
    this.#parts.poller.readAhead()
  }

  #wait(now: number): void {
    const { clock } = this.#parts
    const tick = clock.monotonic()
    const at = this.#next?.at ?? Number.POSITIVE_INFINITY
    const readAt = at - AHEAD
    // While one is made nothing waits; what could not be saved has set the timer.
    if (this.#making) return
    const waited = (this.#awakeTick ?? tick) + PATIENCE
    this.#timer.set(at <= now ? waited : tick + (now < readAt ? readAt : at) - now)
  }
}
