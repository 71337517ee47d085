import type { DatabaseSync } from 'node:sqlite'
import type { QuietHours } from '#domain/alerts/quiet-hours.ts'
import { languages } from '#domain/language.ts'
import { initialSettings, type Settings } from '#domain/settings.ts'
import { transaction } from '../file/transaction.ts'

const isWithin = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most

function isQuietHours(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { criticalComesThrough, days, enabled, from, to } = value as Partial<
    Record<keyof QuietHours, unknown>
  >
  return (
    [enabled, criticalComesThrough].every(flag => typeof flag === 'boolean') &&
    [from, to].every(minute => isWithin(minute, 0, 1439)) &&
    Array.isArray(days) &&
    days.every(day => isWithin(day, 0, 6))
  )
}

/** Validates stored settings: a damaged value must not stop the app. */
const isValid: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  language: value => value === 'system' || languages.some(language => language === value),
  appearance: value => value === 'system' || value === 'light' || value === 'dark',
  notifications: value => typeof value === 'boolean',
  hideAmounts: value => typeof value === 'boolean',
  shortcut: value => typeof value === 'string',
  height: value => Number.isInteger(value),
  pinnedWallet: value => value === null || typeof value === 'string',
  remindAfterMinutes: value => value === null || isWithin(value, 1, 1440),
  quiet: isQuietHours,
  unreadableAfterMinutes: value => isWithin(value, 1, 1440),
  keepReadingsDays: value => value === null || isWithin(value, 1, 36_500),
  updates: value => typeof value === 'boolean'
}

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
    const stored = this.#all.all().map(({ name, value }) => [name, parse(String(value))])
    const valid = stored.filter(([name, value]) => isValid[name as keyof Settings]?.(value))
    return { ...initialSettings, ...Object.fromEntries(valid) }
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
