// Salio without windows: the real store, monitor and connector. It reports each commit on stdout, a pipe that outlives
// it, until it is killed.
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Notice } from '#domain/alerts/notice.ts'
import { Secrets, SessionSecrets } from '#keychain/secrets.ts'
import { Monitor } from '#monitor/monitor.ts'
import type { Clock } from '#monitor/ports.ts'
import { createHttp } from '#providers/http/client.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrations } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { catalogueOf, providers } from '#test/providers/known.ts'
import { keyDeletionOf } from '#test/unit/electron/keychain/memory-keychain.ts'
import {
  ACCOUNT,
  EXPORT_FILE,
  INITIAL_READINGS,
  SHOWN_ALERTS_LOG,
  type VictimTask,
  WALLET
} from './victim-task.ts'

const task: VictimTask = JSON.parse(process.argv[2] ?? '')
const { folder, secrets, since, speed, values } = task
const say = (line: string) => writeSync(1, `${line}\n`)
const clock: Clock = {
  now: () => Math.round(since + (Date.now() - since) * speed),
  monotonic: () => performance.now() * speed,
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds / speed)
    return () => clearTimeout(timer)
  }
}

say('opening')
const store = Store.openSafely(join(folder, 'salio.db'), clock.now())
say('open')
if (task.mode === 'everything') await everything()
store.close()

/** Adds an account with a history. Runs in a transaction, since a kill may come here too. */
function addAccount(): void {
  const account = {
    id: ACCOUNT,
    providerId: 'pesa-voucher',
    name: 'Shop',
    environment: 'production',
    values
  }
  const more = { secretFields: Object.keys(secrets), intervalMinutes: 1, demo: false, subtitle: null }
  store.accounts.add({ ...account, ...more, createdAt: clock.now() })
  store.settings.change({ remindAfterMinutes: null })
  const wallet = { key: 'merchant', name: 'Merchant wallet', currency: 'KES', kind: 'ordinary' } as const
  store.wallets.save(ACCOUNT, { ...wallet, active: true, detail: null }, 0, clock.now())
  const firstReadingAt = clock.now() - 40_000 * 60_000
  store.readings.prepend(
    WALLET,
    Array.from(
      { length: INITIAL_READINGS },
      (_, index) => [firstReadingAt + index * 120_000, `70000.${index}`] as const
    )
  )
}

async function everything(): Promise<void> {
  const keychain = new SessionSecrets()
  const secrets = new Secrets(keychain)
  for (const [field, secret] of Object.entries(secrets)) await keychain.set(ACCOUNT, field, secret)
  if (!store.accounts.find(ACCOUNT)) store.transaction(addAccount)
  const monitor = new Monitor({
    clock,
    store,
    secrets,
    keychain,
    keyDeletion: keyDeletionOf(store, secrets),
    providers: catalogueOf(providers),
    http: createHttp(),
    openLine: () => Promise.reject(new Error('no mail here')),
    notifier: { announce: logAnnounced, announceSummary: async () => true },
    journal: {
      read: ({ balance }) => say(`read ${balance.amount}`),
      failed: () => undefined,
      announced: () => undefined
    },
    files: { save: async () => join(folder, EXPORT_FILE), open: async () => null },
    progress: () => undefined,
    startDemo: () => Promise.reject(new Error('no demo here')),
    locales: () => ['en-KE'],
    random: Math.random,
    newId: () => `${process.pid}-${performance.now()}`
  })
  await monitor.start()
  say('started')
  const ended = new AbortController()
  process.stdin.resume().once('end', () => ended.abort())
  const { signal } = ended
  await Promise.all([changeSettings(monitor, signal), exportAll(monitor, signal), backUp(signal)])
  await monitor.stop()
}

/** Synced to the disk before the monitor can store the alert as delivered. */
async function logAnnounced(notices: readonly Notice[]): Promise<boolean> {
  const log = openSync(join(folder, SHOWN_ALERTS_LOG), 'a')
  for (const { kind, now } of notices) writeSync(log, `${kind} ${now}\n`)
  fsyncSync(log)
  closeSync(log)
  return true
}

async function changeSettings({ intents }: Monitor, signal: AbortSignal): Promise<void> {
  for (let height = store.settings.all().height + 1; !signal.aborted && height < 4000; height += 1) {
    await intents.changeSettings({ height })
    say(`height ${height}`)
    await pause(5)
  }
}

async function exportAll({ intents }: Monitor, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await intents.exportReadings({ of: 'all' })
    await pause(20)
  }
}

async function backUp(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // A backup during a write may fail; Salio would retry an hour later.
    await store.file
      .backUp(clock.now(), async path => passesIntegrityCheck(path, migrations.length))
      .catch(() => undefined)
    await pause(50)
  }
}
