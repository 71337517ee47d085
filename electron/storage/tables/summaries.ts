import type { DatabaseSync } from 'node:sqlite'
import type { Absence, AccountPart, MadeSummary, MissedSummary } from '#domain/summary/summary.ts'
import type { SummaryKind } from '#domain/summary/times.ts'
import type { LocalDate } from '#domain/time/local-date.ts'
import { DAY } from '#domain/time/units.ts'

const KEPT_DAYS = 30
/** However old: a clock that is ahead for a while must not make a date have two. */
const LEAST_KEPT = 4

/** A summary without what it says. */
export type StoredSummary = (MadeSummary & { readonly isPutAway: boolean }) | MissedSummary

/** Since when a summary is wanted at its time. */
export interface WantedSince {
  /** The time as it was set, as text. */
  readonly time: string
  /** Wall-clock milliseconds. */
  readonly since: number
}

/** Missed, or about an account that is there: of a demo that was left nothing is shown. */
const SHOWN = `(made_at IS NULL OR EXISTS (SELECT 1 FROM summary_accounts JOIN accounts ON accounts.id = account_id
  WHERE summary_id = summaries.id AND accounts.position > 0))`

const COLUMNS = `id, kind, date, due_at AS dueAt, absence, made_at AS madeAt, since AS "from", horizon,
  put_away AS putAway`

/**
 * The tables of the summaries of the last 30 days. What each says of an account is a row of its own, and goes with the
 * account.
 */
export class Summaries {
  readonly #add
  readonly #addPart
  readonly #find
  readonly #latest
  readonly #earlier
  readonly #later
  readonly #parts
  readonly #dates
  readonly #putAway
  readonly #since
  readonly #setSince
  readonly #prune

  constructor(db: DatabaseSync) {
    this.#add = db.prepare(`
      INSERT INTO summaries (kind, date, due_at, absence, made_at, since, horizon)
      VALUES (:kind, :date, :dueAt, :absence, :madeAt, :from, :horizon)`)
    this.#addPart = db.prepare('INSERT INTO summary_accounts VALUES (?, ?, ?)')
    this.#find = db.prepare(`SELECT ${COLUMNS} FROM summaries WHERE id = ? AND ${SHOWN}`)
    this.#latest = db.prepare(
      `SELECT ${COLUMNS} FROM summaries WHERE made_at IS NOT NULL AND ${SHOWN} ORDER BY due_at DESC, id DESC LIMIT 1`
    )
    this.#earlier = db.prepare(`
      SELECT id FROM summaries WHERE (due_at, id) < (:dueAt, :id) AND ${SHOWN} ORDER BY due_at DESC, id DESC LIMIT 1`)
    this.#later = db.prepare(`
      SELECT id FROM summaries WHERE (due_at, id) > (:dueAt, :id) AND ${SHOWN} ORDER BY due_at, id LIMIT 1`)
    this.#parts = db.prepare(`
      SELECT facts FROM summary_accounts JOIN accounts ON accounts.id = account_id AND accounts.position > 0
      WHERE summary_id = ? ORDER BY accounts.position, accounts.rowid`)
    this.#dates = db.prepare('SELECT kind, date FROM summaries')
    this.#putAway = db.prepare('UPDATE summaries SET put_away = 1 WHERE id = ?')
    this.#since = db.prepare('SELECT time, since FROM summary_times WHERE kind = ?')
    this.#setSince = db.prepare('INSERT OR REPLACE INTO summary_times VALUES (?, ?, ?)')
    this.#prune = db.prepare(`
      DELETE FROM summaries WHERE due_at > :ahead OR (due_at < :before AND id NOT IN (
        SELECT id FROM summaries ORDER BY id DESC LIMIT ${LEAST_KEPT}))`)
  }

  /** Stores a summary that was made; returns its id. */
  add(summary: Omit<MadeSummary, 'id' | 'state'>, parts: readonly AccountPart[]): number {
    const { late, ...columns } = summary
    const { lastInsertRowid } = this.#add.run({ ...columns, absence: late && JSON.stringify(late) })
    const id = Number(lastInsertRowid)
    for (const part of parts) this.#addPart.run(id, part.accountId, JSON.stringify(part))
    return id
  }

  /** Stores that one was missed; returns its id. */
  addMissed({ missed, ...columns }: Omit<MissedSummary, 'id' | 'state'>): number {
    const none = { madeAt: null, from: null, horizon: null }
    return Number(this.#add.run({ ...columns, ...none, absence: JSON.stringify(missed) }).lastInsertRowid)
  }

  /** Null where it is gone, or all that it was about. */
  find(id: number): StoredSummary | null {
    const row = this.#find.get(id)
    return row ? summaryOf(row) : null
  }

  /** The one that was due last of those that were made. */
  latest(): StoredSummary | null {
    const row = this.#latest.get()
    return row ? summaryOf(row) : null
  }

  /** The ids of those that were due before and after one. */
  neighbours({ dueAt, id }: Pick<StoredSummary, 'id' | 'dueAt'>) {
    const idOf = (row: Readonly<Record<string, unknown>> | undefined) => (row ? Number(row['id']) : null)
    return {
      earlierId: idOf(this.#earlier.get({ dueAt, id })),
      laterId: idOf(this.#later.get({ dueAt, id }))
    }
  }

  /** What one says of the accounts that are there, in the user's order. */
  parts(id: number): readonly AccountPart[] {
    return this.#parts.all(id).map(({ facts }) => JSON.parse(String(facts)) as AccountPart)
  }

  /** For which kinds and dates there is one. */
  known(): (kind: SummaryKind, date: LocalDate) => boolean {
    const known = new Set(this.#dates.all().map(({ date, kind }) => `${kind} ${date}`))
    return (kind, date) => known.has(`${kind} ${date}`)
  }

  putAway(id: number): void {
    this.#putAway.run(id)
  }

  wantedSince(kind: SummaryKind): WantedSince | null {
    const row = this.#since.get(kind)
    return row ? { time: String(row['time']), since: Number(row['since']) } : null
  }

  setWantedSince(kind: SummaryKind, { since, time }: WantedSince): void {
    this.#setSince.run(kind, time, since)
  }

  /** Deletes old ones, and those that a clock which was wrong has made. */
  prune(now: number): void {
    this.#prune.run({ before: now - KEPT_DAYS * DAY, ahead: now + DAY })
  }
}

function summaryOf(row: Readonly<Record<string, unknown>>): StoredSummary {
  const { absence, from, horizon, madeAt, putAway, ...head } = row
  const absent = absence === null ? null : (JSON.parse(String(absence)) as Absence)
  const summary =
    madeAt === null
      ? { ...head, state: 'missed', missed: absent }
      : { ...head, state: 'made', madeAt, late: absent, from, horizon, isPutAway: putAway === 1 }
  return summary as unknown as StoredSummary
}
