import { type BankTime, isBankDay, nextBankDay, WORKING_MORNING } from '../time/bank-days.ts'
import { addDays, type LocalCalendar, type LocalDate, weekdayOf } from '../time/local-date.ts'
import { DAY, HOUR, MINUTE } from '../time/units.ts'
import type { Absence, MadeSummary } from './summary.ts'
import { isOn, type SummaryKind, type SummaryTimes, summaryKinds } from './times.ts'

type Times = Pick<SummaryTimes, SummaryKind>

/** A summary that is due at a moment (wall-clock milliseconds) of a local date. */
export interface DueSummary {
  readonly kind: SummaryKind
  readonly date: LocalDate
  readonly dueAt: number
}

/** So long after its time a summary is still made. */
const LATEST = 6 * HOUR
/** One that is made at the last moment has so long to be told. */
const LEAST_TO_TELL = 10 * MINUTE
/** Later than this it says for when it is. */
const LATE = 10 * MINUTE
/** After a longer absence only those of its last days are noted as missed. */
const NOTED = 7 * DAY
/** Every weekday is among so many days. */
const EVERY_WEEKDAY = 8

/** What is due after one moment and not after another, the earliest first. */
export function duesBetween(
  times: Times,
  after: number,
  until: number,
  calendar: LocalCalendar
): readonly DueSummary[] {
  const dues: DueSummary[] = []
  // The day before: a time of day that clocks leave out may fall on the next date.
  const last = calendar.dateOf(until)
  for (let date = addDays(calendar.dateOf(after), -1); date <= last; date = addDays(date, 1))
    for (const kind of summaryKinds) {
      const { at, days } = times[kind]
      if (!isOn(times[kind]) || !days.includes(weekdayOf(date))) continue
      const dueAt = calendar.momentOf(date, at)
      if (dueAt > after && dueAt <= until) dues.push({ kind, date, dueAt })
    }
  return dues.sort((one, other) => one.dueAt - other.dueAt)
}

/** When the next one is due after a moment; null if none ever is. */
export const nextDueAt = (times: Times, after: number, calendar: LocalCalendar): number | null =>
  duesBetween(times, after, after + EVERY_WEEKDAY * DAY, calendar)[0]?.dueAt ?? null

/** The beginning of a summary's period: when the one before was due, or a day before if none was lately. */
export const periodStart = (times: Times, dueAt: number, calendar: LocalCalendar): number =>
  duesBetween(times, dueAt - EVERY_WEEKDAY * DAY, dueAt - 1, calendar).at(-1)?.dueAt ?? dueAt - DAY

/**
 * Until when a summary looks ahead: the next one. Before days on which banks do not pay in, and on such days, as far as the
 * next working morning, 09:00.
 */
export function horizonOf(
  times: Times,
  { date, dueAt }: Pick<DueSummary, 'date' | 'dueAt'>,
  { calendar, closed }: BankTime
): number {
  const next = nextDueAt(times, dueAt, calendar) ?? dueAt + DAY
  if (isBankDay(closed, date) && isBankDay(closed, addDays(date, 1))) return next
  return Math.max(next, calendar.momentOf(nextBankDay(closed, date), WORKING_MORNING))
}

/** What is known of the summaries so far. Times are wall-clock milliseconds. */
export interface DueContext {
  readonly times: Times
  /** Since when each is wanted at its time: what was due before is not. */
  readonly since: Readonly<Record<SummaryKind, number>>
  /** Whether one is stored for a date. */
  readonly isKnown: (kind: SummaryKind, date: LocalDate) => boolean
  /** When Salio was not awake. */
  readonly absences: readonly Absence[]
  readonly calendar: LocalCalendar
}

export interface DueDecision {
  /** To be made now; `late` if it says for when it is. */
  readonly make: (DueSummary & { readonly late: Absence | null }) | null
  readonly missed: readonly (DueSummary & { readonly missed: Absence })[]
}

/** Which summary is made now, and which were missed: each once a local date, whatever clocks and time zones did. */
export function decideDue(now: number, context: DueContext): DueDecision {
  const { absences, calendar, isKnown, since, times } = context
  const dues = duesBetween(times, now - NOTED, now, calendar).filter(
    ({ date, dueAt, kind }) => dueAt > since[kind] && !isKnown(kind, date)
  )
  const latest = dues.at(-1)
  const make = latest && now - latest.dueAt < LATEST ? latest : null
  const absenceAt = (dueAt: number) =>
    absences.find(({ from, until }) => (from ?? 0) <= dueAt && dueAt <= until) ?? null
  // Salio was awake, and its clock passed it by.
  const clock: Absence = { why: 'clock', from: null, until: now }
  const missed = dues.flatMap(due => {
    const absence = absenceAt(due.dueAt)
    // Of the days that a clock left out only one was.
    if (due === make || (absence === null && due !== latest)) return []
    return [{ ...due, missed: absence ?? clock }]
  })
  if (make === null) return { make, missed }
  const late = now - make.dueAt < LATE ? null : (absenceAt(make.dueAt) ?? clock)
  return { make: { ...make, late }, missed }
}

/** Whether a summary that was made is still told. */
export const isStillTold = ({ dueAt, madeAt }: Pick<MadeSummary, 'dueAt' | 'madeAt'>, now: number): boolean =>
  now < Math.max(dueAt + LATEST, madeAt + LEAST_TO_TELL)
