import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import type { Refusal } from '#domain/recipients/delivery-fate.ts'
import {
  type Recipient,
  type RecipientFacts,
  recipientFacts,
  type WaySecret
} from '#domain/recipients/recipient.ts'

/** That a recipient's way refused for good, and since when (wall-clock milliseconds). */
export interface Refused {
  readonly why: Refusal
  readonly at: number
}

export interface StoredRecipient extends Recipient {
  /** Null while nothing is refused. */
  readonly refused: Refused | null
}

/** The table of recipients, without their secrets. A row that cannot be understood is left out. */
export class RecipientsTable {
  readonly #all
  readonly #set
  readonly #refuse
  readonly #remove
  /** Read anew after each change: every snapshot asks for them. */
  #known: readonly StoredRecipient[] | null = null

  constructor(db: DatabaseSync) {
    this.#all = db.prepare('SELECT id, facts, secret_fields, refused FROM recipients ORDER BY position')
    this.#set = db.prepare(`
      INSERT INTO recipients (id, position, facts, secret_fields)
      VALUES (:id, (SELECT coalesce(max(position), 0) + 1 FROM recipients), :facts, :secretFields)
      ON CONFLICT (id) DO UPDATE SET facts = excluded.facts, secret_fields = excluded.secret_fields`)
    this.#refuse = db.prepare('UPDATE recipients SET refused = :refused WHERE id = :id')
    this.#remove = db.prepare('DELETE FROM recipients WHERE id = ?')
  }

  /** In the order in which they were added. */
  all(): readonly StoredRecipient[] {
    this.#known ??= this.#all.all().flatMap(row => recipientOf(row) ?? [])
    return this.#known
  }

  find(id: string): StoredRecipient | null {
    return this.all().find(recipient => recipient.id === id) ?? null
  }

  /** Adds a recipient, or replaces what is known of it. */
  set(id: string, facts: RecipientFacts, secretFields: readonly WaySecret[]): void {
    this.#known = null
    this.#set.run({ id, facts: JSON.stringify(facts), secretFields: JSON.stringify(secretFields) })
  }

  /** @param refused null once it is mended */
  setRefused(id: string, refused: Refused | null): void {
    this.#known = null
    this.#refuse.run({ id, refused: refused && JSON.stringify(refused) })
  }

  /** Removes a recipient with all that waits for it. */
  remove(id: string): void {
    this.#known = null
    this.#remove.run(id)
  }
}

function recipientOf(row: Readonly<Record<string, unknown>>): StoredRecipient | null {
  const facts = v.safeParse(recipientFacts, JSON.parse(String(row['facts'])))
  if (!facts.success) return null
  const refused = row['refused'] === null ? null : (JSON.parse(String(row['refused'])) as Refused)
  const secretFields = JSON.parse(String(row['secret_fields'])) as readonly WaySecret[]
  return { id: String(row['id']), ...facts.output, secretFields, refused }
}
