import type { DatabaseSync } from 'node:sqlite'
import { AccountOrder } from './account-order.ts'
import { Charts } from './charts.ts'
import { Compaction } from './compaction.ts'
import { DatabaseFile } from './database-file.ts'
import { Episodes } from './episodes.ts'
import { Series } from './eras.ts'
import { Retention } from './forgetting.ts'
import { AlertLog } from './history.ts'
import { HourlyTotals } from './hours.ts'
import { Backfill } from './merging.ts'
import { Outbox } from './outbox.ts'
import { Readings } from './readings.ts'
import { Recoveries } from './recoveries.ts'
import { RequestCounts } from './requests.ts'
import { Snoozes } from './snoozes.ts'
import { Thinning } from './thinned.ts'
import { TopUps } from './top-ups.ts'

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
