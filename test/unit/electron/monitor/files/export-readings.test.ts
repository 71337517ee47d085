import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Progress } from '#contract/files.ts'
import { parseReadings } from '#domain/files/parse-readings.ts'
import { MINUTE } from '#domain/time/units.ts'
import { settle } from '../test-clock.ts'
import { draft, makeWorld, tillThresholds } from '../world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A connected till whose exports are saved in the test folder under the proposed name. */
async function makeTill(progress: (progress: Progress) => void = () => undefined) {
  const names: string[] = []
  const save = async (name: string) => {
    names.push(name)
    return join(folder, name)
  }
  const world = makeWorld({ files: { save, open: async () => null }, progress })
  await world.connect()
  const file = () => readFileSync(join(folder, names.at(-1) ?? ''), 'utf8')
  return { ...world, names, file }
}

test('a wallet’s readings are exported with its identity, exact amounts and times', async () => {
  const { clock, file, monitor, names, till } = await makeTill()
  const first = clock.now()
  await clock.pass(5 * MINUTE)
  till.balances.set('payout', '9007199254740993.01')
  await clock.pass(5 * MINUTE)
  expect(await monitor.intents.exportReadings({ of: 'wallet', walletId: 'account-1/payout' })).toEqual({
    kind: 'done',
    rows: 2,
    place: expect.stringMatching(/^[^/\\]+[/\\][^/\\]+\.csv$/)
  })
  expect(names).toEqual(['Salio Till Main shop payout 2026-11-20.csv'])
  const { wallets } = parseReadings(file())
  expect(wallets).toEqual([
    {
      wallet: {
        provider: 'Till',
        account: 'Main shop',
        wallet: 'payout',
        walletKey: 'payout',
        currency: 'KES'
      },
      line: 2,
      periods: [
        { from: first, until: first + 5 * MINUTE, amount: '12000.00', afterGap: expect.any(Boolean) },
        { from: clock.now(), until: clock.now(), amount: '9007199254740993.01', afterGap: false }
      ]
    }
  ])
  if (process.platform !== 'win32') expect(statSync(join(folder, names[0] ?? '')).mode & 0o777).toBe(0o600)
})

test('exporting an account writes its wallets, exporting everything writes every account', async () => {
  const { file, monitor, names, till } = await makeTill()
  till.balances.set('float', '1')
  const second = { ...draft, name: 'Second shop', secrets: { apiKey: 'sk_2' } }
  await monitor.intents.connect({ draft: second, rules: [['payout', tillThresholds]], keepUntilQuit: false })
  await settle()
  const walletsIn = () =>
    parseReadings(file()).wallets?.map(({ wallet }) => `${wallet.account} ${wallet.wallet}`)
  await monitor.intents.exportReadings({ of: 'account', accountId: 'account-2' })
  expect(walletsIn()).toEqual(['Second shop payout', 'Second shop float'])
  await monitor.intents.exportReadings({ of: 'all' })
  expect(walletsIn()).toEqual(['Main shop payout', 'Second shop payout', 'Second shop float'])
  expect(names).toEqual(['Salio Till Second shop 2026-11-20.csv', 'Salio 2026-11-20.csv'])
})

test('cancelling the dialog writes nothing', async () => {
  const { connect, monitor } = makeWorld()
  await connect()
  expect(await monitor.intents.exportReadings({ of: 'all' })).toEqual({ kind: 'cancelled' })
})

test('a missing folder is reported, and nothing is left behind', async () => {
  const save = async () => join(folder, 'gone', 'readings.csv')
  const { connect, monitor } = makeWorld({ files: { save, open: async () => null } })
  await connect()
  expect(await monitor.intents.exportReadings({ of: 'all' })).toEqual({
    kind: 'refused',
    problem: { kind: 'file', why: 'unwritable' }
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a long export lets readings continue, reports progress, and contains every row', async () => {
  const reports: Progress[] = []
  const { clock, file, monitor, store } = await makeTill(progress => reports.push(progress))
  const rows = 20_000
  const start = clock.now() - (rows + 1) * MINUTE
  const past = Array.from({ length: rows }, (_, i) => [start + i * MINUTE, String(50_000 - i)] as const)
  store.readings.prepend('account-1/payout', past)
  const exported = monitor.intents.exportReadings({ of: 'all' })
  let isDone = false
  let meanwhile = 0
  void exported.then(() => {
    isDone = true
  })
  while (!isDone) {
    await clock.pass(100)
    if (!isDone) meanwhile += 1
  }
  expect(await exported).toMatchObject({ kind: 'done', rows: rows + 1 })
  expect(meanwhile).toBeGreaterThan(10)
  expect(parseReadings(file()).wallets?.[0]?.periods).toHaveLength(rows + 1)
  expect(reports.length).toBeGreaterThan(0)
  expect(
    reports.every(({ done, total, what }) => what === 'export' && done <= total && total === rows + 1)
  ).toBe(true)
})
