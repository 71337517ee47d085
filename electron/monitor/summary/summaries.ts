import type { AccountView } from '#contract/snapshot.ts'
import type { SummaryCard, SummaryPage } from '#contract/summaries.ts'
import { composeAccount } from '#domain/summary/compose.ts'
import { type DueDecision, decideDue, horizonOf, nextDueAt, periodStart } from '#domain/summary/due.ts'
import { partsFor, summarize } from '#domain/summary/summarize.ts'
import type { Absence, AccountPart, MadeSummary } from '#domain/summary/summary.ts'
import type { SummaryKind } from '#domain/summary/times.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import type { Changes } from '../changes.ts'
import { localCalendar, localOffset } from '../clock/local-time.ts'
import { Timer } from '../clock/timer.ts'
import type { Poller } from '../polling/poller.ts'
import type { Clock } from '../ports.ts'
import { cardOf } from './card.ts'
import { accountPeriods } from './periods.ts'

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
/** So long after a start or waking a summary that is late waits for them. */
const PATIENCE = 3 * MINUTE
/** Absences that are remembered: until a summary is made of what was due in them, seconds later. */
const MAX_ABSENCES = 10

type Due = NonNullable<DueDecision['make']>

/** Makes the summaries when they are due, and has them told like alerts. */
export class Summaries {
  readonly #parts: SummaryParts
  readonly #timer: Timer
  /** When Salio was not awake, the latest first. */
  #absences: readonly Absence[] = []
  /** When Salio was awake again, monotonic milliseconds; null once nothing waits for readings any more. */
  #awakeTick: number | null = null
  /** The next one, wall-clock milliseconds, and what it was reckoned by. */
  #next: { readonly at: number | null; readonly by: string; readonly since: number } | null = null
  /** For which due moment readings were asked for. */
  #readAheadFor: number | null = null

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

  stop(): void {
    this.#timer.set(Number.POSITIVE_INFINITY)
  }

  /** Makes what is due. May be called at any time. */
  look(): void {
    const { clock, store } = this.#parts
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
    const waits = make !== null && make.late !== null && this.#waitsForReadings()
    store.transaction(() => {
      for (const one of missed) this.#keepMissed(one, now)
      if (make && !waits) this.#make(make, now)
    })
    if (waits) this.#next = { at: now, by, since: now }
    else {
      this.#awakeTick = null
      this.#next = { at: nextDueAt(times, now, localCalendar), by, since: now }
    }
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

  #make(due: Due, now: number): void {
    const { accounts, store } = this.#parts
    const { bankClosed, summaries: times } = store.settings.all()
    const from = periodStart(times, due.dueAt, localCalendar)
    const horizon = horizonOf(times, due, { closed: bankClosed, calendar: localCalendar })
    const parts = accounts().flatMap(
      account =>
        composeAccount(account, accountPeriods(store, account.id, { from, until: now }), horizon) ?? []
    )
    if (parts.length === 0) {
      // There is nothing that it could be about, and nothing to come late once there is.
      const time = JSON.stringify(times[due.kind])
      store.summaries.setWantedSince(due.kind, { time, since: now })
      return
    }
    const made = { ...due, madeAt: now, from, horizon }
    const id = store.summaries.add(made, parts)
    this.#tell({ ...made, id, state: 'made' }, parts, times.onlyNeeds)
  }

  /** Whoever is told waits for it as for an alert. */
  #tell(made: MadeSummary, parts: readonly AccountPart[], onlyNeeds: boolean): void {
    const { store } = this.#parts
    const isWorthIt = (own: readonly AccountPart[]) =>
      own.length > 0 && !(onlyNeeds && summarize(made, own).needs.length === 0)
    const isTold = isWorthIt(parts)
    const alertId = store.alertLog.add({
      at: made.madeAt,
      accountId: null,
      walletId: null,
      summaryId: made.id,
      what: 'summary',
      amount: null,
      outcome: isTold ? null : { kind: 'silent', reason: 'nothingNeeded' }
    })
    if (!isTold) {
      store.summaries.putAway(made.id)
      return
    }
    const recipients = store.recipients
      .all()
      .filter(
        ({ on, tells, wallets }) => on && tells.includes('summaries') && isWorthIt(partsFor(parts, wallets))
      )
    store.outbox.addSummary(
      alertId,
      recipients.map(({ id }) => id)
    )
  }

  #keepMissed(one: DueDecision['missed'][number], now: number): void {
    const { alertLog, summaries } = this.#parts.store
    const summaryId = summaries.addMissed(one)
    const outcome = { kind: 'silent', reason: 'missed' } as const
    alertLog.add({
      at: now,
      accountId: null,
      walletId: null,
      summaryId,
      what: 'summary',
      amount: null,
      outcome
    })
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
    const waited = (this.#awakeTick ?? tick) + PATIENCE
    this.#timer.set(at <= now ? waited : tick + (now < readAt ? readAt : at) - now)
  }
}
