import { join } from 'node:path'
import { DatabaseSync, StatementSync } from 'node:sqlite'
import { initialEpisode } from '#domain/alerts/episode.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Figure } from '../table.ts'
import { medians } from './medians.ts'
import { createStore } from './wallets.ts'

/** The cost of saving one reading with its alert state, compared with inserting one row into a plain table. */
export function insertFigures(folder: string): readonly Figure[] {
  const { store, ids } = createStore(join(folder, 'insert.db'), 1)
  const [id = ''] = ids
  const bare = new DatabaseSync(join(folder, 'bare.db'))
  bare.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE readings (at INTEGER, amount TEXT)'
  )
  const insert = bare.prepare('INSERT INTO readings VALUES (?, ?)')
  let at = 0
  const saveReading = () =>
    store.transaction(() => {
      at += 5 * MINUTE
      store.readings.add(id, at, `${at}.50`, true)
      store.episodes.setWallet(id, initialEpisode)
    })
  saveReading()
  const statements = statementsOf(saveReading)
  const times = medians({ saveReading, bare: () => insert.run(at, `${at}.50`) })
  store.close()
  bare.close()
  const commits = statements.filter(sql => sql === 'COMMIT').length
  return [
    { name: 'A reading with its alerts: transactions', value: commits, unit: '', most: 1, least: 1 },
    { name: 'A reading with its alerts: statements', value: statements.length, unit: '', most: 6 },
    { name: 'A reading with its alerts', value: times.saveReading, unit: 'ms' },
    {
      name: 'A reading with its alerts: to one bare durable row',
      value: times.saveReading / times.bare,
      unit: 'times'
    }
  ]
}

/** The SQL statements that `work` runs, recorded by temporarily replacing the driver's functions. */
function statementsOf(work: () => void): readonly string[] {
  const statements: string[] = []
  const recording = <F extends (...values: never[]) => unknown>(call: F): F =>
    new Proxy(call, {
      apply(target, self: DatabaseSync | StatementSync, values: readonly unknown[]) {
        statements.push(self instanceof StatementSync ? self.sourceSQL : String(values[0]))
        return Reflect.apply(target, self, values)
      }
    })
  const { exec } = DatabaseSync.prototype
  const { all, get, run } = StatementSync.prototype
  DatabaseSync.prototype.exec = recording(exec)
  Object.assign(StatementSync.prototype, { all: recording(all), get: recording(get), run: recording(run) })
  try {
    work()
  } finally {
    DatabaseSync.prototype.exec = exec
    Object.assign(StatementSync.prototype, { all, get, run })
  }
  return statements
}
