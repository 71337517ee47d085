import type { ListTable } from './list-table.ts'

const MASK = (1n << 64n) - 1n

/**
 * A digest of what a list's columns are called and what it is for, by which a user's choice is remembered. Nothing of the
 * rows or titles is in it. Null where the columns have no names, since then nothing says that it is the same layout.
 */
export function fingerprintOf({ columns }: Pick<ListTable, 'columns'>, isPast: boolean): string | null {
  if (columns.every(name => name === null)) return null
  const text = JSON.stringify([isPast, columns.map(name => name?.toLowerCase().trim() ?? '')])
  // FNV-1a, 64 bits: there is nothing to keep secret, names of columns only have to be told apart.
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at += 1)
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) & MASK
  return hash.toString(16).padStart(16, '0')
}
