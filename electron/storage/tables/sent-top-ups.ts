import type { DatabaseSync } from 'node:sqlite'
import type { SentTopUp, TopUpWay } from '#domain/top-ups/sent-top-up.ts'

type Row = Omit<SentTopUp, 'isLate' | 'isFee'> & { readonly late: number; readonly fee: number }

/** Of the fees that a user confirmed, the last ones tell what the next will be. */
const MAX_FEES = 20

const COLUMNS = `id, wallet_id AS walletId, amount, top_ups.currency, way, reference, sent_at AS sentAt, told_at AS toldAt, phase,
  usual, late_at AS lateAt, late, rise, arrived_at AS arrivedAt, fee, closed_at AS closedAt, searched_until AS searchedUntil`

/** The table of the top-ups that users told Salio of. Those of a removed wallet go with it. */
export class SentTopUps {
  readonly #find
  readonly #forWallet
  readonly #open
  readonly #openOf
  readonly #arrivals
  readonly #fees
  readonly #set
  readonly #removeClosed

  constructor(db: DatabaseSync) {
    this.#find = db.prepare(`SELECT ${COLUMNS} FROM top_ups WHERE id = ?`)
    this.#forWallet = db.prepare(`
      SELECT ${COLUMNS} FROM top_ups
      WHERE wallet_id = :walletId AND (closed_at IS NULL OR closed_at > :closedSince) ORDER BY sent_at, rowid`)
    this.#open = db.prepare(
      `SELECT ${COLUMNS} FROM top_ups WHERE closed_at IS NULL AND wallet_id = ? ORDER BY sent_at, rowid`
    )
    this.#openOf = db.prepare(`
      SELECT ${COLUMNS.replace('id,', 'top_ups.id,')} FROM top_ups JOIN wallets ON wallets.id = wallet_id
      WHERE closed_at IS NULL AND account_id = ? ORDER BY sent_at, top_ups.rowid`)
    this.#fees = db.prepare(`
      SELECT ${COLUMNS} FROM top_ups WHERE wallet_id = ? AND fee = 1 ORDER BY closed_at DESC LIMIT ${MAX_FEES}`)
    this.#arrivals = db.prepare(`
      SELECT ${COLUMNS} FROM top_ups WHERE wallet_id = :walletId AND way = :way AND phase = 'arrived'
        AND arrived_at IS NOT NULL
      ORDER BY closed_at DESC, rowid DESC LIMIT :most`)
    this.#set = db.prepare(`
      INSERT INTO top_ups VALUES (:id, :walletId, :amount, :currency, :way, :reference, :sentAt, :toldAt, :phase,
        :usual, :lateAt, :late, :rise, :arrivedAt, :fee, :closedAt, :searchedUntil)
      ON CONFLICT (id) DO UPDATE SET amount = excluded.amount, way = excluded.way, reference = excluded.reference,
        sent_at = excluded.sent_at, told_at = excluded.told_at, phase = excluded.phase, usual = excluded.usual,
        late_at = excluded.late_at, late = excluded.late, rise = excluded.rise, arrived_at = excluded.arrived_at,
        fee = excluded.fee, closed_at = excluded.closed_at, searched_until = excluded.searched_until`)
    this.#removeClosed = db.prepare('DELETE FROM top_ups WHERE closed_at < ?')
  }

  find(id: string): SentTopUp | null {
    const row = this.#find.get(id)
    return row ? topUpOf(row) : null
  }

  /**
   * A wallet's open top-ups and those that were settled after a moment, in the order in which they were sent.
   * @param closedSince wall-clock milliseconds
   */
  forWallet(walletId: string, closedSince: number): SentTopUp[] {
    return this.#forWallet.all({ walletId, closedSince }).map(topUpOf)
  }

  /** A wallet's open top-ups, in the order in which they were sent. */
  open(walletId: string): SentTopUp[] {
    return this.#open.all(walletId).map(topUpOf)
  }

  /** The open top-ups of an account's wallets, in the order in which they were sent. */
  openOf(accountId: string): SentTopUp[] {
    return this.#openOf.all(accountId).map(topUpOf)
  }

  /** The last of a wallet that arrived less a fee, the last first. */
  lessFee(walletId: string): SentTopUp[] {
    return this.#fees.all(walletId).map(topUpOf)
  }

  /** The last of one way that a reading showed to have arrived in a wallet, the last first. */
  arrivals(walletId: string, way: TopUpWay, most: number): SentTopUp[] {
    return this.#arrivals.all({ walletId, way, most }).map(topUpOf)
  }

  /** Adds a top-up, or replaces the one with its id. */
  set(topUp: SentTopUp): void {
    const { isFee, isLate, ...columns } = topUp
    this.#set.run({ ...columns, fee: Number(isFee), late: Number(isLate) })
  }

  /** Deletes those that were settled before a moment, wall-clock milliseconds. */
  removeClosed(before: number): void {
    this.#removeClosed.run(before)
  }
}

function topUpOf(row: object): SentTopUp {
  const { fee, late, ...columns } = row as Row
  return { ...columns, isFee: fee === 1, isLate: late === 1 }
}
