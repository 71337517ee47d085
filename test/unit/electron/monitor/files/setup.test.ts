import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { HOUR } from '#domain/time/units.ts'
import type { MonitorParts } from '#monitor/monitor.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { draft, makeWorld } from '../world.ts'

const folder = testFolder()
const file = () => join(folder.path, 'setup.json')
const files = { save: async () => file(), open: async () => file() }
const world = (changes: Partial<MonitorParts> = {}) => makeWorld({ files, ...changes })
type World = ReturnType<typeof world>

/** Exports a set-up with one account, its thresholds and a changed setting. */
async function exportedSetup() {
  const first = world()
  await first.connect()
  await first.monitor.intents.changeSettings({ language: 'fr', height: 900 })
  expect(await first.monitor.intents.exportSetup(undefined)).toMatchObject({ kind: 'done' })
  return { ...first, text: readFileSync(file(), 'utf8') }
}

async function choose({ monitor }: World) {
  const chosen = await monitor.intents.chooseSetup(undefined)
  if (chosen.kind !== 'ready') throw new Error(JSON.stringify(chosen))
  return chosen.preview
}

const apply = ({ monitor }: World, { token }: { readonly token: string }, ticked: number[] = []) =>
  monitor.intents.applySetup({ token, ticked })

test('a set-up contains no secret and no balance', async () => {
  const { text } = await exportedSetup()
  expect(text).not.toContain('sk_1')
  expect(text).not.toContain('12000')
  expect(JSON.parse(text)).toMatchObject({ salio: 'setup', version: 1, settings: { language: 'fr' } })
})

test('on another computer the account appears with its thresholds under an id of its own, unread', async () => {
  await exportedSetup()
  const other = world({ newId: () => crypto.randomUUID() })
  await other.monitor.start()
  const preview = await choose(other)
  const destinations = [{ method: null, host: 'till.example', place: 'internet', encrypted: true }]
  const thresholds = { ...noThresholds, low: '10000', critical: '5000' }
  const wallets = [{ name: 'payout', currency: 'KES', thresholds }]
  expect(preview).toMatchObject({
    changes: [
      { kind: 'account', name: 'Main shop', providerId: 'till', destinations, interval: 5, wallets },
      { kind: 'setting', name: 'language', before: 'system', after: 'fr' }
    ],
    choices: [],
    leftOut: []
  })
  expect(other.store.accounts.all()).toEqual([])
  expect(await apply(other, preview)).toEqual({ ok: true, value: null })
  await other.clock.pass(2 * HOUR)
  const { id, ...account } = other.account()
  expect(id).not.toBe('account-1')
  expect(account).toMatchObject({ name: 'Main shop', unopened: true, failure: null, secretFields: [] })
  expect(account.wallets[0]).toMatchObject({
    id: `${id}/payout`,
    thresholds: { low: '10000', critical: '5000' }
  })
  expect(other.store.settings.all()).toMatchObject({ language: 'fr', height: 620 })
  expect([other.till.reads, other.notices]).toEqual([0, []])
})

test('a file without thresholds keeps no added account from those that a first reading suggests', async () => {
  const { text } = await exportedSetup()
  const none = { low: null, critical: null, lastsLessThan: null, dailyShare: null }
  const theirs = JSON.parse(text)
  theirs.accounts[0].wallets[0].rule = none
  writeFileSync(file(), JSON.stringify(theirs))
  const other = world()
  await other.monitor.start()
  await apply(other, await choose(other))
  const { id } = other.account()
  const opened = await other.monitor.intents.connect({
    draft: { ...draft, accountId: id },
    rules: [],
    keepUntilQuit: false
  })
  expect(opened.ok).toBe(true)
  expect(other.account().wallets[0]?.thresholds.low).not.toBeNull()
})

test('an added account is first read when its user gives it its key, and not by a restart or Refresh', async () => {
  await exportedSetup()
  const other = world()
  await other.monitor.start()
  await apply(other, await choose(other))
  const again = makeWorld({ ...other.parts, store: other.store })
  await again.monitor.start()
  again.monitor.resume()
  again.monitor.setOnline(true)
  const { id } = again.account()
  const { intents } = again.monitor
  await intents.refresh({ accountId: null, walletKey: null })
  await intents.refresh({ accountId: id, walletKey: 'payout' })
  await intents.removeAccount({ accountId: id })
  await intents.undoRemoval({ accountId: id })
  // The monitor that was started again has the same clock, provider and notifier.
  await other.clock.pass(2 * HOUR)
  expect([other.till.reads, other.notices]).toEqual([0, []])
  expect(again.account().unopened).toBe(true)
  const save = { draft: { ...draft, accountId: id }, rules: [], keepUntilQuit: false }
  expect(await intents.connect(save)).toMatchObject({ ok: true })
  expect(other.till.seen.map(({ secrets }) => secrets)).toEqual([{ apiKey: 'sk_1' }])
  expect(again.account()).toMatchObject({ id, unopened: false, secretFields: ['apiKey'] })
  expect(again.account().wallets[0]).toMatchObject({ amount: '12000.00', thresholds: { low: '10000' } })
})

test('an added account that needs no key is read when its user saves it as it is', async () => {
  const first = world()
  first.seed(['https://open.example'])
  await first.monitor.intents.exportSetup(undefined)
  const other = world()
  await other.monitor.start()
  await apply(other, await choose(other))
  const { id, name, values } = other.account()
  expect(other.till.reads).toBe(0)
  const same = { ...draft, accountId: id, name, values, secrets: {} }
  await other.monitor.intents.connect({ draft: same, rules: [], keepUntilQuit: false })
  expect(other.till.reads).toBe(1)
  expect(other.account().unopened).toBe(false)
})

test('the same file adds nothing twice, also for one removed that can be put back', async () => {
  await exportedSetup()
  const other = world()
  await other.monitor.start()
  await apply(other, await choose(other))
  expect(await choose(other)).toMatchObject({ changes: [], choices: [], leftOut: [] })
  const accountId = other.account().id
  await other.monitor.intents.removeAccount({ accountId })
  expect(await choose(other)).toMatchObject({ changes: [], choices: [] })
  await other.monitor.removals.finish()
  expect(await choose(other)).toMatchObject({ changes: [{ kind: 'account' }] })
})

test('exported again from there, an account is known where it came from and adds nothing', async () => {
  const first = await exportedSetup()
  const other = world()
  await other.monitor.start()
  await apply(other, await choose(other))
  await other.monitor.intents.exportSetup(undefined)
  expect(await choose(first)).toMatchObject({ changes: [], choices: [] })
})

test('two entries of a file for one account change it once', async () => {
  const first = await exportedSetup()
  const other = world({ newId: () => crypto.randomUUID() })
  await other.monitor.start()
  await apply(other, await choose(other))
  const setup = JSON.parse(first.text)
  const [known] = setup.accounts
  setup.accounts = ['account-1', other.account().id].map((id, index) => ({
    ...known,
    id,
    name: `Name ${index}`
  }))
  writeFileSync(file(), JSON.stringify(setup))
  expect((await choose(other)).changes).toEqual([{ kind: 'name', before: 'Main shop', after: 'Name 0' }])
})

test('applying a set-up where it was made changes nothing', async () => {
  const first = await exportedSetup()
  expect(await choose(first)).toMatchObject({ changes: [], choices: [], leftOut: [] })
})

test('for a known account a file changes name and thresholds, but never where its key is sent', async () => {
  const first = await exportedSetup()
  const setup = JSON.parse(first.text)
  Object.assign(setup.accounts[0], { name: 'Renamed', values: { baseUrl: 'https://thief.example' } })
  setup.accounts[0].wallets[0].rule.low = '30000'
  writeFileSync(file(), JSON.stringify(setup))
  const preview = await choose(first)
  expect(preview).toMatchObject({
    changes: [
      { kind: 'name', before: 'Main shop', after: 'Renamed' },
      { kind: 'thresholds', wallet: 'payout', before: { low: '10000' }, after: { low: '30000' } }
    ],
    choices: []
  })
  await apply(first, preview)
  expect(first.store.accounts.find('account-1')).toMatchObject({ name: 'Renamed', values: draft.values })
  expect(first.account().wallets[0]).toMatchObject({ thresholds: { low: '30000' }, level: 'low' })
})

test.each([
  ['text that is not JSON', 'x', 'notSetup'],
  ['another JSON file', '{"salio":"readings"}', 'notSetup'],
  ['a later version', '{"salio":"setup","version":2}', 'newer']
])('%s is refused', async (_, text, why) => {
  writeFileSync(file(), text)
  expect(await world().monitor.intents.chooseSetup(undefined)).toEqual({ kind: 'refused', why })
})

test('one invalid account refuses the whole file', async () => {
  const { text } = await exportedSetup()
  const setup = JSON.parse(text)
  setup.accounts.push({ ...setup.accounts[0], id: 'two', intervalMinutes: -1 })
  writeFileSync(file(), JSON.stringify(setup))
  expect(await world().monitor.intents.chooseSetup(undefined)).toEqual({ kind: 'refused', why: 'notSetup' })
})

test('contradicting thresholds and duplicate accounts are refused', async () => {
  const { text } = await exportedSetup()
  const wrong = JSON.parse(text)
  wrong.accounts[0].wallets[0].rule.critical = '99999'
  writeFileSync(file(), JSON.stringify(wrong))
  expect(await world().monitor.intents.chooseSetup(undefined)).toMatchObject({ why: 'notSetup' })
  const twice = JSON.parse(text)
  twice.accounts.push(twice.accounts[0])
  writeFileSync(file(), JSON.stringify(twice))
  expect(await world().monitor.intents.chooseSetup(undefined)).toMatchObject({ why: 'notSetup' })
})

test('only the latest preview can be applied, and only once', async () => {
  await exportedSetup()
  const other = world()
  await other.monitor.start()
  const first = await choose(other)
  const { token } = await choose(other)
  const { intents } = other.monitor
  expect(await intents.applySetup({ token: first.token, ticked: [] })).toMatchObject({ ok: false })
  expect(await intents.applySetup({ token, ticked: [] })).toMatchObject({ ok: false })
})
