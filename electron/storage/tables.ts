import type { DatabaseSync } from 'node:sqlite'
import { AccountOrder } from './account-order.ts'
import { Charts } from './charts.ts'
import { Compaction } from './compaction.ts'
import { DatabaseFile } from './database-file.ts'
import { Episodes } from './episodes.ts'
import { Eras } from './eras.ts'
import { Forgetting } from './forgetting.ts'
import { History } from './history.ts'
import { Hours } from './hours.ts'
import { Merging } from './merging.ts'
import { Outbox } from './outbox.ts'
import { Readings } from './readings.ts'
import { Recoveries } from './recoveries.ts'
import { Requests } from './requests.ts'
import { Snoozes } from './snoozes.ts'
import { Thinned } from './thinned.ts'
import { TopUps } from './top-ups.ts'

/** The tables of readings, alerts and upkeep, each behind its own class. */
export class Tables {
  readonly readings: Readings
  readonly hours: Hours
  readonly charts: Charts
  readonly topUps: TopUps
  readonly merging: Merging
  readonly compaction: Compaction
  readonly thinned: Thinned
  readonly requests: Requests
  readonly episodes: Episodes
  readonly history: History
  readonly outbox: Outbox
  readonly snoozes: Snoozes
  readonly order: AccountOrder
  readonly recoveries: Recoveries
  readonly file: DatabaseFile

  constructor(db: DatabaseSync) {
    const eras = new Eras(db)
    this.order = new AccountOrder(db)
    this.hours = new Hours(db)
    this.thinned = new Thinned(db)
    this.readings = new Readings(db, eras, this.hours, this.thinned)
    this.charts = new Charts(db, eras)
    this.topUps = new TopUps(db, this.readings)
    this.merging = new Merging(db, eras, this.hours, this.readings, this.thinned)
    this.compaction = new Compaction(db, new Forgetting(db, this.hours))
    this.requests = new Requests(db)
    this.episodes = new Episodes(db)
    this.history = new History(db)
    this.outbox = new Outbox(db)
    this.snoozes = new Snoozes(db)
    this.recoveries = new Recoveries(db)
    this.file = new DatabaseFile(db)
  }
}
