import type { DatabaseSync } from 'node:sqlite'
import { DatabaseFile } from './file/database-file.ts'
import { Recoveries } from './file/recoveries.ts'
import { Backfill } from './readings/backfill.ts'
import { Charts } from './readings/charts.ts'
import { Compaction } from './readings/compaction.ts'
import { Retention } from './readings/forgetting.ts'
import { HourlyTotals } from './readings/hourly-totals.ts'
import { Readings } from './readings/readings.ts'
import { Series } from './readings/series.ts'
import { Thinning } from './readings/thinned.ts'
import { TopUps } from './readings/top-ups.ts'
import { AccountOrder } from './tables/account-order.ts'
import { AlertLog } from './tables/alert-log.ts'
import { Episodes } from './tables/episodes.ts'
import { Outbox } from './tables/outbox.ts'
import { RequestCounts } from './tables/request-counts.ts'
import { Snoozes } from './tables/snoozes.ts'

/** The tables of readings, alerts and upkeep, each behind its own class. */
export class Tables {
  readonly readings: Readings
  readonly hourlyTotals: HourlyTotals
  readonly charts: Charts
  readonly topUps: TopUps
  readonly backfill: Backfill
  readonly compaction: Compaction
  readonly thinning: Thinning
  readonly requestCounts: RequestCounts
  readonly episodes: Episodes
  readonly alertLog: AlertLog
  readonly outbox: Outbox
  readonly snoozes: Snoozes
  readonly accountOrder: AccountOrder
  readonly recoveries: Recoveries
  readonly file: DatabaseFile

  constructor(db: DatabaseSync) {
    const eras = new Series(db)
    this.accountOrder = new AccountOrder(db)
    this.hourlyTotals = new HourlyTotals(db)
    this.thinning = new Thinning(db)
    this.readings = new Readings(db, eras, this.hourlyTotals, this.thinning)
    this.charts = new Charts(db, eras)
    this.topUps = new TopUps(db, this.readings)
    this.backfill = new Backfill(db, eras, this.hourlyTotals, this.readings, this.thinning)
    this.compaction = new Compaction(db, new Retention(db, this.hourlyTotals))
    this.requestCounts = new RequestCounts(db)
    this.episodes = new Episodes(db)
    this.alertLog = new AlertLog(db)
    this.outbox = new Outbox(db)
    this.snoozes = new Snoozes(db)
    this.recoveries = new Recoveries(db)
    this.file = new DatabaseFile(db)
  }
}
