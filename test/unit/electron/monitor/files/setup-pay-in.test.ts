import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SessionSecrets } from '#keychain/secrets.ts'
import type { MonitorParts } from '#monitor/monitor.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { makeWorld } from '../world.ts'

const folder = testFolder()
const file = () => join(folder.path, 'setup.json')
const files = { save: async () => file(), open: async () => file() }
const world = (changes: Partial<MonitorParts> = {}) => makeWorld({ files, ...changes })
type World = ReturnType<typeof world>

const WALLET = 'account-1/payout'
const draft = (account: string, id = '') => ({
  id,
  kind: 'paybill' as const,
  name: 'M-Pesa paybill',
  values: { paybill: '0409118', account }
})

const save = ({ monitor }: World, account: string, id = '') =>
  monitor.intents.changePayIn({ do: 'save', walletId: WALLET, drafts: [draft(account, id)], anew: false })

async function view({ monitor }: World, walletId = WALLET) {
  const seen = await monitor.intents.getPayIn({ walletId })
  if (!seen) throw new Error('no such wallet')
  return seen
}

const shown = async (world: World, walletId = WALLET) =>
  (await view(world, walletId)).ways.map(({ rows }) => rows.map(({ shown }) => shown).join(' '))

/** A world with pay-in details, which are exported; then the file says another account. */
async function exported(account = '20417739') {
  const first = world()
  await first.connect()
  expect(await save(first, '20417793')).toEqual({ ok: true })
  await first.monitor.intents.exportSetup(undefined)
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('20417793', account))
  return first
}

async function choose({ monitor }: World) {
  const chosen = await monitor.intents.chooseSetup(undefined)
  if (chosen.kind !== 'ready') throw new Error(JSON.stringify(chosen))
  return chosen.preview
}

test('a file never changes a way unless it is ticked', async () => {
  const first = await exported()
  const preview = await choose(first)
  expect(preview.changes).toEqual([])
  expect(preview.choices).toMatchObject([
    {
      kind: 'payIn',
      account: 'Main shop',
      wallet: 'payout',
      before: { values: { account: '20417793' } },
      after: { values: { account: '20417739' } }
    }
  ])
  const { token } = preview
  expect(await first.monitor.intents.applySetup({ token, ticked: [] })).toEqual({ ok: true, value: null })
  expect(await shown(first)).toEqual(['0409118 20417793'])
  expect((await view(first)).ways[0]?.rows[1]?.changed).toBeNull()
})

test('a ticked one says that a set-up file changed it, and what it was before', async () => {
  const first = await exported()
  const { token } = await choose(first)
  await first.monitor.intents.applySetup({ token, ticked: [0] })
  expect(await shown(first)).toEqual(['0409118 20417739'])
  const seen = await view(first)
  expect(seen.seal).toMatchObject({ state: 'checked' })
  expect(seen.ways[0]?.rows[1]?.changed).toMatchObject({ by: 'import', before: '20417793' })
  const wayId = seen.ways[0]?.id ?? ''
  await first.monitor.intents.changePayIn({ do: 'back', walletId: WALLET, wayId, field: 'account' })
  expect(await shown(first)).toEqual(['0409118 20417793'])
})

test('a way that a file adds says so, and can be taken away again', async () => {
  const first = await exported()
  await first.monitor.intents.changePayIn({ do: 'save', walletId: WALLET, drafts: [], anew: false })
  const { choices, token } = await choose(first)
  expect(choices).toMatchObject([{ kind: 'payIn', before: null }])
  await first.monitor.intents.applySetup({ token, ticked: [0] })
  const seen = await view(first)
  expect(seen.ways).toMatchObject([
    { added: { at: first.clock.now() }, rows: [{ changed: null }, { changed: null }] }
  ])
  const wayId = seen.ways[0]?.id ?? ''
  await first.monitor.intents.changePayIn({ do: 'back', walletId: WALLET, wayId, field: null })
  expect(await shown(first)).toEqual([])
})

test('on another computer the ways come with their account, each ticked by hand', async () => {
  await exported()
  const other = world({ newId: () => crypto.randomUUID() })
  await other.monitor.start()
  const preview = await choose(other)
  const ticked = preview.choices.flatMap(({ kind }, at) => (kind === 'payIn' ? [at] : []))
  expect(ticked).toHaveLength(1)
  await other.monitor.intents.applySetup({ token: preview.token, ticked })
  expect(await shown(other, `${other.account().id}/payout`)).toEqual(['0409118 20417739'])
})

test.each(['2041\u202e7739', 'mwembе.api', ''])(
  'a file with the value %j is left out, and says so',
  async account => {
    const first = await exported(account)
    const preview = await choose(first)
    expect(preview.choices).toEqual([])
    expect(preview.leftOut).toEqual([{ name: 'Main shop · payout', why: 'payIn' }])
  }
)

test('where the stored ones cannot be trusted, nothing is taken and nothing is exported', async () => {
  const first = await exported()
  const stored = first.store.payIns.find(WALLET)
  if (!stored) throw new Error('nothing is stored')
  first.store.payIns.set(WALLET, { ...stored, ways: stored.ways.replace('0409118', '0409119') })
  const preview = await choose(first)
  expect(preview.choices).toEqual([])
  expect(preview.leftOut).toMatchObject([{ why: 'payIn' }])
  await first.monitor.intents.exportSetup(undefined)
  expect(readFileSync(file(), 'utf8')).not.toMatch(/0409118|0409119/)
})

test('a keychain that does not let Salio seal them leaves the whole file out', async () => {
  const refuse = () => Promise.reject(new Error('refused'))
  const first = world({ keychain: new SessionSecrets() })
  await first.connect()
  await save(first, '20417793')
  await first.monitor.intents.exportSetup(undefined)
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('20417793', '20417739'))
  const next = world({
    store: first.store,
    keychain: { get: refuse, set: refuse }
  })
  const preview = await choose(next)
  expect(await next.monitor.intents.applySetup({ token: preview.token, ticked: [0] })).toMatchObject({
    ok: false,
    failure: { kind: 'keychain' }
  })
  expect(await shown(first)).toEqual(['0409118 20417793'])
})

test('a file of an earlier version, without pay-in details, is taken in as before', async () => {
  const first = await exported()
  const filed = JSON.parse(readFileSync(file(), 'utf8'))
  for (const account of filed.accounts) for (const wallet of account.wallets) delete wallet.payIns
  writeFileSync(file(), JSON.stringify(filed))
  expect(await choose(first)).toMatchObject({ changes: [], choices: [], leftOut: [] })
})

test('they are in no file of readings', async () => {
  const first = world({ files: { ...files, save: async () => join(folder.path, 'readings.csv') } })
  await first.connect()
  await save(first, '20417793')
  await first.monitor.intents.exportReadings({ of: 'all' })
  expect(readFileSync(join(folder.path, 'readings.csv'), 'utf8')).not.toContain('20417793')
})
