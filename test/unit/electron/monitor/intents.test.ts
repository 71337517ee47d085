import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { Store } from '#storage/store.ts'
import { testFolder } from '../storage/folder.ts'
import { draft, makeWorld } from './world.ts'

const folder = testFolder()

test('with data from a newer Salio the last balances show, but nothing is read or changed', async () => {
  const before = makeWorld({ store: Store.open(folder.db) })
  await before.connect()
  await before.monitor.stop()
  before.store.close()
  const newer = new DatabaseSync(folder.db)
  newer.exec('PRAGMA user_version = 99')
  newer.close()
  const { clock, keychain, monitor, till } = makeWorld({ store: Store.openSafely(folder.db, 0) })
  await monitor.start()
  await clock.pass(60 * MINUTE)
  monitor.resume()
  await clock.pass(60 * MINUTE)
  const { accounts, dataStatus } = monitor.snapshot()
  expect(dataStatus).toEqual({ kind: 'newer' })
  expect(accounts[0]?.wallets[0]?.amount).toBe('12000.00')
  expect(till.reads).toBe(0)
  const { intents } = monitor
  await expect(intents.connect({ draft, rules: [], keepUntilQuit: false })).rejects.toThrow()
  await expect(intents.refresh({ accountId: null, walletKey: null })).rejects.toThrow()
  await expect(intents.changeSettings({ language: 'fr' })).rejects.toThrow()
  const asked = { walletId: 'account-1/payout', range: 'day', points: 100 } as const
  expect(await intents.getChart(asked)).not.toBeNull()
  await monitor.stop()
  expect(keychain.has('account-1')).toBe(false)
})

test('a recovered database is reported until the user dismisses it', async () => {
  const { connect, monitor, store } = makeWorld()
  store.recoveries.add({ at: 1, aside: 'salio-damaged-2026-11-21.db', backupAt: null })
  await connect()
  expect(monitor.snapshot().dataStatus).toMatchObject({
    kind: 'recovered',
    aside: 'salio-damaged-2026-11-21.db'
  })
  await monitor.intents.dismissRecovery(undefined)
  expect(monitor.snapshot().dataStatus).toBeNull()
})
