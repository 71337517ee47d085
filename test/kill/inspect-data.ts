import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Backups } from '#storage/file/backups.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrations } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import type { VictimRun } from './victim-run.ts'
import { EXPORT_FILE, INITIAL_READINGS, SHOWN_ALERTS_LOG, WALLET } from './victim-task.ts'

/** Problems found after a kill, counted by kind; all must be 0. */
export interface Findings {
  /** Readings and settings that were reported as committed but are missing. */
  lost: number
  /** Databases, backups and exports that are damaged or incomplete. */
  damaged: number
  /** Alerts stored as delivered that were not shown, or that repeat the previous one. */
  wrongAlerts: number
}

/** Inspects a copy, so that the next run starts from what the kill left. */
export function inspectData(folder: string, copy: string, run: VictimRun, findings: Findings): void {
  cpSync(folder, copy, { recursive: true })
  const store = Store.openSafely(join(copy, 'salio.db'), Date.now())
  if (store.recoveries.last() !== null) findings.damaged += 1
  const amounts = new Set(
    store.accounts.find('shop') ? [...store.readings.all(WALLET)].map(({ amount }) => amount) : []
  )
  findings.lost += run.valuesOf('read').filter(amount => !amounts.has(amount)).length
  const height = Number(run.valuesOf('height').at(-1) ?? 0)
  if (store.settings.all().height < height) findings.lost += 1
  findings.wrongAlerts += wrongAlerts(store, copy)
  store.close()
  const backups = new Backups(join(copy, 'salio.db')).all()
  findings.damaged += backups.filter(({ path }) => !passesIntegrityCheck(path, migrations.length)).length
  const file = join(copy, EXPORT_FILE)
  if (existsSync(file) && !isComplete(readFileSync(file, 'utf8'))) findings.damaged += 1
}

/** The alerts shown, from the log that is synced to the disk before the store can record them. */
export function shownAlerts(folder: string): string[] {
  const log = join(folder, SHOWN_ALERTS_LOG)
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
}

/** The alerts that the store has as delivered, oldest first, in the log's format: "critical 1795250000000". */
export const deliveredAlerts = (store: Store): string[] =>
  store.alertLog
    .entries(null)
    .flatMap(({ outcome, what }) => (outcome.kind === 'told' ? [`${what} ${outcome.at}`] : []))
    .reverse()

function wrongAlerts(store: Store, folder: string): number {
  const shown = new Set(shownAlerts(folder))
  const delivered = deliveredAlerts(store)
  const neverShown = delivered.filter(line => !shown.has(line)).length
  const kinds = delivered.map(line => line.split(' ')[0])
  const repeated = kinds.filter((kind, index) => index > 0 && kind === kinds[index - 1]).length
  return neverShown + repeated
}

function isComplete(csv: string): boolean {
  const lines = csv.split('\r\n')
  const columns = lines[0]?.split(',').length
  return (
    lines.at(-1) === '' &&
    lines.length > INITIAL_READINGS &&
    lines.slice(0, -1).every(line => line.split(',').length === columns)
  )
}
