import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Snapshot } from '#contract/snapshot.ts'
import { readingHeader, readingLines } from '#domain/files/readings-file.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { draft, makeWorld } from '../world.ts'

const id = 'account-1/payout'
const walletColumns = {
  provider: 'Till',
  account: 'Main shop',
  wallet: 'payout',
  walletKey: 'payout',
  currency: 'KES'
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A connected till, and a file with hourly readings of one wallet that the open dialog chooses. */
async function makeTill(changes: Partial<typeof walletColumns> = {}) {
  const path = join(folder, 'readings.csv')
  const world = makeWorld({ files: { save: async () => null, open: async () => path } })
  await world.connect()
  const { clock, monitor } = world
  const line = readingLines({ ...walletColumns, ...changes }, () => 180)
  const write = (hours: readonly number[], end = '') =>
    writeFileSync(
      path,
      readingHeader +
        hours
          .map(hour => {
            const at = clock.now() - hour * HOUR
            return line({
              from: at,
              until: at + HOUR - 1,
              amount: String(12_000 + hour * 100),
              afterGap: false
            })
          })
          .join('') +
        end
    )
  const choose = async () => {
    const chosen = await monitor.intents.chooseImport(undefined)
    if (chosen.kind !== 'ready') throw new Error(JSON.stringify(chosen))
    return chosen.preview
  }
  return { ...world, path, write, choose, stored: () => world.store.readings.count([id]) }
}

test('a file is previewed without changes, then imported', async () => {
  const { choose, monitor, stored, write } = await makeTill()
  write([5, 4, 3, 2, 1])
  const preview = await choose()
  expect(preview).toMatchObject({
    file: 'readings.csv',
    wallets: [{ name: 'payout', account: 'Main shop', added: 5, known: 0 }]
  })
  expect(stored()).toBe(1)
  expect(await monitor.intents.applyImport({ token: preview.token })).toEqual({ rows: 5 })
  expect(stored()).toBe(6)
})

test('a file in UTF-16 is taken', async () => {
  const { choose, path, write } = await makeTill()
  write([2, 1])
  writeFileSync(path, Buffer.from(`\ufeff${readFileSync(path, 'utf8')}`, 'utf16le'))
  expect((await choose()).wallets).toMatchObject([{ added: 2 }])
})

test('imported readings show at once', async () => {
  const { choose, monitor, write } = await makeTill()
  write([5, 4, 3, 2, 1])
  const { token } = await choose()
  const seen: Snapshot[] = []
  monitor.subscribe(snapshot => seen.push(snapshot))
  await monitor.intents.applyImport({ token })
  expect(seen.at(-1)?.accounts[0]?.wallets[0]?.trail.map(([, amount]) => amount)).toEqual(
    expect.arrayContaining(['12500', '12100', '12000.00'])
  )
})

test('outlook and spending include the imported readings', async () => {
  const { account, choose, clock, monitor, write } = await makeTill()
  const wallet = () => account().wallets[0]
  await clock.pass(5 * MINUTE)
  expect(wallet()).toMatchObject({ outlook: null, spentToday: null })
  write(Array.from({ length: 15 * 24 }, (_, i) => 15 * 24 - i))
  await monitor.intents.applyImport({ token: (await choose()).token })
  expect(wallet()?.outlook).not.toBeNull()
  expect(Number(wallet()?.spentToday)).toBeGreaterThan(0)
})

test('importing the same file again adds nothing', async () => {
  const { choose, monitor, stored, write } = await makeTill()
  write([3, 2, 1])
  await monitor.intents.applyImport({ token: (await choose()).token })
  const again = await choose()
  expect(again.wallets).toMatchObject([{ added: 0, known: 3 }])
  expect(await monitor.intents.applyImport({ token: again.token })).toEqual({ rows: 0 })
  expect(stored()).toBe(4)
})

test('a preview can be applied once, and only until the next preview', async () => {
  const { choose, monitor, stored, write } = await makeTill()
  write([2, 1])
  const first = await choose()
  const second = await choose()
  const refused = { problem: { kind: 'file', why: 'unreadable' } }
  expect(await monitor.intents.applyImport({ token: first.token })).toEqual(refused)
  expect(await monitor.intents.applyImport({ token: second.token })).toEqual(refused)
  const third = await choose()
  expect(await monitor.intents.applyImport({ token: third.token })).toEqual({ rows: 2 })
  expect(await monitor.intents.applyImport({ token: third.token })).toEqual(refused)
  expect(stored()).toBe(3)
})

test('a preview that is not applied expires', async () => {
  const { choose, clock, monitor, write } = await makeTill()
  write([2, 1])
  const { token } = await choose()
  await clock.pass(16 * MINUTE)
  expect(await monitor.intents.applyImport({ token })).toHaveProperty('problem')
})

test('one bad line refuses the whole file and is reported', async () => {
  const { monitor, stored, write } = await makeTill()
  write(
    [2, 1],
    'Till,Main shop,payout,payout,KES,about 12,2026-11-20T09:00:00Z,2026-11-20T09:00:00Z,false\r\n'
  )
  expect(await monitor.intents.chooseImport(undefined)).toEqual({
    kind: 'refused',
    problem: { kind: 'line', line: 4, column: 'amount', value: 'about 12' }
  })
  expect(stored()).toBe(1)
})

test('a file of more than 64 MB is refused unread', async () => {
  const { monitor, path, write } = await makeTill()
  write([2, 1])
  truncateSync(path, 64 * 1024 * 1024 + 1)
  expect(await monitor.intents.chooseImport(undefined)).toEqual({
    kind: 'refused',
    problem: { kind: 'file', why: 'tooLarge' }
  })
})

test('readings from the future are refused', async () => {
  const { monitor, write } = await makeTill()
  write([2, 1, -24])
  expect(await monitor.intents.chooseImport(undefined)).toMatchObject({
    problem: { kind: 'line', line: 4, column: 'last_read_at' }
  })
})

test.each([
  ['provider', { provider: 'Kiosk' }],
  ['account', { account: 'Old shop' }],
  ['wallet', { walletKey: 'float' }],
  ['currency', { currency: 'UGX' }]
])('a wallet with another %s matches none of the connected ones', async (_, change) => {
  const { monitor, write } = await makeTill(change)
  write([1])
  expect(await monitor.intents.chooseImport(undefined)).toMatchObject({
    kind: 'refused',
    problem: { kind: 'wallet', line: 2 }
  })
})

/** A till with more wallets, and a file of one of them as a spreadsheet left it. */
async function makeTillWith(keys: readonly string[], walletKey: string, amount = '12000') {
  const { clock, monitor, path, till } = await makeTill()
  for (const key of keys) till.balances.set(key, '100.00')
  await clock.pass(HOUR)
  const at = new Date(clock.now() - HOUR).toISOString()
  writeFileSync(
    path,
    `${readingHeader}Till,Main shop,Wallet,${walletKey},KES,${amount},${at},${at},FALSE\r\n`
  )
  return await monitor.intents.chooseImport(undefined)
}

test('a key that lost its zeros in a spreadsheet is taken for the one wallet that it fits', async () => {
  expect(await makeTillWith(['0065432190'], '65432190')).toMatchObject({
    kind: 'ready',
    preview: { wallets: [{ name: '0065432190', added: 1 }] }
  })
})

test.each([
  ['two wallets fit but for zeros', ['0065432190', '065432190'], '65432190'],
  ['none fits', ['0065432190'], '65432191'],
  ['it became a rounded number', ['65432190000000000001'], '6.543219E+19']
])('a key that is a number is said to have been changed where %s', async (_, keys, key) => {
  expect(await makeTillWith(keys, key)).toMatchObject({
    kind: 'refused',
    problem: { kind: 'walletKey', line: 2, name: 'Main shop · Wallet', key }
  })
})

test('the wallet that has the very key goes before one with zeros', async () => {
  expect(await makeTillWith(['0065432190', '65432190'], '65432190')).toMatchObject({
    preview: { wallets: [{ name: '65432190' }] }
  })
})

test('an amount that may have lost digits is refused, nothing is stored', async () => {
  expect(await makeTillWith(['float'], 'float', '9007199254740990')).toMatchObject({
    kind: 'refused',
    problem: { kind: 'digits', line: 2, value: '9007199254740990' }
  })
})

test('with two accounts of the same name nothing is guessed', async () => {
  const { monitor, write } = await makeTill()
  await monitor.intents.connect({ draft, rules: [], keepUntilQuit: false })
  write([1])
  expect(await monitor.intents.chooseImport(undefined)).toMatchObject({
    problem: { kind: 'wallet', line: 2 }
  })
})

test('a wallet removed between preview and import is reported', async () => {
  const { choose, monitor, write } = await makeTill()
  write([1])
  const { token } = await choose()
  await monitor.intents.removeAccount({ accountId: 'account-1' })
  expect(await monitor.intents.applyImport({ token })).toMatchObject({ problem: { kind: 'wallet', line: 2 } })
})

test('a missing file is refused, and choosing no file cancels', async () => {
  const { monitor } = await makeTill()
  expect(await monitor.intents.chooseImport(undefined)).toEqual({
    kind: 'refused',
    problem: { kind: 'file', why: 'unreadable' }
  })
  expect(await makeWorld().monitor.intents.chooseImport(undefined)).toEqual({ kind: 'cancelled' })
})
