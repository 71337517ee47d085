import type { Snapshot } from '#contract/snapshot.ts'
import type { Clock } from '#monitor/ports.ts'
import { BackupSchedule } from '#monitor/upkeep/backup-schedule.ts'
import type { Log } from '../logging/log.ts'
import { askHelper } from './helper-process.ts'

interface BackupSources {
  readonly clock: Clock
  readonly store: {
    readonly isCopy: boolean
    readonly file: {
      lastBackupAt(): number | null
      backUp(now: number, check: (path: string) => Promise<boolean>): Promise<void>
    }
  }
  readonly snapshot: () => Snapshot
  readonly log: Pick<Log, 'note'>
  /** Path of the built script that checks a copy. */
  readonly script: string
}

/**
 * Backs the data up once a day while nothing is being read. Not while demo wallets are shown: they must leave
 * no trace.
 */
export function startBackups({ clock, store, snapshot, log, script }: BackupSources): BackupSchedule {
  const check = async (path: string) =>
    (await askHelper<string, boolean>(script, 'Salio check', path)) === true
  const backups = new BackupSchedule({
    clock,
    lastBackupAt: () => store.file.lastBackupAt(),
    isNeeded: () => !store.isCopy && snapshot().accounts.length > 0,
    isBusy: () => snapshot().accounts.some(({ demo, reading }) => demo || reading),
    backUp: now => store.file.backUp(now, check),
    note: log.note
  })
  backups.start()
  return backups
}
