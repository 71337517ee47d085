import { join } from 'node:path'
import { type Log, openLog } from './log.ts'
import { logFaults } from './log-faults.ts'
import type { Stalls } from './stalls.ts'

/** Opens the log and begins it with what is running where; from then on what nobody caught goes there too. */
export async function startLog(folder: string, version: string, stalls: Stalls): Promise<Log> {
  const log = await openLog(join(folder, 'salio.log'))
  logFaults(log)
  stalls.problem = log.problem
  log.note(`Salio ${version} starts: Electron ${process.versions['electron']}, ${process.platform}`)
  return log
}
