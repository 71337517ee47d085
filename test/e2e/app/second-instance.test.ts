import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrations } from '#storage/file/migrations.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { dataFolder, Salio, spawnSalio, until } from '../kit/salio.ts'
import { startFailure } from '../kit/start-failure.ts'

let desktop: Desktop
let simulator: Simulator
let file: string
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  file = join(dataFolder(desktop), 'salio.db')
  const salio = await Salio.start(desktop)
  const page = await salio.page()
  await connectAccount(page, simulator, 'pesa-voucher', 'Vouchers')
  await connectAccount(page, simulator, 'clickairtime', 'Airtime')
  await salio.quit()
})
afterAll(async () => {
  await simulator.stop()
  await desktop.stop()
})

const started: ChildProcess[] = []
const start = (): ChildProcess => {
  const salio = spawnSalio(desktop)
  started.push(salio)
  return salio
}
/** A failed test leaves no Salio behind, which would hold the lock in the next one. */
afterEach(async () => {
  for (const salio of started
    .splice(0)
    .filter(({ exitCode, signalCode }) => exitCode === null && !signalCode)) {
    const exited = once(salio, 'exit')
    salio.kill('SIGKILL')
    await exited
  }
})

/** Rejects with what did not happen, which a test that is cut off would not tell. */
async function inTime<T>(what: string, happens: Promise<T>): Promise<T> {
  const limit = new AbortController()
  const late = delay(30_000, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`Not within 30 s: ${what}`)
  })
  try {
    return await Promise.race([happens, late])
  } finally {
    limit.abort()
    late.catch(() => undefined)
  }
}

test.each([1, 2, 3, 4])(
  'of two instances started at the same moment one runs and the other exits cleanly (round %i)',
  async () => {
    const before = simulator.requests.length
    const both = [start(), start()]
    const ends = both.map(salio => once(salio, 'exit').then(([code]) => ({ salio, code })))
    const first = await inTime('one of the two exits', Promise.race(ends))
    const other = both.find(salio => salio !== first.salio)
    const read = () => simulator.requests.slice(before).map(({ provider }) => provider)
    await until(read).toHaveLength(2)
    expect(other?.exitCode).toBeNull()
    expect(desktop.tray.items).toHaveLength(1)
    const icon = await inTime('the icon is there', desktop.tray.item())
    await inTime('its menu answers', icon.choose('Quit Salio'))
    expect(
      (await inTime('the other quits', Promise.all(ends))).find(({ salio }) => salio === other)?.code
    ).toBe(0)
    expect(read().sort()).toEqual(['clickairtime', 'pesa-voucher'])
    expect(passesIntegrityCheck(file, migrations.length)).toBe(true)
  }
)

test('an instance that finds its lock taken by another exits and leaves the lock alone', async () => {
  const lock = join(dataFolder(desktop), 'SingletonLock')
  const salio = start()
  const exited = once(salio, 'exit')
  const giveUpAt = Date.now() + 30_000
  // Busy-waits, because the lock must be replaced before Salio is ready.
  while (!lockHolder(lock)?.endsWith(`-${salio.pid}`) && Date.now() < giveUpAt);
  const other = `${hostname()}-${process.pid}`
  rmSync(lock)
  symlinkSync(other, lock)
  await exited
  expect(desktop.tray.items).toEqual([])
  expect(lockHolder(lock)).toBe(other)
  rmSync(lock)
})

function lockHolder(lock: string): string | null {
  try {
    return readlinkSync(lock)
  } catch {
    return null
  }
}

test('a start says so when another program has locked the data', async () => {
  const program = new DatabaseSync(file)
  program.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  expect(await startFailure(desktop, {})).toBe(
    'Another program is using Salio’s data. Nothing is lost; end that program and start Salio again.'
  )
  program.exec('ROLLBACK')
  program.close()
  expect(passesIntegrityCheck(file, migrations.length)).toBe(true)
})
