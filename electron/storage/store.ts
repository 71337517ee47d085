import type { DatabaseSync } from 'node:sqlite'
import { openDatabase } from './file/database.ts'
import { DatabaseFile } from './file/database-file.ts'
import { openSafely } from './file/open.ts'
import { openReadOnly } from './file/read-only.ts'
import { Recoveries } from './file/recovery.ts'
import { transaction } from './file/transaction.ts'
import { Backfill } from './readings/backfill.ts'
import { Charts } from './readings/charts.ts'
import { Compaction, Retention, Thinning } from './readings/compaction.ts'
import { HourlyTotals } from './readings/hourly-totals.ts'
import { Readings } from './readings/readings.ts'
import { Series } from './readings/series.ts'
import { TopUps } from './readings/top-ups.ts'
import { AccountOrder, Accounts } from './tables/accounts.ts'
import { AlertLog } from './tables/alert-log.ts'
import { Deliveries } from './tables/deliveries.ts'
import { Episodes } from './tables/episodes.ts'
import { Outbox } from './tables/outbox.ts'
import { PayInsTable } from './tables/pay-ins.ts'
import { ProxyLoginsTable } from './tables/proxy-logins.ts'
import { RecipientsTable } from './tables/recipients.ts'
import { RequestCounts } from './tables/request-counts.ts'
import { SentTopUps } from './tables/sent-top-ups.ts'
import { SettingsTable } from './tables/settings.ts'
import { SetupAccounts } from './tables/setup-accounts.ts'
import { Snoozes } from './tables/snoozes.ts'
import { Summaries } from './tables/summaries.ts'
import { ThresholdsTable } from './tables/thresholds.ts'
import { Wallets } from './tables/wallets.ts'

/**
 * All persistent data except the secrets, a field for each table. Synchronous; amounts are exact decimal text in
 * the wallet's own currency; times are wall-clock milliseconds.
 */
export class Store {
  readonly accounts: Accounts
  readonly accountOrder: AccountOrder
  readonly wallets: Wallets
  readonly thresholds: ThresholdsTable
  readonly settings: SettingsTable
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
  readonly recipients: RecipientsTable
  readonly deliveries: Deliveries
  readonly outbox: Outbox
  readonly snoozes: Snoozes
  readonly sentTopUps: SentTopUps
  readonly summaries: Summaries
  readonly payIns: PayInsTable
  readonly recoveries: Recoveries
  readonly proxyLogins: ProxyLoginsTable
  readonly setupAccounts: SetupAccounts
  readonly file: DatabaseFile
  /** Whether this is an in-memory copy of a newer version's database: nothing may be changed. */
  readonly isCopy: boolean
  readonly #db: DatabaseSync

  private constructor(db: DatabaseSync, isCopy = false) {
    const series = new Series(db)
    this.accounts = new Accounts(db)
    this.accountOrder = new AccountOrder(db)
    this.wallets = new Wallets(db, this.accounts)
    this.thresholds = new ThresholdsTable(db)
    this.settings = new SettingsTable(db)
    this.hourlyTotals = new HourlyTotals(db)
    this.thinning = new Thinning(db)
    this.readings = new Readings(db, series, this.hourlyTotals, this.thinning)
    this.charts = new Charts(db, series)
    this.topUps = new TopUps(db, this.readings)
    this.backfill = new Backfill(db, series, this.hourlyTotals, this.readings, this.thinning)
    this.compaction = new Compaction(db, new Retention(db, this.hourlyTotals))
    this.requestCounts = new RequestCounts(db)
    this.episodes = new Episodes(db)
    this.alertLog = new AlertLog(db)
    this.recipients = new RecipientsTable(db)
    this.deliveries = new Deliveries(db)
    this.outbox = new Outbox(db, this.recipients, this.deliveries)
    this.snoozes = new Snoozes(db)
    this.sentTopUps = new SentTopUps(db)
    this.summaries = new Summaries(db)
    this.payIns = new PayInsTable(db)
    this.recoveries = new Recoveries(db)
    this.proxyLogins = new ProxyLoginsTable(db)
    this.setupAccounts = new SetupAccounts(db)
    this.file = new DatabaseFile(db)
    this.isCopy = isCopy
    this.#db = db
  }

  /**
   * @param path a file, created with its folder if missing, or ':memory:'
   * @throws NewerDatabaseError when a newer version of Salio has written it
   */
  static open(path: string): Store {
    return new Store(openDatabase(path))
  }

  /**
   * The same for the user's own file. A damaged database is moved aside and replaced, which is recorded in
   * `recoveries`. Of one that a newer version has written, an in-memory copy is opened as far as this version
   * understands it.
   * @param now wall-clock milliseconds
   * @throws NewerDatabaseError, MigrationError, or errors of SQLite and the file system
   */
  static openSafely(path: string, now: number): Store {
    const { db, isCopy } = openSafely(path, now)
    return new Store(db, isCopy)
  }

  /**
   * The same for reading only, as it is: nothing may be changed.
   * @returns `noData` where there is no database, `dataVersion` where another version of Salio has written it
   * @throws errors of SQLite and the file system
   */
  static openReadOnly(path: string): Store | 'noData' | 'dataVersion' {
    const db = openReadOnly(path)
    return typeof db === 'string' ? db : new Store(db)
  }

  /** Runs the work in a transaction; nested calls join the outer one. */
  transaction<T>(work: () => T): T {
    return transaction(this.#db, work)
  }

  close(): void {
    this.#db.close()
  }
}
