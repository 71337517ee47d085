import { DatabaseSync } from 'node:sqlite'
import { WEEK } from '#domain/time/units.ts'
import { openDatabase } from './database.ts'

/**
 * The tables that are copied for display. What is in progress (pending alerts, snoozes) is left to the newer
 * version.
 */
const tables = [
  'accounts',
  'wallets',
  'top_ups',
  'rules',
  'settings',
  'series',
  'episodes',
  'readings',
  'summaries',
  'summary_accounts',
  'history',
  'pay_ins',
  'pay_in_changes'
] as const

const filters: Partial<Record<(typeof tables)[number], string>> = {
  accounts: 'position > 0 AND demo = 0',
  readings: `last_at > (SELECT max(last_at) FROM readings) - ${WEEK} OR (series, era, first_at) IN (
    SELECT series, era, max(first_at) FROM readings GROUP BY series, era)`
}

/**
 * An in-memory copy of what this version understands of a newer version's database. The file itself is only
 * read. Null where it no longer has the tables or columns this version knows.
 */
export function copyNewer(path: string): DatabaseSync | null {
  const newer = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
  const copy = openDatabase(':memory:')
  try {
    copy.exec('PRAGMA foreign_keys = OFF; BEGIN')
    for (const table of tables) {
      const columns = copy
        .prepare(`SELECT name FROM pragma_table_info('${table}')`)
        .all()
        .map(({ name }) => `${name}`)
      const list = columns.join(', ')
      const add = copy.prepare(`INSERT INTO ${table} (${list}) VALUES (${columns.map(() => '?').join(', ')})`)
      const rows = newer.prepare(`SELECT ${list} FROM ${table} WHERE ${filters[table] ?? 'true'}`)
      for (const row of rows.iterate()) add.run(...Object.values(row))
    }
    copy.exec(`
      DELETE FROM wallets WHERE account_id NOT IN (SELECT id FROM accounts);
      DELETE FROM top_ups WHERE wallet_id NOT IN (SELECT id FROM wallets);
      DELETE FROM summary_accounts WHERE account_id NOT IN (SELECT id FROM accounts);
      DELETE FROM history WHERE account_id NOT IN (SELECT id FROM accounts);
      DELETE FROM pay_ins WHERE wallet_id NOT IN (SELECT id FROM wallets);
      DELETE FROM pay_in_changes WHERE wallet_id NOT IN (SELECT id FROM wallets);
      COMMIT; PRAGMA foreign_keys = ON`)
    return copy
  } catch {
    copy.close()
    return null
  } finally {
    newer.close()
  }
}
