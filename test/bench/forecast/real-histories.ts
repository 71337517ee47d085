import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DAY, MINUTE } from '#domain/time/units.ts'
import type { Demand } from './wallet-history.ts'

/** Payments that really were made, oldest first: wall-clock milliseconds, whole units of a hundredth. */
export interface RealHistory {
  readonly name: string
  readonly payments: readonly (readonly [at: number, amount: number])[]
  /** Local midnight of the first day, and whole days until the last payment. */
  readonly start: number
  readonly days: number
}

/** The most that a series is lived: some a year long would take the bench an hour. */
const MOST_DAYS = 54 * 7
/** A wallet holds at most so many mean days of payments, as a float that is topped up every other day does. */
const CAPITAL_DAYS = 2.2
const LINE = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::\d\d)?,(\d+(?:\.\d+)?)$/

/** Every `.csv` of a folder: a line `time,amount`, then one payment a line, in the shop's local time. */
export function readHistories(folder: string): RealHistory[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.csv'))
  if (files.length === 0) throw new Error(`${folder} holds no .csv file`)
  return files
    .toSorted()
    .map(file => historyOf(basename(file, '.csv'), readFileSync(join(folder, file), 'utf8')))
}

function historyOf(name: string, text: string): RealHistory {
  const payments = text
    .split(/\r?\n/)
    .flatMap((line, index): (readonly [number, number])[] => {
      if (line === '' || index === 0) return []
      const [, date, time, amount] = LINE.exec(line) ?? []
      const at = Date.parse(`${date}T${time}:00+03:00`)
      if (Number.isNaN(at)) throw new Error(`${name}, line ${index + 1}: "${line}" is no "time,amount"`)
      return Number(amount) > 0 ? [[at, Math.round(Number(amount) * 100)]] : []
    })
    .toSorted(([a], [b]) => a - b)
  const [first, last] = [payments[0], payments.at(-1)]
  if (!first || !last) throw new Error(`${name} holds no payment`)
  const start = Date.parse(`${new Date(first[0] + 180 * MINUTE).toISOString().slice(0, 10)}T00:00:00+03:00`)
  const days = Math.min(MOST_DAYS, Math.floor((last[0] - start) / DAY) + 1)
  return { name, payments: payments.filter(([at]) => at < start + days * DAY), start, days }
}

/** A wallet from which these payments are made. Who is refused comes again after the top-up; others do not. */
export function demandFrom({ days, payments }: RealHistory): Demand {
  const total = payments.reduce((sum, [, amount]) => sum + amount, 0)
  const byMinute = Map.groupBy(payments, ([at]) => at)
  return {
    capital: Math.round((CAPITAL_DAYS * total) / days),
    asksAgain: true,
    payroll: () => 0,
    requests: at => byMinute.get(at)?.map(([, amount]) => amount) ?? []
  }
}
