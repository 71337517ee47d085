import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { isForTesting } from './testing.ts'

/** Written beside an Electron of unknown making by build/setup/electron.mjs. */
export const UNOFFICIAL_MARK = 'UNOFFICIAL'

/**
 * Whether the keychain must be left alone, because this is an unofficial Electron and the keyring may be a user's. A
 * keyring of the run's own is used: tests and the virtual desktop say that they have made one.
 */
export function isKeychainWithheld(program = process.execPath, env = process.env): boolean {
  if (!existsSync(join(dirname(program), UNOFFICIAL_MARK))) return false
  const { SALIO_KEYRING } = env
  return app.isPackaged ? !isForTesting() : SALIO_KEYRING !== 'own'
}
