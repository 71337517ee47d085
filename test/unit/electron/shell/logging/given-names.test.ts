import { mkdtempDisposableSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Desktop } from '#contract/desktop.ts'
import { customJson } from '#providers/custom-api/index.ts'
import { createHttp } from '#providers/http/client.ts'
import { diagnostics } from '#shell/logging/diagnostics.ts'
import { FailureCounts } from '#shell/logging/failure-counts.ts'
import { combineJournals, logJournal } from '#shell/logging/journal-writers.ts'
import { openLog } from '#shell/logging/log.ts'
import { catalogueOf } from '#test/providers/known.ts'
import { makeWorld, tillThresholds } from '#test/unit/electron/monitor/world.ts'
import { serve } from '#test/unit/electron/providers/server.ts'

/** In every name that a merchant or a provider gives; must never reach what is sent to support. */
const MARKER = 'M4rked'

const mapping = JSON.stringify({
  amount: '/wallets/*/amount',
  unit: { kind: 'major' },
  currency: { fixed: 'KES' },
  name: '/wallets/*/name',
  key: '/wallets/*/id'
})

test('neither the log nor the diagnostics have a name that somebody gave', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'salio-log-'))
  let amount: string | null = '9000'
  await using server = await serve((_, response) => {
    const wallet = (id: number, amount: unknown) => ({
      id: `${MARKER}-${id}`,
      name: `${MARKER} ${id}`,
      amount
    })
    response.end(JSON.stringify({ wallets: [wallet(1, amount), wallet(2, '5'), wallet(3, 'none')] }))
  })
  const http = createHttp()
  const path = join(folder.path, 'salio.log')
  const log = await openLog(path)
  const failures = new FailureCounts(() => 0)
  const world = makeWorld({
    http,
    providers: catalogueOf([customJson]),
    journal: combineJournals([failures, logJournal(log)])
  })
  const { clock, monitor } = world
  await monitor.start()
  const draft = {
    accountId: null,
    providerId: 'custom-json',
    name: `${MARKER} shop`,
    environment: '',
    values: { url: `${server.origin}/${MARKER}`, auth: 'none', method: 'GET', mapping },
    secrets: {},
    intervalMinutes: 5
  }
  const connected = await monitor.intents.connect({
    draft,
    rules: [[`${MARKER}-1`, tillThresholds]],
    keepUntilQuit: false
  })
  expect(connected).toMatchObject({ ok: true })
  const read = () => monitor.intents.refresh({ accountId: null, walletKey: null })
  for (const next of ['4000', '4000', null]) {
    amount = next
    await clock.pass(5 * 60_000)
    await read()
    await clock.pass(60_000)
  }
  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(/wallet [\da-f]{8}: not read/)
  expect(text).toMatch(/wallet [\da-f]{8}: alert/)
  expect(text).not.toContain(MARKER)
  const desktop = { version: '1', startsAtLogin: false, shortcut: '' } as unknown as Desktop
  const systemInfo = { versions: {}, system: '', desktop: [], locales: [], displays: [] }
  const told = diagnostics({ desktop, failures: failures.all, snapshot: monitor.snapshot(), systemInfo })
  expect(told).toContain('wallets: 3')
  expect(told).not.toContain(MARKER)
  await http.close()
})
