import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Keychain } from '#keychain/keychain.ts'
import { payInWorld, WALLET } from '#test/unit/electron/monitor/pay-in/pay-in-world.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { type Desktop, startDesktop } from '../index.ts'
import { startKeychainProcess } from './keychain-process.ts'

let desktop: Desktop
const workers: ReturnType<typeof startKeychainProcess>[] = []
const folder = testFolder()

beforeAll(async () => {
  desktop = await startDesktop({ display: false, tray: false })
})

afterAll(() => desktop.stop())

afterEach(() => {
  for (const worker of workers.splice(0)) worker.end()
})

/** Salio with its own database in a file and the system's keyring, as after a start. */
function start() {
  const startWorker = () => {
    const worker = startKeychainProcess(desktop.env)
    workers.push(worker)
    return worker
  }
  return payInWorld(folder.db, {}, new Keychain({ startWorker }))
}

test('a number that another program wrote into the database is never shown', async () => {
  const before = start()
  expect(await before.save('0409118', '20417793')).toEqual({ ok: true })
  before.store.close()
  expect((await desktop.keyring.entries()).map(({ account }) => account)).toEqual(['pay-in/seal'])
  const intact = start()
  expect(await intact.view()).toMatchObject({ seal: { state: 'checked' } })
  intact.store.close()
  const db = new DatabaseSync(folder.db)
  db.exec(`UPDATE pay_ins SET ways = replace(ways, '20417793', '66666666')`)
  db.close()
  const after = start()
  const seen = await after.view()
  expect(seen).toMatchObject({ seal: { state: 'broken' }, ways: [], changes: [] })
  expect(JSON.stringify(seen)).not.toMatch(/66666666|20417793/)
  after.store.close()
})

test('a locked keyring leaves them unchecked, and one whose entry was deleted says that the key is not there', async () => {
  const before = start()
  await before.save('0409118', '20417793')
  before.store.close()
  await desktop.keyring.setState('locked')
  const locked = start()
  expect(await locked.view()).toMatchObject({ seal: { state: 'unchecked', why: 'locked' }, ways: [{}] })
  locked.store.close()
  await desktop.keyring.setState('unlocked')
  await desktop.keyring.deleteSecret('pay-in/seal')
  const lost = start()
  expect((await lost.view()).seal).toEqual({ state: 'unchecked', why: 'noKey' })
  expect(await lost.payIns.change({ do: 'vouch', walletId: WALLET })).toEqual({ ok: true })
  expect((await lost.view()).seal).toMatchObject({ state: 'checked' })
  lost.store.close()
})
