import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { settle } from '../test-clock.ts'
import { draft, makeWorld } from '../world.ts'

const folder = testFolder()
const file = () => join(folder.path, 'setup.json')
const files = { save: async () => file(), open: async () => file() }
const world = () => makeWorld({ files })

/** Exports a set-up with one account, its thresholds and a changed setting. */
async function exportedSetup() {
  const first = world()
  await first.connect()
  await first.monitor.intents.changeSettings({ language: 'fr', height: 900 })
  expect(await first.monitor.intents.exportSetup(undefined)).toEqual({ kind: 'done' })
  return { ...first, text: readFileSync(file(), 'utf8') }
}

async function choose({ monitor }: ReturnType<typeof world>) {
  const chosen = await monitor.intents.chooseSetup(undefined)
  if (chosen.kind !== 'ready') throw new Error(JSON.stringify(chosen))
  return chosen.preview
}

test('a set-up contains no secret and no balance', async () => {
  const { text } = await exportedSetup()
  expect(text).not.toContain('sk_1')
  expect(text).not.toContain('12000')
  expect(JSON.parse(text)).toMatchObject({ salio: 'setup', version: 1, settings: { language: 'fr' } })
})

test('on another computer the account appears with its thresholds and asks for its key', async () => {
  await exportedSetup()
  const other = world()
  await other.monitor.start()
  const preview = await choose(other)
  expect(preview).toMatchObject({ added: ['Main shop'], changed: [], settings: true })
  expect(other.store.accounts.all()).toEqual([])
  expect(await other.monitor.intents.applySetup({ token: preview.token })).toEqual({ ok: true, value: null })
  await settle()
  expect(other.account()).toMatchObject({
    name: 'Main shop',
    failure: { kind: 'keychain', problem: 'missing' }
  })
  expect(other.account().wallets[0]?.thresholds).toMatchObject({ low: '10000', critical: '5000' })
  expect(other.store.settings.all()).toMatchObject({ language: 'fr', height: 620 })
})

test('applying a set-up where it was made changes nothing', async () => {
  const first = await exportedSetup()
  expect(await choose(first)).toMatchObject({ added: [], changed: [], settings: false })
})

test('for a known account a file changes name and thresholds, but never where its key is sent', async () => {
  const first = await exportedSetup()
  const setup = JSON.parse(first.text)
  Object.assign(setup.accounts[0], { name: 'Renamed', values: { baseUrl: 'https://thief.example' } })
  setup.accounts[0].wallets[0].rule.low = '30000'
  writeFileSync(file(), JSON.stringify(setup))
  const preview = await choose(first)
  expect(preview).toMatchObject({ added: [], changed: ['Renamed'] })
  await first.monitor.intents.applySetup({ token: preview.token })
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
  expect(await intents.applySetup({ token: first.token })).toMatchObject({ ok: false })
  expect(await intents.applySetup({ token })).toMatchObject({ ok: false })
})
