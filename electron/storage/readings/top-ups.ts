import type { DatabaseSync } from 'node:sqlite'
import type { Amount } from '#domain/money/money.ts'
import { movementsOf, type TopUp } from '#domain/readings/movements.ts'
import { HOUR } from '#domain/time/units.ts'
import type { Readings } from './readings.ts'

/** Finds a wallet's last top-up without going through all its readings. */
export class TopUps {
  readonly #readings: Readings
  readonly #lastHour

  constructor(db: DatabaseSync, readings: Readings) {
    this.#readings = readings
    this.#lastHour = db.prepare(`
      SELECT hour * ${HOUR} AS hour, topped_up AS amount, coalesce(hour * ${HOUR} < thinned_before, 0) AS thinned
      FROM hours JOIN series ON number = series
      WHERE wallet_id = ? AND topped_up <> '0' ORDER BY hour DESC LIMIT 1`)
  }

  /**
   * The last increase of the balance, transfers included; null where there was none. Where readings have been
   * thinned, it is the hour's total, dated at the start of the hour.
   */
  last(walletId: string): TopUp | null {
    const row = this.#lastHour.get(walletId)
    if (!row) return null
    const { hour, amount, thinned } = row as { hour: number; amount: Amount; thinned: number }
    if (thinned) return { at: hour, amount }
    const movements = movementsOf(this.#readings.periods(walletId, hour - 1, hour + HOUR - 1))
    const last = movements.findLast(({ kind }) => kind === 'topUp')
    return last ? { at: last.at, amount: last.amount } : { at: hour, amount }
  }
}
