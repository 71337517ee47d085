import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Account } from '#domain/accounts/account.ts'
import { Backups } from './backups.ts'

/** The part of an account needed to find its secrets. */
export type AccountSecretFields = Pick<Account, 'id' | 'secretFields'>

/**
 * The accounts named in the backups of a database and in the damaged databases beside it, as far as those can
 * be read. Their secrets may still be in the keychain though the accounts are gone.
 */
export function accountsInOldCopies(path: string): AccountSecretFields[] {
  const damaged = readdirSync(dirname(path)).filter(
    name => /^salio-damaged-.*\.db$/.test(name) && name !== basename(path)
  )
  const files = [
    ...new Backups(path).all().map(backup => backup.path),
    ...damaged.map(name => join(dirname(path), name))
  ]
  return files.flatMap(file => {
    try {
      const db = new DatabaseSync(file, { readOnly: true })
      try {
        const rows = db.prepare('SELECT id, secret_fields AS fields FROM accounts').all()
        return rows.map(({ id, fields }) => ({ id: String(id), secretFields: JSON.parse(String(fields)) }))
      } finally {
        db.close()
      }
    } catch {
      return []
    }
  })
}
