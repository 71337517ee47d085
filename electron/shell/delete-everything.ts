import { app } from 'electron'
import type { Result } from '../contract/channels.ts'
import { autostart } from './autostart.ts'
import { wipe } from './wipe.ts'

/**
 * Deletes all that Salio keeps on this computer, and quits. The keychain comes first: where it will not let go of a
 * secret nothing else is touched, so that it can be tried again.
 * @param forgetSecrets deletes what is in the keychain
 */
export async function deleteEverything(forgetSecrets: () => Promise<Result<null>>): Promise<Result<null>> {
  const forgotten = await forgetSecrets()
  if (!forgotten.ok) return forgotten
  // Where the system keeps no such entry there is none to remove.
  await autostart()
    .set(false)
    .catch(() => undefined)
  app.once('quit', () => wipe(app.getPath('userData')))
  app.quit()
  return forgotten
}
