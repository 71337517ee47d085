import { join } from 'node:path'
import { systemClock } from './clock.ts'
import { type Log, openLog } from './log.ts'
import { logFaults } from './log-faults.ts'
import { watchStalls } from './stalls.ts'

/** Opens the log and begins it with what is running where; from then on what nobody caught goes there too. */
export async function startLog(folder: string, version: string): Promise<Log> {
  const log = await openLog(join(folder, 'salio.log'))
  logFaults(log)
  watchStalls(systemClock(), log.problem)
  log.note(`Salio ${version} starts: Electron ${process.versions['electron']}, ${process.platform}`)
  return log
}
