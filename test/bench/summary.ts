// A year of summaries: clocks that change, are set and travel, sleeps, kills and outages. Each due date has exactly one, and
// every figure and sentence is checked against what the provider gave by a second, naive reckoning.

import { addDays } from '#domain/time/local-date.ts'
import { seeded } from './shared/random.ts'
import { onTheWall } from './summary/naive.ts'
import { Year } from './summary/year.ts'
import type { Figure } from './table.ts'

/** SEED=2 npm run bench -- summary simulates another year, DAYS=30 a shorter one. */
const { SEED: seed = '1', DAYS: days = '365' } = process.env

const count = (name: string, value: number, most?: number): Figure => ({
  name,
  value,
  unit: '',
  ...(most !== undefined && { most })
})

export default async function summary(): Promise<readonly Figure[]> {
  const year = new Year(seeded(Number(seed)))
  await year.play(Number(days))
  const { announced, events, plan, rows, untrue } = year
  for (const what of untrue.slice(0, 20)) console.error(what)
  const [first = '', last = ''] = year.dates
  const due = dueNames(first, last, plan.weekdays)
  const made = rows.filter(({ state }) => state === 'made')
  const late = rows.filter(row => row.state === 'made' && row.late !== null)
  const names = rows
    .filter(({ date }) => date > first && date < last)
    .map(({ date, kind }) => `${kind} ${date}`)
  for (const name of due) if (!names.includes(name)) console.error(`${name}: neither made nor missed`)
  return [
    count('Sleeps', events.sleeps),
    count('Kills', events.kills),
    count('Journeys to another time zone', events.journeys),
    count('Clocks set by hand', events.clockSet),
    count('Clocks changed by law', events.clockChanges),
    count('Outages', events.outages),
    count('Due', due.length),
    count('Made', made.length),
    count('Made late', late.length),
    count('Missed', rows.length - made.length),
    count('Two of a date', names.length - new Set(names).size, 0),
    count('On no due date', names.filter(name => !due.includes(name)).length, 0),
    count('Neither made nor missed', due.filter(name => !names.includes(name)).length, 0),
    count(
      'Made and not told, or told twice',
      Math.abs(made.length - new Set(announced).size) + announced.length - new Set(announced).size,
      0
    ),
    count('Untrue times, figures and sentences', untrue.length, 0)
  ]
}

/** Those of the dates that lie wholly within the year. */
function dueNames(first: string, last: string, weekdays: readonly string[]): readonly string[] {
  const names: string[] = []
  for (let date = addDays(first, 1); date < last; date = addDays(date, 1))
    if (weekdays.includes(onTheWall(Date.parse(`${date}T12:00:00Z`), 'UTC').weekday))
      names.push(`morning ${date}`, `closing ${date}`)
  return names
}
