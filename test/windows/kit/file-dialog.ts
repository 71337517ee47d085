import { existsSync } from 'node:fs'
import { compileNsis } from '#test/unit/build/package/nsis.ts'
import { until } from './until.ts'
import type { Windows } from './windows.ts'

const PROGRAM = 'C:\\answer-file-dialog.exe'

/**
 * Chooses a file in the dialog that is open, or is about to open, and presses its button.
 * @param path as Windows names it
 */
export async function answerFileDialog(windows: Windows, path: string): Promise<void> {
  if (!existsSync(windows.path(PROGRAM)))
    compileNsis('test/windows/kit/answer-file-dialog.nsi', 'amd64-unicode', windows.path(PROGRAM))
  await until('there is a dialog for files', async () => (await windows.start(PROGRAM, [path]).exit) === 0)
}
