// A simulated week of fifty accounts, with the real monitor, connectors and database on a manual clock.

import { MINUTE, WEEK } from '#domain/time/units.ts'
import { Secrets, SessionSecrets } from '#keychain/secrets.ts'
import { Monitor } from '#monitor/monitor.ts'
import { Store } from '#storage/store.ts'
import { catalogueOf, providers } from '#test/providers/known.ts'
import { keyDeletionOf } from '#test/unit/electron/keychain/memory-keychain.ts'
import { TestClock } from '../unit/electron/monitor/test-clock.ts'
import { seeded } from './shared/random.ts'
import type { Figure } from './table.ts'
import { accountProviders, addWeekAccounts } from './week/accounts.ts'
import { BalanceAges } from './week/balance-ages.ts'
import { blockedPeriods, drawWeek, periodAt, providerBlockedPeriods } from './week/calendar.ts'
import { createFaultyTransport } from './week/faulty-transport.ts'
import { weekFigures } from './week/figures.ts'

/** SEED=2 npm run bench -- week simulates another week. */
const { SEED: seed = '1' } = process.env
const FRESHNESS_CHECK_MINUTES = 30

export default async function week(): Promise<readonly Figure[]> {
  const random = seeded(Number(seed))
  const calendar = drawWeek(accountProviders, random)
  const manualClock = new TestClock(Date.parse('2026-11-16T00:00:00Z'))
  // A wall clock has whole milliseconds; the manual clock may not.
  const clock = { ...manualClock, now: () => Math.round(manualClock.now()) }
  const began = clock.now()
  const transport = createFaultyTransport({
    calendar,
    clock,
    providers: accountProviders,
    random,
    start: clock.monotonic()
  })
  const store = Store.open(':memory:')
  const keychain = new SessionSecrets()
  const secrets = new Secrets(keychain)
  const accounts = await addWeekAccounts(transport, store, keychain, began)
  const monitor = new Monitor({
    clock,
    store,
    secrets,
    keychain,
    keyDeletion: keyDeletionOf(store, secrets),
    providers: catalogueOf(providers),
    http: transport.http,
    openLine: () => Promise.reject(new Error('no mail here')),
    notifier: { announce: async () => true, announceSummary: async () => true },
    journal: { read: () => undefined, failed: () => undefined, announced: () => undefined },
    files: { save: () => Promise.resolve(null), open: () => Promise.resolve(null) },
    progress: () => undefined,
    startDemo: () => Promise.reject(new Error('no demo here')),
    locales: () => ['en-KE'],
    random,
    newId: () => 'none'
  })
  const ages = new BalanceAges()
  const troubles = accountProviders.map((_, index) => ({
    own: blockedPeriods(calendar, index),
    around: providerBlockedPeriods(calendar, accountProviders, index)
  }))
  const reads = accounts.map((): number[] => [])
  let falselyFresh = 0
  let [asleep, offline] = [false, false]
  await monitor.start()
  for (let at = 0; at < WEEK; at += MINUTE) {
    const [sleeps, isCut] = [Boolean(periodAt(calendar.asleep, at)), Boolean(periodAt(calendar.offline, at))]
    if (isCut !== offline) monitor.setOnline(!isCut)
    if (sleeps !== asleep) sleeps ? monitor.suspend() : wake(monitor)
    ;[asleep, offline] = [sleeps, isCut]
    await manualClock.pass(MINUTE)
    for (const [index, account] of accounts.entries()) {
      const readAt =
        Math.max(...store.wallets.forAccount(account.id).map(wallet => wallet.readAt ?? began), began) - began
      if (reads[index]?.at(-1) !== readAt) reads[index]?.push(readAt)
      if (asleep || offline) continue
      const trouble = troubles[index] ?? { own: [], around: [] }
      ages.add({ at: at + MINUTE, readAt, interval: account.intervalMinutes * MINUTE, ...trouble })
    }
    if (at % (FRESHNESS_CHECK_MINUTES * MINUTE) === 0) falselyFresh += countFalselyFresh(monitor)
  }
  await monitor.stop()
  store.close()
  return weekFigures({ accounts, calendar, sent: transport.sent, ages, reads, falselyFresh })
}

/** The system may send several resume events for one wake-up. */
function wake(monitor: Monitor): void {
  for (let event = 0; event < 3; event += 1) monitor.resume()
}

/** Number of balances shown as fresh that are too old for that. */
function countFalselyFresh(monitor: Monitor): number {
  const { at, accounts } = monitor.snapshot()
  return accounts.flatMap(({ intervalMinutes, wallets }) => {
    const oldest = at - Math.max(2 * intervalMinutes, 15) * MINUTE
    return wallets.filter(({ reach, readAt }) => reach === 'fresh' && readAt !== null && readAt < oldest)
  }).length
}
