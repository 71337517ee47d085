import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * The AppImage that Salio runs from, which is mounted elsewhere at each start; null where it runs from none. What its
 * runtime says is inherited by whatever runs in it: in a terminal that is an AppImage, another Salio must not take
 * that one for itself.
 */
export function appImage(
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
