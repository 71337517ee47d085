import parse from 'parse-prometheus-text-format'
import { expect, test } from 'vitest'
import type { Snapshot } from '#contract/snapshot.ts'
import { MINUTE } from '#domain/time/units.ts'
import { metricsText } from '#programs/web/metrics.ts'
import { askedWorld } from '../asked-world.ts'

const context = { version: '1.2.3', requestsToday: () => 7 }

/** What an independent parser reads: each series' value by its name and labels. */
function series(snapshot: Snapshot): Map<string, number> {
  const families = parse(metricsText(snapshot, context))
  return new Map(
    families.flatMap(({ name, metrics }) =>
      metrics.map(({ labels, value }) => [name + JSON.stringify(labels ?? {}), Number(value)] as const)
    )
  )
}
const named = (all: ReadonlyMap<string, number>, name: string) =>
  [...all].flatMap(([key, value]) => (key.startsWith(`${name}{`) ? [value] : []))

test('tells what is known, with ids and currency as labels', async () => {
  const { id, monitor } = await askedWorld()
  const all = series(monitor.snapshot())
  const labels = JSON.stringify({ wallet: id, currency: 'KES' })
  expect(all.get(`salio_wallet_balance${labels}`)).toBe(12_000)
  expect(all.get(`salio_wallet_balance_age_seconds${labels}`)).toBe(120)
  expect(all.get(`salio_wallet_low_threshold${labels}`)).toBe(10_000)
  expect(all.get(`salio_wallet_level${labels}`)).toBe(0)
  expect(all.get('salio_info{"version":"1.2.3"}')).toBe(1)
  expect(named(all, 'salio_account_requests_today')).toEqual([7])
  expect(named(all, 'salio_account_up')).toEqual([1])
  expect(metricsText(monitor.snapshot(), context)).not.toMatch(/Main shop|payout"[^}]*name/)
})

test('every family has a help and a type, and stands in one block', async () => {
  const { monitor } = await askedWorld()
  const names = metricsText(monitor.snapshot(), context).matchAll(/^# TYPE (\S+) gauge$/gm)
  const given = [...names].map(([, name]) => name)
  expect(new Set(given).size).toBe(given.length)
  for (const { help, type } of parse(metricsText(monitor.snapshot(), context)))
    expect([help.length > 0, type]).toEqual([true, 'GAUGE'])
})

test('what is not known is absent, never 0', async () => {
  const { addAccount, monitor } = await askedWorld()
  addAccount({ id: 'other', name: 'Second shop' }, 'till')
  const text = metricsText(monitor.snapshot(), context)
  expect(text).not.toContain('wallet="other/till"')
  expect(text).not.toMatch(/salio_account_(up|last_success_timestamp_seconds)\{account="other"/)
})

test('a wallet that cannot be read keeps its last balance, and says that it is not current', async () => {
  const { clock, monitor, till } = await askedWorld()
  till.failure = { kind: 'down', status: 503 }
  await clock.pass(20 * MINUTE)
  const all = series(monitor.snapshot())
  expect(named(all, 'salio_wallet_balance')).toEqual([12_000])
  expect(named(all, 'salio_wallet_fresh')).toEqual([0])
  expect(named(all, 'salio_account_up')).toEqual([0])
  expect(named(all, 'salio_wallet_balance_age_seconds')).toEqual([22 * 60])
})

test('hidden amounts are absent; names are there only where they are ticked', async () => {
  const { monitor } = await askedWorld()
  await monitor.intents.changeSettings({ hideAmounts: true, namesInMetrics: true })
  const text = metricsText(monitor.snapshot(), context)
  expect(text).not.toMatch(/12000|10000|salio_wallet_balance\{|threshold\{|spent_today\{/)
  expect(text).toContain('account_name="Main shop",wallet_name="payout"')
})

test('a name with quotes, backslashes and line breaks stays one label', async () => {
  const { monitor, store } = await askedWorld()
  const [account] = store.accounts.all()
  const name = 'a"} 1\n# TYPE x\\'
  if (account) store.accounts.update({ ...account, name })
  await monitor.intents.changeSettings({ namesInMetrics: true })
  const [family] = parse(metricsText(monitor.snapshot(), context)).filter(
    one => one.name === 'salio_wallet_balance'
  )
  expect(family?.metrics).toHaveLength(1)
  expect(family?.metrics[0]?.labels?.['account_name']).toBe(name)
})

test('there are 5,000 series at most, and it says how many wallets are left out', async () => {
  const { monitor } = await askedWorld()
  const snapshot = monitor.snapshot()
  const [account] = snapshot.accounts
  const [wallet] = account?.wallets ?? []
  if (!account || !wallet) throw new Error('no wallet')
  const wallets = Array.from({ length: 2_000 }, (_, at) => ({ ...wallet, id: `${at}` }))
  const text = metricsText({ ...snapshot, accounts: [{ ...account, wallets }] }, context)
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  expect(lines.length).toBeLessThanOrEqual(5_000)
  const balances = lines.filter(line => line.startsWith('salio_wallet_balance{')).length
  expect(lines).toContain(`salio_wallets_left_out ${2_000 - balances}`)
  expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
})
