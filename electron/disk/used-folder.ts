import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord } from './names.ts'

/**
 * Where the user's data are, for reading: nothing is moved, as `settleDataFolder` does.
 * @param old Electron's choice
 */
export function usedDataFolder(
  old: string,
  { LOCALAPPDATA: local }: NodeJS.ProcessEnv,
  platform = process.platform
): string {
  if (platform !== 'win32' || !local) return old
  const path = join(local, 'Salio')
  return hasRecords(path) || !hasRecords(old) ? path : old
}

const hasRecords = (folder: string): boolean => existsSync(folder) && readdirSync(folder).some(isRecord)
