import type { DatabaseSync } from 'node:sqlite'

/** Pages moved at once: a few milliseconds' work. */
const PIECE = 100
/** Pages that stay free, for they are soon needed again. */
const SPARE = 500

/** Gives a piece of what was freed in a database back to the disk; returns whether there is more. */
export function shrink(db: DatabaseSync): boolean {
  const free = () => Number(db.prepare('PRAGMA freelist_count').get()?.['freelist_count'])
  const before = free()
  if (before <= SPARE) return false
  db.exec(`PRAGMA incremental_vacuum(${Math.min(PIECE, before - SPARE)})`)
  const after = free()
  // A file that was made without room for this cannot shrink, and must not be asked for ever.
  return after < before && after > SPARE
}
