import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { startSimulator } from '#demo/index.ts'
import { migrations } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { seeded } from '../bench/shared/random.ts'
import { deliveredAlerts, type Findings, inspectData, shownAlerts } from './inspect-data.ts'
import { VictimRun } from './victim-run.ts'
import type { VictimTask } from './victim-task.ts'

export interface KillResult extends Findings {
  readonly kills: number
  /** Readings and settings changes that were committed. */
  readonly commits: number
  readonly alerts: number
  /** Alerts shown but not yet stored as delivered when Salio was killed; they are shown again, replacing the first. */
  readonly shownAgain: number
  /** Alerts still pending at the end, although there was time to deliver them. */
  readonly pendingAlerts: number
}

const SPEED = 600
/** Number of consecutive high readings, followed by as many low ones. */
const PHASE = 6
/** Every fourth kill hits a migration. */
const MIGRATIONS = 4
const SCHEMAS = join(import.meta.dirname, '../unit/electron/storage/file/schemas')

/** Kills a working Salio repeatedly at random moments, and inspects its data each time. */
export async function runKillCycles(kills: number, seed: number): Promise<KillResult> {
  const random = seeded(seed)
  const root = mkdtempSync(join(tmpdir(), 'salio-kill-'))
  const simulator = await startSimulator()
  let asked = 0
  simulator.setBalanceSource(() => {
    asked += 1
    const isLow = Math.floor(asked / PHASE) % 2 === 1
    return `${isLow ? 3000 : 80_000}.${String(asked).padStart(5, '0')}`
  })
  const folder = join(root, 'data')
  mkdirSync(folder)
  const { values, secrets } = simulator.credentials('pesa-voucher')
  const task: VictimTask = { folder, speed: SPEED, since: Date.now(), values, secrets, mode: 'everything' }
  const findings: Findings = { lost: 0, damaged: 0, wrongAlerts: 0 }
  let commits = 0
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const copy = join(root, 'copy')
      if (kill % MIGRATIONS === 0) {
        const migrationFolder = join(root, `old-${kill}`)
        await killMigration(
          { ...task, folder: migrationFolder, mode: 'open' },
          1 + (kill % (migrations.length - 1)),
          random,
          findings
        )
        continue
      }
      const run = new VictimRun(task)
      await run.waitForLine(random() < 0.2 ? 'opening' : 'started')
      await pause(random() * 900)
      await run.kill()
      commits += run.valuesOf('read').length + run.valuesOf('height').length
      inspectData(folder, copy, run, findings)
      rmSync(copy, { recursive: true })
    }
    const last = new VictimRun(task)
    await last.waitForLine('started')
    await pause(2_000)
    if ((await last.finish()) !== 0) findings.damaged += 1
    inspectData(folder, join(root, 'copy'), last, findings)
    const store = Store.open(join(folder, 'salio.db'))
    const delivered = deliveredAlerts(store)
    const pendingAlerts = store.outbox.all().length
    store.close()
    const shownAgain = shownAlerts(folder).filter(line => !delivered.includes(line)).length
    return { kills, commits, alerts: delivered.length, shownAgain, pendingAlerts, ...findings }
  } finally {
    await simulator.stop()
    rmSync(root, { recursive: true })
  }
}

/** Kills a process that is opening and migrating a database; the next open must find all the data. */
async function killMigration(
  task: VictimTask,
  schema: number,
  random: () => number,
  findings: Findings
): Promise<void> {
  mkdirSync(task.folder)
  const file = join(task.folder, 'salio.db')
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL')
  db.exec(readFileSync(join(SCHEMAS, `schema-${schema}.sql`), 'utf8'))
  db.close()
  const run = new VictimRun(task)
  await run.waitForLine('opening')
  await pause(random() * 120)
  await run.kill()
  const store = Store.openSafely(file, Date.now())
  if (store.recoveries.last() !== null) findings.damaged += 1
  if (store.wallets.forAccount('shop')[0]?.amount !== '15000.00' || store.accounts.all().length !== 2)
    findings.lost += 1
  store.close()
}
