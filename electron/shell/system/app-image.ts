import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Path of the AppImage file that Salio runs from, or null if it does not run from one.
 *
 * APPIMAGE alone proves nothing, because child processes inherit it: Salio may have been started from a terminal that
 * is itself an AppImage. So our own program must lie directly in the mounted folder, APPDIR.
 */
export function appImagePath(
  { APPDIR: mounted, APPIMAGE: file }: NodeJS.ProcessEnv = process.env,
  program = process.execPath
): string | null {
  if (!file || !mounted) return null
  try {
    return realpathSync(mounted) === dirname(realpathSync(program)) ? file : null
  } catch {
    return null
  }
}
