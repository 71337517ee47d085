import type { DatabaseSync } from 'node:sqlite'
import type { Fate, Try } from '#domain/recipients/delivery-fate.ts'
import type { SummaryKind } from '#domain/summary/times.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import type { PendingAlert } from './outbox.ts'

/** An alert that waits for a recipient. Its own `id` is the alert's; `deliveryId` is that of the pair. */
export interface PendingDelivery extends PendingAlert {
  readonly deliveryId: number
  readonly recipientId: string
  /** When it was tried first, wall-clock milliseconds; null if it was not. */
  readonly triedAt: number | null
}

/** A message to a recipient that is under way or was delivered. Times are wall-clock milliseconds. */
export interface RecipientMessage {
  readonly id: number
  readonly recipientId: string
  /** Random, and the same for each try of the same content. */
  readonly key: string
  readonly at: number
  /** What it says, so that another try of it is known for the same. */
  readonly content: string
  readonly title: string
  readonly tries: readonly Try[]
  /** When its first alert was tried first. */
  readonly firstAt: number
  readonly nextTryAt: number | null
  /** Until when the server asked to wait; null if it did not. */
  readonly askedUntil: number | null
  /** Since when a try is under way; null while none is. */
  readonly tryingSince: number | null
  readonly mayHaveCome: boolean
  /** When it was taken; null if it was not. */
  readonly takenAt: number | null
  /** Whether it is tried no more. */
  readonly isClosed: boolean
}

/** One line of a recipient's log: a message, or an alert that never became one. */
export interface DeliveryLogEntry {
  /** Of its alert log entry. */
  readonly id: number
  readonly at: number
  readonly what: PendingAlert['what']
  readonly walletName: string | null
  /** Null for a summary. */
  readonly accountName: string | null
  readonly summaryKind: SummaryKind | null
  readonly fate: Fate
  readonly messageId: number | null
}

const KEPT = 30 * DAY
/** A month has a day more, and what its SMS cost is summed. */
const MESSAGES_KEPT = 33 * DAY
const MAX_LINES = 200

const MESSAGE = `id, recipient_id AS recipientId, key, at, content, title, tries, first_at AS firstAt,
  next_try_at AS nextTryAt, asked_until AS askedUntil, trying_since AS tryingSince, may_have_come AS mayHaveCome, taken_at AS takenAt, closed`

/** The tables of what waits for each recipient, of the messages that it went into, and of what each was told. */
export class Deliveries {
  readonly #add
  readonly #pending
  readonly #settle
  readonly #tried
  readonly #open
  readonly #saveMessage
  readonly #addMessage
  readonly #takenSince
  readonly #triesSince
  readonly #lastTaken
  readonly #told
  readonly #setTold
  readonly #forget
  readonly #log
  readonly #messages
  readonly #ofAlert
  readonly #prune
  readonly #pruneMessages

  constructor(db: DatabaseSync) {
    this.#add = db.prepare(`
      INSERT INTO deliveries (recipient_id, alert_id, level, because)
      SELECT :recipientId, :alertId, :level, :because WHERE NOT EXISTS
        (SELECT 1 FROM deliveries WHERE recipient_id = :recipientId AND alert_id = :alertId)`)
    // The plus keeps SQLite from going through all that ever waited.
    this.#pending = db.prepare(`
      SELECT deliveries.id AS deliveryId, recipient_id AS recipientId, tried_at AS triedAt, history.id,
        account_id AS accountId, wallet_id AS walletId, top_up AS topUpId, summary AS summaryId, what, level, because,
        history.at AS decidedAt
      FROM deliveries JOIN history ON history.id = alert_id WHERE done = 0 ORDER BY +deliveries.id`)
    this.#settle = db.prepare(
      'UPDATE deliveries SET fate = :fate, done = :done WHERE id = :id AND (fate IS NOT :fate OR done <> :done)'
    )
    this.#tried = db.prepare(
      'UPDATE deliveries SET message_id = :messageId, tried_at = coalesce(tried_at, :at) WHERE id = :id'
    )
    // One that was taken is closed; said besides, it is found by the index.
    this.#open = db.prepare(
      `SELECT ${MESSAGE} FROM recipient_messages WHERE recipient_id = ? AND taken_at IS NULL AND closed = 0
       ORDER BY id DESC LIMIT 1`
    )
    this.#addMessage = db.prepare(`
      INSERT INTO recipient_messages (recipient_id, key, at, content, title, tries, first_at, next_try_at, asked_until,
        trying_since, may_have_come, taken_at, closed)
      VALUES (:recipientId, :key, :at, :content, :title, :tries, :firstAt, :nextTryAt, :askedUntil,
        :tryingSince, :mayHaveCome, :takenAt, :closed)`)
    this.#saveMessage = db.prepare(`
      UPDATE recipient_messages SET key = :key, at = :at, content = :content, title = :title, tries = :tries,
        first_at = :firstAt, next_try_at = :nextTryAt, asked_until = :askedUntil, trying_since = :tryingSince, may_have_come = :mayHaveCome,
        taken_at = :takenAt, closed = :closed
      WHERE id = :id AND recipient_id = :recipientId`)
    this.#takenSince = db.prepare(
      'SELECT taken_at AS at FROM recipient_messages WHERE recipient_id = ? AND taken_at > ?'
    )
    this.#triesSince = db.prepare(
      'SELECT tries FROM recipient_messages WHERE recipient_id = :recipientId AND (at >= :since OR taken_at >= :since OR closed = 0)'
    )
    this.#lastTaken = db.prepare('SELECT max(taken_at) AS at FROM recipient_messages WHERE recipient_id = ?')
    this.#told = db.prepare('SELECT subject FROM recipient_told WHERE recipient_id = ?')
    this.#setTold = db.prepare('INSERT OR REPLACE INTO recipient_told VALUES (?, ?, ?)')
    this.#forget = db.prepare('DELETE FROM recipient_told WHERE recipient_id = ? AND subject = ?')
    this.#log = db.prepare(`
      SELECT history.id, history.at, what, wallets.name AS walletName, accounts.name AS accountName, fate,
        message_id AS messageId, summaries.kind AS summaryKind
      FROM deliveries JOIN history ON history.id = alert_id LEFT JOIN accounts ON accounts.id = history.account_id
        LEFT JOIN wallets ON wallets.id = history.wallet_id LEFT JOIN summaries ON summaries.id = summary
      WHERE recipient_id = ? AND fate IS NOT NULL ORDER BY deliveries.id DESC LIMIT ${MAX_LINES}`)
    this.#messages = db.prepare(
      `SELECT ${MESSAGE} FROM recipient_messages WHERE recipient_id = ? ORDER BY id DESC LIMIT ${MAX_LINES}`
    )
    this.#ofAlert = db.prepare(`
      SELECT alert_id AS alertId, recipient_id AS recipientId, fate FROM deliveries
      WHERE fate IS NOT NULL AND alert_id BETWEEN ? AND ? ORDER BY id`)
    this.#prune = db.prepare(`
      DELETE FROM deliveries WHERE done = 1 AND alert_id IN (SELECT id FROM history WHERE at < ?)`)
    this.#pruneMessages = db.prepare('DELETE FROM recipient_messages WHERE closed = 1 AND at < ?')
  }

  /**
   * Has a recipient told of an alert, unless it is or was already.
   * @param alertId of its alert log entry
   * @returns whether it now waits
   */
  add(
    recipientId: string,
    alertId: number,
    { because, level }: Pick<PendingAlert, 'because' | 'level'>
  ): boolean {
    return Number(this.#add.run({ recipientId, alertId, level, because }).changes) > 0
  }

  /** In the order they were decided. */
  pending(): PendingDelivery[] {
    return this.#pending.all().map(row => ({ ...row }) as unknown as PendingDelivery)
  }

  /** Stores what becomes of an alert for its recipient, for good or so far. */
  settle(deliveryId: number, fate: Fate): void {
    const done = fate.kind === 'delivered' || fate.kind === 'silent'
    this.#settle.run({ id: deliveryId, fate: JSON.stringify(fate), done: Number(done) })
  }

  /** Notes that an alert is being tried with a message. */
  setTried(deliveryId: number, messageId: number, at: number): void {
    this.#tried.run({ id: deliveryId, messageId, at })
  }

  /** The message to a recipient that is under way; null if none is. */
  open(recipientId: string): RecipientMessage | null {
    const row = this.#open.get(recipientId)
    return row ? messageOf(row) : null
  }

  /** Adds a message; returns its id. */
  addMessage(message: Omit<RecipientMessage, 'id'>): number {
    return Number(this.#addMessage.run(columnsOf(message)).lastInsertRowid)
  }

  saveMessage({ id, ...message }: RecipientMessage): void {
    this.#saveMessage.run({ ...columnsOf(message), id })
  }

  /** When messages were delivered in the last hour, wall-clock milliseconds. */
  deliveredInHour(recipientId: string, now: number): readonly number[] {
    return this.#takenSince.all(recipientId, now - HOUR).map(({ at }) => Number(at))
  }

  /** The tries of messages that were begun, or delivered, since then, wall-clock milliseconds. */
  triesSince(recipientId: string, since: number): readonly Try[] {
    const rows = this.#triesSince.all({ recipientId, since })
    return rows.flatMap(({ tries }) => JSON.parse(String(tries)) as readonly Try[])
  }

  /** When the last message was delivered, wall-clock milliseconds; null if none was. */
  lastDeliveredAt(recipientId: string): number | null {
    const at = this.#lastTaken.get(recipientId)?.['at']
    return typeof at === 'number' ? at : null
  }

  /** Ids of the wallets and accounts of which a recipient was told and that have not recovered. */
  told(recipientId: string): ReadonlySet<string> {
    return new Set(this.#told.all(recipientId).map(({ subject }) => String(subject)))
  }

  setTold(recipientId: string, subject: string, accountId: string): void {
    this.#setTold.run(recipientId, subject, accountId)
  }

  /** The recovery was delivered, or never will be. */
  forgetTold(recipientId: string, subject: string): void {
    this.#forget.run(recipientId, subject)
  }

  /** A recipient's alerts of the last 30 days, newest first, at most 200. */
  log(recipientId: string): readonly DeliveryLogEntry[] {
    return this.#log.all(recipientId).map(row => {
      return { ...row, fate: JSON.parse(String(row['fate'])) } as unknown as DeliveryLogEntry
    })
  }

  /** The messages to a recipient, newest first, at most 200. */
  messages(recipientId: string): readonly RecipientMessage[] {
    return this.#messages.all(recipientId).map(messageOf)
  }

  /** What became of alerts for each recipient, by the ids of their log entries. */
  ofAlerts(first: number, last: number) {
    return this.#ofAlert.all(first, last).map(row => ({
      alertId: Number(row['alertId']),
      recipientId: String(row['recipientId']),
      fate: JSON.parse(String(row['fate'])) as Fate
    }))
  }

  /** Deletes what is older than the log reaches. */
  prune(now: number): void {
    this.#prune.run(now - KEPT)
    this.#pruneMessages.run(now - MESSAGES_KEPT)
  }
}

function columnsOf({ isClosed, mayHaveCome, tries, ...columns }: Omit<RecipientMessage, 'id'>) {
  const flags = { closed: Number(isClosed), mayHaveCome: Number(mayHaveCome) }
  return { ...columns, ...flags, tries: JSON.stringify(tries) }
}

function messageOf(row: Readonly<Record<string, unknown>>): RecipientMessage {
  const { closed, mayHaveCome, tries, ...columns } = row
  const flags = { isClosed: closed === 1, mayHaveCome: mayHaveCome === 1 }
  return { ...columns, ...flags, tries: JSON.parse(String(tries)) } as unknown as RecipientMessage
}
