import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DAY } from '#domain/time/units.ts'
import { Store } from '#storage/store.ts'
import type { Figure } from '../table.ts'
import { medians } from './medians.ts'
import { createStore } from './wallets.ts'

const WALLETS = 50
const READINGS = 5_000_000
const INTERVAL = 5 * 60_000
const START = Date.parse('2026-01-01T00:00:00Z')
const POINTS = 300

/** Time for a month of one wallet as a chart of 300 points, compared with queries for the extremes of the same rows. */
export function chartFigures(folder: string): readonly Figure[] {
  const path = join(folder, 'chart.db')
  const ids = fill(path)
  const [id = ''] = ids.slice(WALLETS / 2)
  const store = Store.open(path)
  const db = new DatabaseSync(path)
  const until = START + 200 * DAY
  const since = until - 30 * DAY
  const width = Math.ceil((until - since) / POINTS)
  const series = Number(db.prepare('SELECT number FROM series WHERE wallet_id = ?').get(id)?.['number'])
  const range =
    'FROM readings WHERE series = :series AND era = 1 AND first_at > :since AND first_at <= :until'
  const extremes = 'min(CAST(amount AS REAL)) AS least, max(CAST(amount AS REAL)) AS most'
  // `grouped`, the plain SQL query for the extremes of each part, is the chart's bar. The others are for comparison.
  const grouped = db.prepare(
    `SELECT ${extremes} ${range} GROUP BY (first_at - CAST(:since AS INTEGER) - 1) / CAST(:width AS INTEGER)`
  )
  const rows = db.prepare(`SELECT count(*) AS count ${range}`).get({ series, since, until })
  const whole = db.prepare(`SELECT ${extremes} ${range}`)
  const every = db.prepare(`SELECT first_at, amount ${range}`)
  const times = medians({
    chart: () => store.charts.get(id, since, until, POINTS),
    grouped: () => grouped.all({ series, since, until, width }),
    whole: () => whole.all({ series, since, until }),
    every: () => every.all({ series, since, until })
  })
  const count = store.readings.count(ids)
  store.close()
  db.close()
  return [
    { name: 'Readings in the table', value: count, unit: '', least: READINGS },
    { name: 'Readings of the month', value: Number(rows?.['count']), unit: '' },
    { name: 'A chart of the month at 300 points', value: times.chart, unit: 'ms' },
    {
      name: 'The chart: to the bare query of its parts’ extremes',
      value: times.chart / times.grouped,
      unit: 'times',
      most: 3
    },
    {
      name: 'The chart: to the least and most of the whole month',
      value: times.chart / times.whole,
      unit: 'times'
    },
    { name: 'The chart: to reading every row', value: times.chart / times.every, unit: 'times' }
  ]
}

/** Fills the table with polls that each found another balance. Uses plain SQL; insert.ts measures writing. */
function fill(path: string): readonly string[] {
  const { store, ids } = createStore(path, WALLETS)
  store.close()
  const db = new DatabaseSync(path)
  db.exec('PRAGMA synchronous = OFF')
  db.exec(`
    WITH RECURSIVE polls (poll) AS (SELECT 0 UNION ALL SELECT poll + 1 FROM polls WHERE poll < ${READINGS / WALLETS - 1})
    INSERT INTO readings
      SELECT number, 1, ${START} + poll * ${INTERVAL}, ${START} + poll * ${INTERVAL},
        (poll * 7919 + number * 104729) % 900000 || '.' || (10 + poll % 90), poll % 400 = 0
      FROM series CROSS JOIN polls`)
  db.close()
  return ids
}
