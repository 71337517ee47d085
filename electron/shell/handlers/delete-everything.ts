import { app } from 'electron'
import type { Result } from '#contract/channels.ts'
import { autostart } from '../system/autostart.ts'
import { wipe } from './wipe.ts'

/**
 * Deletes everything Salio stores on this computer, and quits. The keychain comes first: if a secret cannot be deleted
 * nothing else is touched, so that the user can try again.
 * @param forgetSecrets deletes Salio's keychain entries
 */
export async function deleteEverything(forgetSecrets: () => Promise<Result<null>>): Promise<Result<null>> {
  const forgotten = await forgetSecrets()
  if (!forgotten.ok) return forgotten
  // Errors are ignored: they must not stop the deletion.
  await autostart()
    .set(false)
    .catch(() => undefined)
  app.once('quit', () => wipe(app.getPath('userData')))
  app.quit()
  return forgotten
}
