import { join } from 'node:path'
import { app } from 'electron'
import type { Journal } from '#monitor/ports.ts'
import { FailureCounts } from './failure-counts.ts'
import { combineJournals, logJournal, printLine, terminalJournal } from './journal-writers.ts'
import { type Log, openLog } from './log.ts'
import type { Stalls } from './stalls.ts'
import { logUncaughtErrors } from './uncaught.ts'

export interface Journals {
  readonly log: Log
  /** Counts of failures since the start, for diagnostics. */
  readonly failures: FailureCounts
  /** Writes to the log, the failure counts and, in development, the terminal. */
  readonly journal: Required<Journal>
}

/** Opens the log and writes the versions to it. From then on it also receives uncaught errors. */
export async function startJournals(folder: string, stalls: Stalls): Promise<Journals> {
  const log = await openLog(join(folder, 'salio.log'))
  logUncaughtErrors(log)
  stalls.problem = log.problem
  log.note(`Salio ${app.getVersion()} starts: Electron ${process.versions['electron']}, ${process.platform}`)
  const failures = new FailureCounts(Date.now)
  const terminal = app.isPackaged ? [] : [terminalJournal(printLine)]
  return { log, failures, journal: combineJournals([failures, logJournal(log), ...terminal]) }
}
