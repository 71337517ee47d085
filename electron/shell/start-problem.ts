import type { StartProblem } from '../messages/dictionary.ts'

const problems: Readonly<Record<string, StartProblem>> = {
  // SQLite's result codes, and what the system calls the same.
  5: 'busy',
  6: 'busy',
  8: 'unwritable',
  14: 'unwritable',
  13: 'full',
  // Its word for what readers share on the disk, which could not grow.
  4874: 'full',
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  EROFS: 'unwritable',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full'
}

/** What an error at the start means to the user, as far as they can do something about it. */
export function startProblem(error: unknown): StartProblem {
  if (!(error instanceof Error)) return 'other'
  if (error.name === 'NewerDatabaseError') return 'newer'
  if (error.name === 'MigrationError') return 'migration'
  if (!('errcode' in error)) return problems['code' in error ? String(error.code) : ''] ?? 'other'
  const code = Number(error.errcode)
  return problems[code] ?? problems[code & 0xff] ?? 'other'
}
