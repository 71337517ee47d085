import { DatabaseSync } from 'node:sqlite'
import { openDatabase } from './database.ts'

const WEEK = 7 * 24 * 60 * 60_000

/** What is shown of a database: without what is under way, which is the newer Salio's to finish. */
const tables = [
  'accounts',
  'wallets',
  'rules',
  'settings',
  'series',
  'episodes',
  'readings',
  'history'
] as const

const wanted: Partial<Record<(typeof tables)[number], string>> = {
  accounts: 'position > 0 AND demo = 0',
  readings: `last_at > (SELECT max(last_at) FROM readings) - ${WEEK} OR (series, era, first_at) IN (
    SELECT series, era, max(first_at) FROM readings GROUP BY series, era)`
}

/**
 * What this version understands of a newer Salio's database, in memory: the file itself is only read.
 * Null where what this version knows is not there any more.
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
      const rows = newer.prepare(`SELECT ${list} FROM ${table} WHERE ${wanted[table] ?? 'true'}`)
      for (const row of rows.iterate()) add.run(...Object.values(row))
    }
    copy.exec(`
      DELETE FROM wallets WHERE account_id NOT IN (SELECT id FROM accounts);
      DELETE FROM history WHERE account_id NOT IN (SELECT id FROM accounts);
      COMMIT; PRAGMA foreign_keys = ON`)
    return copy
  } catch {
    copy.close()
    return null
  } finally {
    newer.close()
  }
}
