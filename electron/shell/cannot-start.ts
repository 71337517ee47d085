import { app, dialog } from 'electron'
import { languageOf } from '../domain/language.ts'
import { words } from '../messages/index.ts'
import { startProblem } from './start-problem.ts'
import { printLine } from './terminal-journal.ts'

/** Says that Salio cannot start, and why as far as the user can do something about it; then ends. */
export function cannotStart(error: unknown): void {
  const text = words(languageOf(app.getPreferredSystemLanguages())).cannotStart
  const what = text[startProblem(error)]
  if (!app.isPackaged) printLine(`${text.title}: ${what} (${String(error)})`)
  dialog.showErrorBox(text.title, what)
  app.exit(1)
}
