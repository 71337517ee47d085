import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { EverythingDeleted } from '#contract/desktop.ts'
import { allDataFolders } from '#disk/data-folder.ts'
import { planWipe, wipe } from '#disk/wipe.ts'
import { languageOf } from '#domain/language.ts'
import { heldDataText } from '#messages/data-files.ts'
import { autostart } from '../system/autostart.ts'
import { terminalCommand } from '../system/terminal-command.ts'

/**
 * Deletes everything Salio stores on this computer, and quits. The keychain comes first: if a secret cannot be deleted
 * nothing else is touched, so that the user can try again, or have the rest deleted. The database is what knows the keys.
 * From then on the data are noted, so that a start after a sudden end deletes them too. What is held open is told.
 * @param forgetKeys deletes Salio's keychain entries, or notes for the next start which ones may remain
 */
export async function deleteEverything(
  forgetKeys: () => Promise<EverythingDeleted>
): Promise<EverythingDeleted> {
  const forgotten = await forgetKeys()
  if (!forgotten.ok) return forgotten
  // Errors are ignored: they must not stop the deletion.
  await autostart()
    .set(false)
    .catch(() => undefined)
  await terminalCommand().set(false)
  const folders = allDataFolders(app.getPath('userData'), defaultDataFolder(), process.env)
  for (const folder of folders) planWipe(folder)
  app.once('quit', () => {
    const held = folders.flatMap(folder => wipe(folder).held.map(path => join(folder, path)))
    if (held.length > 0) tellHeld(held)
  })
  app.quit()
  return forgotten
}

/** Where Electron would keep the data. */
const defaultDataFolder = (): string => join(app.getPath('appData'), app.getName())

function tellHeld(paths: readonly string[]): void {
  const { body, title } = heldDataText[languageOf(app.getPreferredSystemLanguages())](paths.join('\n'))
  dialog.showErrorBox(title, body)
}
