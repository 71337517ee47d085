import type { DatabaseSync } from 'node:sqlite'

/** Pages returned per step: a few milliseconds. */
const PAGES_PER_STEP = 100
/** Free pages to keep, since they will soon be needed again. */
const PAGES_TO_KEEP = 500

/** Returns some of the database's freed pages to the disk; returns whether there is more. */
export function shrink(db: DatabaseSync): boolean {
  const free = () => Number(db.prepare('PRAGMA freelist_count').get()?.['freelist_count'])
  const before = free()
  if (before <= PAGES_TO_KEEP) return false
  db.exec(`PRAGMA incremental_vacuum(${Math.min(PAGES_PER_STEP, before - PAGES_TO_KEEP)})`)
  const after = free()
  // A file created without auto_vacuum cannot shrink; stop instead of trying for ever.
  return after < before && after > PAGES_TO_KEEP
}
