// A thousand accounts with five thousand wallets, 500 of them known for eight weeks, each account polled every minute over
// real HTTP from ten hosts on loopback, with the real monitor, connectors and database. DURATION=2 npm run bench -- load:
// 2 minutes, not 10.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pass } from 'node:timers/promises'
import { serialize, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { MINUTE } from '#domain/time/units.ts'
import { Secrets, SessionSecrets } from '#keychain/secrets.ts'
import { Monitor } from '#monitor/monitor.ts'
import type { PollResult } from '#monitor/ports.ts'
import { createHttp } from '#providers/http/client.ts'
import { systemClock } from '#shell/lifecycle/clock.ts'
import { trayView } from '#shell/tray/view.ts'
import { Store } from '#storage/store.ts'
import { catalogueOf, providers } from '#test/providers/known.ts'
import { keyDeletionOf } from '#test/unit/electron/keychain/memory-keychain.ts'
import { addLoadAccounts } from './load/accounts.ts'
import { EventLoopWork } from './load/event-loop-work.ts'
import { startHosts } from './load/hosts.ts'
import { startIdleProcess } from './load/idle-process.ts'
import { PollGaps } from './load/poll-gaps.ts'
import type { Figure } from './table.ts'

/** The first round of polls and the first forecasts are not measured. */
const WARM_UP = 2 * MINUTE
const SNAPSHOT_INTERVAL = 10_000
const { DURATION: minutes = '10' } = process.env

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

export default async function load(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'salio-load-'))
  const { hosts, stop } = await startHosts()
  const store = Store.open(join(folder, 'salio.db'))
  const keychain = new SessionSecrets()
  const secrets = new Secrets(keychain)
  const http = createHttp()
  const wallets = await addLoadAccounts(hosts, store, keychain, http)
  const pace = new PollGaps()
  const monitor = new Monitor({
    clock: systemClock(),
    store,
    secrets,
    keychain,
    keyDeletion: keyDeletionOf(store, secrets),
    providers: catalogueOf(providers),
    http,
    openLine: http.openLine,
    notifier: { announce: async () => true, announceSummary: async () => true },
    journal: {
      read: () => undefined,
      failed: () => undefined,
      announced: () => undefined,
      polled: (polled: PollResult) => pace.record(polled.accountId, polled.failure !== null)
    },
    files: { save: () => Promise.resolve(null), open: () => Promise.resolve(null) },
    progress: () => undefined,
    startDemo: () => Promise.reject(new Error('no demo here')),
    locales: () => ['en-KE'],
    random: Math.random,
    newId: () => 'none'
  })
  let published = 0
  monitor.subscribe(snapshot => {
    published += 1
    trayView(snapshot, id => id, false)
  })
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const work = new EventLoopWork()
  const answers: number[] = []
  await monitor.start()
  await pass(WARM_UP)
  const [before, cpu] = [memory(), process.cpuUsage()]
  delay.enable()
  work.start()
  const idle = startIdleProcess()
  pace.reset()
  published = 0
  const length = Number(minutes) * MINUTE
  for (let at = 0; at < length; at += SNAPSHOT_INTERVAL) {
    await pass(SNAPSHOT_INTERVAL)
    const start = performance.now()
    serialize(monitor.snapshot())
    answers.push(performance.now() - start)
  }
  delay.disable()
  work.stop()
  const idleDelay = await idle.delay()
  const { system, user } = process.cpuUsage(cpu)
  const after = memory()
  const { missed, failed, reads } = pace.result(MINUTE)
  await monitor.stop()
  store.close()
  await http.close()
  stop()
  rmSync(folder, { recursive: true })
  const ms = (nanoseconds: number) => nanoseconds / 1e6
  return [
    { name: 'Wallets', value: wallets, unit: '', least: 5_000 },
    { name: 'Readings', value: reads, unit: '' },
    { name: 'Readings that failed', value: failed, unit: '', most: 0 },
    { name: 'Polls missed', value: missed, unit: '', most: 0 },
    { name: 'Event loop delay, half of the time', value: ms(delay.percentile(50)), unit: 'ms' },
    { name: 'Event loop delay, 99 % of the time', value: ms(delay.percentile(99)), unit: 'ms', most: 20 },
    { name: 'Event loop delay, longest', value: ms(delay.max), unit: 'ms' },
    { name: 'The same of a process that does nothing', value: idleDelay, unit: 'ms' },
    { name: 'Work of its own at a stretch, 99 %', value: work.percentile(0.99), unit: 'ms', most: 20 },
    { name: 'Processor', value: (100 * (system + user)) / 1000 / length, unit: '% of one core' },
    { name: 'Snapshots published', value: (published * 1000) / length, unit: 'a second' },
    {
      name: 'A snapshot as the popover gets it, longest',
      value: Math.max(...answers),
      unit: 'ms',
      most: 500
    },
    { name: 'Heap after warming up', value: before, unit: 'MB' },
    { name: 'Heap gained since', value: after - before, unit: 'MB', most: 10 }
  ]
}

function memory(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1e6
}
