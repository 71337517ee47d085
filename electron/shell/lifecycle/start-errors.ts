import { connect } from 'node:net'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { isNoRoomCode } from '#domain/files/no-room.ts'
import { languageOf } from '#domain/language.ts'
import type { StartProblem } from '#messages/dictionary.ts'
import { words } from '#messages/index.ts'
import { printLine } from '../logging/journal-writers.ts'

const problems: Readonly<Record<string, StartProblem>> = {
  // SQLite result codes (numbers) and the system's error codes (names).
  5: 'busy',
  6: 'busy',
  8: 'unwritable',
  14: 'unwritable',
  13: 'full',
  // SQLITE_IOERR_SHMSIZE: the shared-memory file could not grow.
  4874: 'full',
  EBUSY: 'busy',
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  EROFS: 'unwritable'
}

/** Classifies an error during start-up by what the user can do about it. */
export function startProblem(error: unknown): StartProblem {
  if (!(error instanceof Error)) return 'other'
  if (error.name === 'NewerDatabaseError') return 'newer'
  if (error.name === 'MigrationError') return 'migration'
  if (!('errcode' in error)) {
    const code = 'code' in error ? String(error.code) : ''
    return isNoRoomCode(code) ? 'full' : (problems[code] ?? 'other')
  }
  const code = Number(error.errcode)
  return problems[code] ?? problems[code & 0xff] ?? 'other'
}

/**
 * Whether another Salio answers at Chromium's socket for later starts, although its lock is gone.
 * @param folder data folder
 */
export const isAnswered = (folder: string): Promise<boolean> =>
  new Promise(answer => {
    const socket = connect(join(folder, 'SingletonSocket'))
    socket.on('connect', () => answer(true)).on('error', () => answer(false))
    socket.on('connect', () => socket.destroy())
  })

/** Shows why Salio cannot start, in terms the user can act on, and exits. */
export async function exitWithStartError(error: unknown): Promise<void> {
  const hasNoLock = error instanceof Error && 'code' in error && error.code === 'ENOLCK'
  if (hasNoLock && (await isAnswered(app.getPath('userData')))) return app.exit()
  const text = words(languageOf(app.getPreferredSystemLanguages())).cannotStart
  const explanation = text[startProblem(error)]
  if (!app.isPackaged) printLine(`${text.title}: ${explanation} (${String(error)})`)
  dialog.showErrorBox(text.title, explanation)
  app.exit(1)
}
