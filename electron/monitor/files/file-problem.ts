import type { FileProblem } from '#contract/files.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/**
 * The user-facing problem for a file system error.
 * @throws the error itself where it is not one of the file system's
 */
export function fileProblem(error: unknown, doing: 'reading' | 'writing'): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string' || !/^E(?!RR_)[A-Z]/.test(code)) throw error
  if (doing === 'reading') return { kind: 'file', why: 'unreadable' }
  return { kind: 'file', why: FULL.has(code) ? 'full' : 'unwritable' }
}
