import type { FileProblem } from '../contract/files.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/**
 * What an error of the file system means to the user.
 * @throws the error itself where it is none of the file system's
 */
export function fileProblem(error: unknown, doing: 'reading' | 'writing'): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string' || !/^E(?!RR_)[A-Z]/.test(code)) throw error
  if (doing === 'reading') return { kind: 'file', why: 'unreadable' }
  return { kind: 'file', why: FULL.has(code) ? 'full' : 'unwritable' }
}
