import { app, dialog } from 'electron'
import { languageOf } from '#domain/language.ts'
import { words } from '#messages/index.ts'
import { printLine } from '../logging/terminal-journal.ts'
import { startProblem } from './start-problem.ts'

/** Shows why Salio cannot start, in terms the user can act on, and exits. */
export function exitWithStartError(error: unknown): void {
  const text = words(languageOf(app.getPreferredSystemLanguages())).cannotStart
  const explanation = text[startProblem(error)]
  if (!app.isPackaged) printLine(`${text.title}: ${explanation} (${String(error)})`)
  dialog.showErrorBox(text.title, explanation)
  app.exit(1)
}
