import type { DatabaseSync } from 'node:sqlite'

/**
 * The accounts that set-up files added. The id that such an account has in its file stands here and nowhere else, so that
 * the same file adds no account twice, and no file chooses an account's own id. An account's row goes with the account.
 */
export class SetupAccounts {
  readonly #find
  readonly #fileIds
  readonly #unopened
  readonly #add
  readonly #open

  constructor(db: DatabaseSync) {
    this.#find = db.prepare('SELECT account_id AS id FROM setup_accounts WHERE file_id = ?')
    this.#fileIds = db.prepare('SELECT account_id AS id, file_id AS fileId FROM setup_accounts')
    this.#unopened = db.prepare('SELECT account_id AS id FROM setup_accounts WHERE opened = 0')
    this.#add = db.prepare('INSERT INTO setup_accounts VALUES (?, ?, 0)')
    this.#open = db.prepare('UPDATE setup_accounts SET opened = 1 WHERE account_id = ?')
  }

  /** The account that a file's id once added; null if none did, or it is gone. */
  find(fileId: string): string | null {
    const row = this.#find.get(fileId)
    return row ? String(row['id']) : null
  }

  /** The ids in set-up files, by account id. */
  fileIds(): ReadonlyMap<string, string> {
    return new Map(this.#fileIds.all().map(({ fileId, id }) => [String(id), String(fileId)]))
  }

  /** The accounts that their user has not connected yet: nothing is sent for them. */
  unopened(): ReadonlySet<string> {
    return new Set(this.#unopened.all().map(({ id }) => String(id)))
  }

  /** Records an account that was just added; it is unopened. */
  add(accountId: string, fileId: string): void {
    this.#add.run(accountId, fileId)
  }

  /** Records that the user has connected an account. Does nothing for one that no file added. */
  setOpened(accountId: string): void {
    this.#open.run(accountId)
  }
}
