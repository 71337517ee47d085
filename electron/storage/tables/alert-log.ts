import type { DatabaseSync } from 'node:sqlite'
import type { AlertEvent, AlertOutcome } from '#domain/alerts/alert-log.ts'
import type { Amount, Money } from '#domain/money/money.ts'
import type { Absence } from '#domain/summary/summary.ts'
import type { SummaryKind } from '#domain/summary/times.ts'
import { DAY } from '#domain/time/units.ts'

/** An entry of the alert log. Times are wall-clock milliseconds. */
export interface AlertLogEntry {
  readonly at: number
  /** Null for an entry about a summary. */
  readonly accountId: string | null
  /** Null for an entry about the account as a whole. */
  readonly walletId: string | null
  readonly what: AlertEvent
  readonly amount: Amount | null
  /** The top-up it is about; absent for an entry about none. */
  readonly topUpId?: string
  /** The summary it is about; absent for an entry about an account or a wallet. */
  readonly summaryId?: number
  /** Null while the alert is pending. */
  readonly outcome: AlertOutcome | null
}

/** An entry with the account's and wallet's present names. */
export interface StoredAlertLogEntry extends Omit<AlertLogEntry, 'summaryId'> {
  readonly id: number
  readonly outcome: AlertOutcome
  /** Null for an entry about a summary, as is `accountName`. */
  readonly providerId: string | null
  readonly accountName: string | null
  readonly walletName: string | null
  readonly currency: string | null
  /** What was sent by the top-up it is about; absent for an entry about none. */
  readonly sent?: Money
  /** The summary that it is about; absent for any other entry. */
  readonly summary?: AboutSummary
}

interface AboutSummary {
  readonly id: number
  readonly kind: SummaryKind
  readonly dueAt: number
  /** Why it came late or not at all; null if it was made in time. */
  readonly absence: Absence | null
}

const MAX_AGE = 90 * DAY
const MAX_ENTRIES = 2_000
const MAX_READ = 200

/**
 * The history table: what happened, and whether the user was alerted. Old entries are deleted, except those
 * still pending.
 */
export class AlertLog {
  readonly #add
  readonly #settle
  readonly #lines
  readonly #prune
  readonly #endedAt

  constructor(db: DatabaseSync) {
    this.#add = db.prepare(`
      INSERT INTO history (at, account_id, wallet_id, what, amount, outcome, top_up, summary)
      VALUES (:at, :accountId, :walletId, :what, :amount, :outcome, :topUpId, :summaryId)`)
    // Pending alerts are checked often; this avoids a write where nothing has changed.
    this.#settle = db.prepare(
      'UPDATE history SET outcome = :outcome WHERE id = :id AND outcome IS NOT :outcome'
    )
    this.#lines = db.prepare(`
      SELECT history.id, at, history.account_id AS accountId, history.wallet_id AS walletId, what, history.amount, outcome,
        provider_id AS providerId, accounts.name AS accountName, wallets.name AS walletName, wallets.currency,
        top_ups.amount AS sentAmount, top_ups.currency AS sentCurrency, summary AS summaryId,
        summaries.kind AS summaryKind, summaries.due_at AS dueAt, summaries.absence
      FROM history LEFT JOIN accounts ON accounts.id = history.account_id AND accounts.position > 0
        LEFT JOIN wallets ON wallets.id = history.wallet_id LEFT JOIN top_ups ON top_ups.id = top_up
        LEFT JOIN summaries ON summaries.id = summary
      WHERE outcome IS NOT NULL AND (accounts.id IS NOT NULL OR summary IS NOT NULL) AND (:walletId IS NULL OR history.wallet_id = :walletId)
      ORDER BY history.id DESC LIMIT ${MAX_READ}`)
    this.#prune = db.prepare(`
      DELETE FROM history WHERE (at < ? OR id <= ?) AND id NOT IN (SELECT id FROM outbox)
        AND id NOT IN (SELECT alert_id FROM deliveries WHERE done = 0)`)
    this.#endedAt = db.prepare(`
      SELECT at FROM history WHERE id > :id AND what = :what AND account_id = :accountId AND wallet_id IS :walletId
      ORDER BY id LIMIT 1`)
  }

  /** Returns the entry's id. */
  add(entry: AlertLogEntry): number {
    const outcome = entry.outcome && JSON.stringify(entry.outcome)
    const { lastInsertRowid } = this.#add.run({ topUpId: null, summaryId: null, ...entry, outcome })
    const id = Number(lastInsertRowid)
    this.#prune.run(entry.at - MAX_AGE, id - MAX_ENTRIES)
    return id
  }

  /** Stores the outcome so far of a pending alert. */
  settle(id: number, outcome: AlertOutcome): void {
    this.#settle.run({ id, outcome: JSON.stringify(outcome) })
  }

  /**
   * When what an alert said ended, wall-clock milliseconds; null if it did not.
   * @param id of the alert's entry
   * @param what how such an end is logged
   */
  endedAt(
    id: number,
    what: 'recovered' | 'readableAgain',
    { accountId, walletId }: Pick<AlertLogEntry, 'accountId' | 'walletId'>
  ): number | null {
    const found = this.#endedAt.get({ id, what, accountId, walletId })
    return found ? Number(found['at']) : null
  }

  /** Newest first, at most 200; of one wallet, or of all for null. */
  entries(walletId: string | null): StoredAlertLogEntry[] {
    return this.#lines.all({ walletId }).map(row => {
      const {
        absence,
        dueAt,
        sentAmount: amount,
        sentCurrency: currency,
        summaryId,
        summaryKind,
        ...columns
      } = row
      const sent = amount === null ? {} : { sent: { amount, currency } }
      const absent = absence === null ? null : JSON.parse(String(absence))
      const about = { id: summaryId, kind: summaryKind, dueAt, absence: absent }
      return {
        ...columns,
        ...sent,
        ...(summaryId !== null && { summary: about }),
        outcome: JSON.parse(String(row['outcome']))
      } as unknown as StoredAlertLogEntry
    })
  }
}
