import type { DatabaseSync } from 'node:sqlite'
import type { Level } from '#domain/accounts/wallet.ts'
import type { Alert } from '#domain/alerts/delivery.ts'
import type { Announcement } from '#domain/alerts/episode.ts'
import { isToldOf } from '#domain/recipients/told-of.ts'
import type { RecipientsTable } from './recipients.ts'

/** Where alerts wait for those who are told away from the desk. */
interface DeliveryQueue {
  add(recipientId: string, alertId: number, alert: Pick<PendingAlert, 'because' | 'level'>): void
  forgetTold(recipientId: string, subject: string): void
}

/** What an alert is about. */
interface About {
  readonly what: Alert['what']
  readonly accountId: string
  readonly walletId: string | null
  readonly demo: number
}

/** A pending alert: decided, not yet delivered. Its id is that of its alert log entry. */
export interface PendingAlert {
  readonly id: number
  /** Null for a summary, which is about no account. */
  readonly accountId: string | null
  /** Null for an alert about the account as a whole. */
  readonly walletId: string | null
  /** The summary that it is; null for any other alert. */
  readonly summaryId: number | null
  /** The top-up it is about; null for any other alert. */
  readonly topUpId: string | null
  readonly what: Alert['what']
  /** Null for an alert about an account, as is `because`. */
  readonly level: Level | null
  readonly because: Announcement['because'] | null
  /** Wall-clock milliseconds. */
  readonly decidedAt: number
}

/**
 * The tables of pending alerts, and of wallets and accounts whose alert was delivered and that have not
 * recovered.
 */
export class Outbox {
  readonly #recipients: RecipientsTable
  readonly #deliveries: DeliveryQueue
  readonly #about
  readonly #all
  readonly #add
  readonly #remove
  readonly #told
  readonly #setTold
  readonly #forget

  constructor(db: DatabaseSync, recipients: RecipientsTable, deliveries: DeliveryQueue) {
    this.#recipients = recipients
    this.#deliveries = deliveries
    this.#about = db.prepare(`
      SELECT what, account_id AS accountId, wallet_id AS walletId, demo
      FROM history JOIN accounts ON accounts.id = account_id WHERE history.id = ?`)
    this.#all = db.prepare(`
      SELECT outbox.id, account_id AS accountId, wallet_id AS walletId, top_up AS topUpId, summary AS summaryId, what, level, because,
        at AS decidedAt
      FROM outbox JOIN history ON history.id = outbox.id ORDER BY outbox.id`)
    this.#add = db.prepare('INSERT INTO outbox VALUES (?, ?, ?)')
    this.#remove = db.prepare('DELETE FROM outbox WHERE id = ?')
    this.#told = db.prepare('SELECT subject FROM told')
    this.#setTold = db.prepare('INSERT OR REPLACE INTO told VALUES (?, ?)')
    this.#forget = db.prepare('DELETE FROM told WHERE subject = ?')
  }

  /** In the order they were decided. */
  all(): PendingAlert[] {
    return this.#all.all().map(row => ({ ...row }) as unknown as PendingAlert)
  }

  /**
   * Has the desktop told of an alert, and each recipient that is told of such.
   * @param id of its alert log entry
   */
  add(id: number, level: Level | null, because: Announcement['because'] | null): void {
    this.giveBack(id, level, because)
    const recipients = this.#recipients.all()
    if (recipients.length === 0) return
    const alert = this.#about.get(id) as unknown as About | undefined
    // Demo wallets tell nobody outside.
    if (!alert || alert.demo === 1) return
    const isEnd = alert.what === 'recovered' || alert.what === 'readableAgain'
    for (const recipient of recipients) {
      if (isToldOf(recipient, { ...alert, level })) this.#deliveries.add(recipient.id, id, { level, because })
      // Whoever is told of falls only is told of the next one as of a new one.
      else if (isEnd) this.#deliveries.forgetTold(recipient.id, alert.walletId ?? alert.accountId)
    }
  }

  /**
   * Has the desktop told of a summary, and some recipients.
   * @param id of its alert log entry
   */
  addSummary(id: number, recipientIds: readonly string[]): void {
    this.giveBack(id, null, null)
    for (const recipientId of recipientIds)
      this.#deliveries.add(recipientId, id, { level: null, because: null })
  }

  /** The same again for the desktop alone, which did not show it. */
  giveBack(id: number, level: Level | null, because: Announcement['because'] | null): void {
    this.#add.run(id, level, because)
  }

  remove(id: number): void {
    this.#remove.run(id)
  }

  /** Ids of the wallets and accounts whose alert was delivered and that have not recovered. */
  delivered(): ReadonlySet<string> {
    return new Set(this.#told.all().map(({ subject }) => String(subject)))
  }

  setDelivered(subject: string, accountId: string): void {
    this.#setTold.run(subject, accountId)
  }

  /** The recovery was delivered, or never will be. */
  forgetDelivered(subject: string): void {
    this.#forget.run(subject)
  }
}
