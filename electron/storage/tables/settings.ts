import type { DatabaseSync } from 'node:sqlite'
import { type Settings, settingsFrom } from '#domain/settings.ts'
import { transaction } from '../file/transaction.ts'

/** The settings table: a row per changed setting, its value as JSON. */
export class SettingsTable {
  readonly #db: DatabaseSync
  readonly #all
  readonly #set

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#all = db.prepare('SELECT name, value FROM settings')
    this.#set = db.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)')
  }

  /** The stored settings over the initial ones; an invalid stored value is ignored. */
  all(): Settings {
    return settingsFrom(this.#all.all().map(({ name, value }) => [String(name), parse(String(value))]))
  }

  change(changes: Partial<Settings>): void {
    transaction(this.#db, () => {
      for (const [name, value] of Object.entries(changes)) this.#set.run(name, JSON.stringify(value))
    })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
