import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DueContext,
  decideDue,
  duesBetween,
  horizonOf,
  isStillTold,
  periodStart
} from '#domain/summary/due.ts'
import type { Absence } from '#domain/summary/summary.ts'
import type { SummaryTime } from '#domain/summary/times.ts'
import { initialBankClosed } from '#domain/time/bank-days.ts'
import { addDays, weekdayOf } from '#domain/time/local-date.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { calendarOf, written, zones } from '../calendars.ts'

const WEEKDAYS = [1, 2, 3, 4, 5]
const DAILY = [0, 1, 2, 3, 4, 5, 6]
const off: SummaryTime = { on: false, at: 0, days: [] }
const morning = (days: readonly number[] = DAILY, at = 450): SummaryTime => ({ on: true, at, days })
const nairobi = calendarOf('Africa/Nairobi')
/** A time of day in Nairobi on 27 November 2026, a Friday, or another day of that month. */
const at = (time: string, day = 27) => Date.parse(`2026-11-${String(day).padStart(2, '0')}T${time}:00+03:00`)

describe('dues', () => {
  it('are on the chosen days, at the local time', () => {
    const times = { morning: morning(WEEKDAYS), closing: morning([5], 1140) }
    expect(duesBetween(times, at('08:00', 25), at('12:00', 30), nairobi)).toEqual([
      { kind: 'morning', date: '2026-11-26', dueAt: at('07:30', 26) },
      { kind: 'morning', date: '2026-11-27', dueAt: at('07:30') },
      { kind: 'closing', date: '2026-11-27', dueAt: at('19:00') },
      { kind: 'morning', date: '2026-11-30', dueAt: at('07:30', 30) }
    ])
  })

  it('come once a local date, also where clocks leave their time out or repeat it', () => {
    const year = Date.parse('2026-01-01T00:00:00Z')
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.nat(1439), fc.nat(360), (zone, minutes, day) => {
        const calendar = calendarOf(zone)
        const from = year + day * DAY
        const dues = duesBetween(
          { morning: morning(DAILY, minutes), closing: off },
          from,
          from + 3 * DAY,
          calendar
        )
        expect(new Set(dues.map(({ date }) => date)).size).toBe(dues.length)
        const wanted = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        for (const { date, dueAt } of dues) {
          // The first moment at which the clock of the day is there or beyond.
          expect(written(dueAt, zone) >= `${date} ${wanted}`).toBe(true)
          expect(written(dueAt - MINUTE, zone) < `${date} ${wanted}`).toBe(true)
        }
        expect(dues.length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 60 }
    )
  })
})

describe('the period', () => {
  it('of Monday begins with the closing of Friday', () => {
    const times = { morning: morning(WEEKDAYS), closing: morning(WEEKDAYS, 1140) }
    expect(periodStart(times, at('07:30', 30), nairobi)).toBe(at('19:00'))
    expect(periodStart(times, at('19:00', 30), nairobi)).toBe(at('07:30', 30))
  })

  it('is a week where there is one a week, and a day where none was before', () => {
    expect(periodStart({ morning: morning([5]), closing: off }, at('07:30'), nairobi)).toBe(at('07:30', 20))
    expect(periodStart({ morning: off, closing: off }, at('07:30'), nairobi)).toBe(at('07:30', 26))
  })
})

describe('the horizon', () => {
  const times = { morning: morning(), closing: morning(WEEKDAYS, 1140) }
  const horizon = (time: string, day: number, holidays: readonly string[] = []) =>
    horizonOf(
      times,
      { date: `2026-11-${day}`, dueAt: at(time, day) },
      { closed: { ...initialBankClosed, holidays }, calendar: nairobi }
    )

  it('is the next summary', () => {
    expect(horizon('07:30', 26)).toBe(at('19:00', 26))
    expect(horizon('19:00', 26)).toBe(at('07:30', 27))
  })

  it('is the next working morning before a weekend and on it', () => {
    expect(horizon('07:30', 27)).toBe(at('09:00', 30))
    expect(horizon('19:00', 27)).toBe(at('09:00', 30))
    expect(horizon('07:30', 29)).toBe(at('09:00', 30))
    expect(horizon('07:30', 30)).toBe(at('19:00', 30))
  })

  it('looks over a holiday that its user marked', () => {
    expect(horizon('07:30', 25, ['2026-11-26'])).toBe(at('09:00', 27))
    expect(horizon('07:30', 26, ['2026-11-27'])).toBe(at('09:00', 30))
  })
})

const context = (over: Partial<DueContext> = {}): DueContext => ({
  times: { morning: morning(), closing: off },
  since: { morning: 0, closing: 0 },
  isKnown: () => false,
  absences: [],
  calendar: nairobi,
  ...over
})

/** The names of what is made and missed. */
function decided(now: number, over: Partial<DueContext>) {
  const known = new Set([
    '2026-11-26',
    '2026-11-25',
    '2026-11-24',
    '2026-11-23',
    '2026-11-22',
    '2026-11-21',
    '2026-11-20'
  ])
  const { make, missed } = decideDue(now, context({ isKnown: (_, date) => known.has(date), ...over }))
  return {
    make: make && [make.date, make.late],
    missed: missed.map(({ date, missed: { why } }) => [date, why])
  }
}

describe('a summary that is due', () => {
  const asleep: Absence = { why: 'asleep', from: at('23:00', 26), until: at('13:29') }

  it('is made at its time, and once', () => {
    expect(decided(at('07:29'), {})).toEqual({ make: null, missed: [] })
    expect(decided(at('07:30'), {})).toEqual({ make: ['2026-11-27', null], missed: [] })
    expect(decided(at('07:30'), { isKnown: () => true })).toEqual({ make: null, missed: [] })
  })

  it('is made for when it was due up to six hours later', () => {
    expect(decided(at('13:29'), { absences: [asleep] })).toEqual({ make: ['2026-11-27', asleep], missed: [] })
  })

  it('is noted as missed from then on', () => {
    const absence = { ...asleep, until: at('13:30') }
    expect(decided(at('13:30'), { absences: [absence] })).toEqual({
      make: null,
      missed: [['2026-11-27', 'asleep']]
    })
  })

  it('is the later one of two; the other one was missed', () => {
    const times = { morning: morning(DAILY, 450), closing: morning(DAILY, 540) }
    const absence = { ...asleep, until: at('10:00') }
    const { make, missed } = decideDue(
      at('10:00'),
      context({ times, absences: [absence], isKnown: (_, date) => date < '2026-11-27' })
    )
    expect(make).toMatchObject({ kind: 'closing' })
    expect(missed).toMatchObject([{ kind: 'morning', missed: absence }])
  })

  it('is late by the clock where Salio was awake all the time', () => {
    expect(decided(at('09:00'), {})).toEqual({
      make: ['2026-11-27', { why: 'clock', from: null, until: at('09:00') }],
      missed: []
    })
  })

  it('is none of a time that was set after it', () => {
    expect(decided(at('09:00'), { since: { morning: at('08:00'), closing: 0 } })).toEqual({
      make: null,
      missed: []
    })
  })

  it('is noted as missed for a week of a longer absence', () => {
    const absence: Absence = { why: 'off', from: at('12:00', 1), until: at('07:00') }
    const { missed } = decideDue(at('07:00'), context({ absences: [absence] }))
    expect(missed.map(({ date }) => date)).toEqual(
      Array.from({ length: 7 }, (_, day) => addDays('2026-11-20', day))
    )
  })
})

it('exactly one summary is made or missed for each due date, whatever sleeps, clocks and travel do', () => {
  const steps = fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ kind: fc.constant('awake' as const), hours: fc.integer({ min: 1, max: 30 }) })
      },
      {
        weight: 3,
        arbitrary: fc.record({ kind: fc.constant('asleep' as const), hours: fc.integer({ min: 1, max: 60 }) })
      },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('back' as const), hours: fc.integer({ min: 1, max: 3 }) })
      },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('travel' as const), hours: fc.nat(zones.length - 1) })
      }
    ),
    { minLength: 5, maxLength: 30 }
  )
  fc.assert(
    fc.property(steps, fc.subarray(DAILY, { minLength: 1 }), fc.nat(1439), (steps, days, minutes) => {
      let now = at('12:00', 2)
      let zone: string = 'Africa/Nairobi'
      const start = now
      const told = new Map<string, 'made' | 'missed'>()
      const absences: Absence[] = []
      const look = () => {
        const { make, missed } = decideDue(
          now,
          context({
            times: { morning: morning(days, minutes), closing: off },
            since: { morning: start, closing: start },
            isKnown: (_, date) => told.has(date),
            absences,
            calendar: calendarOf(zone)
          })
        )
        for (const { date, what } of [
          ...missed.map(({ date }) => ({ date, what: 'missed' as const })),
          ...(make ? [{ date: make.date, what: 'made' as const }] : [])
        ]) {
          expect(told.has(date), `${date} twice`).toBe(false)
          expect(days).toContain(weekdayOf(date))
          told.set(date, what)
        }
      }
      for (const { hours, kind } of steps) {
        if (kind === 'awake')
          for (let hour = 0; hour < hours * 4; hour += 1) {
            now += HOUR / 4
            look()
          }
        else if (kind === 'back') now -= hours * HOUR
        else if (kind === 'travel') zone = zones[hours] ?? zone
        else {
          absences.unshift({ why: 'asleep', from: now, until: now + hours * HOUR })
          now += hours * HOUR
        }
        look()
      }
      // None of the days since is left out, but for those that a longer sleep left unnoted or travel jumped over.
      const isPlain = steps.every(({ hours, kind }) => kind !== 'travel' && hours <= 60)
      if (!isPlain) return
      for (const { date, dueAt } of duesBetween(
        { morning: morning(days, minutes), closing: off },
        start,
        now,
        nairobi
      ))
        expect(told.has(date), `${date} ${new Date(dueAt).toISOString()} neither`).toBe(true)
    }),
    { numRuns: 12 }
  )
})

it('one that was made is told for six hours, and for ten minutes at least', () => {
  const told = (madeAt: number, now: number) => isStillTold({ dueAt: at('07:30'), madeAt }, now)
  expect([at('13:29'), at('13:30')].map(now => told(at('07:30'), now))).toEqual([true, false])
  expect([at('13:38'), at('13:39')].map(now => told(at('13:29'), now))).toEqual([true, false])
})
