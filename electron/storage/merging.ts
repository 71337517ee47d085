import type { DatabaseSync } from 'node:sqlite'
import { hoursOf } from '../domain/hours.ts'
import { type Run, runsOf } from '../domain/merge.ts'
import type { Stretch } from '../domain/stretch.ts'
import type { Eras } from './eras.ts'
import type { Hours } from './hours.ts'
import type { Readings } from './readings.ts'
import type { Thinned } from './thinned.ts'
import { transaction } from './transaction.ts'

/** How many stretches of a file are new, and how many were known. */
export interface Merged {
  readonly added: number
  readonly known: number
}

/** Takes readings from elsewhere in among those that were read here. */
export class Merging {
  readonly #db: DatabaseSync
  readonly #eras: Eras
  readonly #hours: Hours
  readonly #readings: Readings
  readonly #thinned: Thinned
  readonly #add
  readonly #setGap
  readonly #known

  constructor(db: DatabaseSync, eras: Eras, hours: Hours, readings: Readings, thinned: Thinned) {
    this.#db = db
    this.#eras = eras
    this.#hours = hours
    this.#readings = readings
    this.#thinned = thinned
    this.#add = db.prepare('INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?)')
    this.#setGap = db.prepare('UPDATE readings SET gap = ? WHERE series = ? AND era = ? AND first_at = ?')
    this.#known = db.prepare('SELECT 1 FROM readings WHERE series = ? AND era = ? AND first_at = ?')
  }

  /** What merge would do. */
  countNew(walletId: string, stretches: readonly Stretch[]): Merged {
    return counted(this.#runs(walletId, stretches), stretches)
  }

  /**
   * Adds, in their place in time, those that lie where nothing was watched: before the first reading, after the last,
   * or in a gap. All of them or none; the same ones once more add nothing.
   */
  merge(walletId: string, stretches: readonly Stretch[]): Merged {
    return transaction(this.#db, () => {
      const runs = this.#runs(walletId, stretches)
      for (const run of runs) this.#insert(walletId, run)
      return counted(runs, stretches)
    })
  }

  #runs(walletId: string, stretches: readonly Stretch[]): Run[] {
    if (stretches.length === 0) return []
    const first = stretches.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
    const held = this.#readings.stretches(walletId, first, Number.MAX_SAFE_INTEGER)
    const sound = new Set(held.map(({ from }) => from))
    const shown = stretches.filter(({ from }) => sound.has(from) || !this.#isHidden(walletId, from))
    return runsOf(held, shown, this.#thinned.before(walletId))
  }

  /** Whether it is one of those that a clock that was set back has hidden since. */
  #isHidden(walletId: string, from: number): boolean {
    const { series, last } = this.#eras.of(walletId)
    for (let era = (last?.era ?? 1) - 1; era > 0; era -= 1) {
      if (this.#known.get(series, era, from)) return true
    }
    return false
  }

  #insert(walletId: string, { before, added, after }: Run): void {
    const { series } = this.#eras.of(walletId)
    const era = before ? this.#eras.inForce(walletId, before.from)?.era : 1
    for (const { from, until, amount, afterGap } of added) {
      this.#add.run(series, era ?? 1, from, until, amount, Number(afterGap))
    }
    if (after) {
      const { era: its = 1 } = this.#eras.inForce(walletId, after.from) ?? {}
      this.#setGap.run(Number(after.afterGap), series, its, after.from)
    }
    const start = before ? [{ ...before, from: before.until }] : []
    const end = after ? [{ ...after, until: after.from }] : []
    // A run lies where nothing was watched: between the two there was only what had moved.
    this.#hours.unbook(series, hoursOf([...start, ...end.map(stretch => ({ ...stretch, afterGap: true }))]))
    this.#hours.book(series, hoursOf([...start, ...added, ...end]))
    this.#thinned.reopen(series, added[0]?.from ?? 0)
  }
}

function counted(runs: readonly Run[], stretches: readonly Stretch[]): Merged {
  const added = runs.reduce((sum, run) => sum + run.added.length, 0)
  return { added, known: stretches.length - added }
}
