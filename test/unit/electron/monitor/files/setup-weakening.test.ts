import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelOf, type Thresholds, thresholdsProblem } from '#domain/alerts/thresholds.ts'
import { initialSettings, type Settings } from '#domain/settings.ts'
import type { SetupSettings } from '#domain/setup/weakening.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { draft, makeWorld } from '../world.ts'

const folder = testFolder()
const file = () => join(folder.path, 'setup.json')
const files = { save: async () => null, open: async () => file() }

const minute = fc.integer({ min: 0, max: 1439 })
const summaryTime = (at: number) =>
  fc.record({ on: fc.boolean(), at: fc.constant(at), days: fc.subarray([0, 1, 2, 3, 4, 5, 6]) })
const settings: fc.Arbitrary<SetupSettings> = fc.record({
  language: fc.constantFrom('system', 'en', 'sw', 'fr'),
  appearance: fc.constantFrom('system', 'light', 'dark'),
  notifications: fc.boolean(),
  hideAmounts: fc.boolean(),
  amountsInNotifications: fc.constantFrom('always', 'unlocked', 'never'),
  hideFromCapture: fc.boolean(),
  shortcut: fc.constantFrom('', 'F5', initialSettings.shortcut),
  remindAfterMinutes: fc.constantFrom(null, 60, 240, 1440),
  quiet: fc.record({
    enabled: fc.boolean(),
    from: minute,
    to: minute,
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
    criticalComesThrough: fc.boolean()
  }),
  summaries: fc.record({ morning: summaryTime(450), closing: summaryTime(1140), onlyNeeds: fc.boolean() }),
  bankClosed: fc.record({
    weekdays: fc.subarray([0, 5, 6]),
    holidays: fc.subarray(['2026-12-25', '2026-12-26'])
  }),
  unreadableAfterMinutes: fc.integer({ min: 5, max: 1440 }),
  keepReadingsDays: fc.constantFrom(null, 365, 1095),
  updates: fc.boolean()
})
const amount = fc.option(fc.integer({ min: 0, max: 99_999 }).map(String))
const figure = fc.option(fc.integer({ min: 1, max: 100 }))
const rules: fc.Arbitrary<Thresholds> = fc
  .record({ low: amount, critical: amount, lastsLessThan: figure, dailyShare: figure })
  .filter(rule => thresholdsProblem(rule) === null)
const interval = fc.integer({ min: 1, max: 1440 })
const state = fc.record({ settings, rule: rules, interval })

const longest = (value: number | null) => value ?? Number.POSITIVE_INFINITY
const severity = { healthy: 0, low: 1, critical: 2 }
const shown = ['never', 'unlocked', 'always']

/** What is quieter or less safe than before, told by other means than the code that decides it. */
function weaker(before: Settings, after: Settings): string[] {
  const isQuiet = ({ days, enabled, from, to }: Settings['quiet'], day: number, at: number) =>
    enabled &&
    (from < to
      ? days.includes(day) && at >= from && at < to
      : (days.includes(day) && at >= from) || (days.includes((day + 6) % 7) && at < to))
  const comesOn = ({ summaries }: Settings, kind: 'morning' | 'closing', day: number) =>
    summaries[kind].on && summaries[kind].days.includes(day)
  const week = Array.from(
    { length: 7 * 1440 },
    (_, index) => [Math.floor(index / 1440), index % 1440] as const
  )
  const found: Readonly<Record<string, boolean>> = {
    notifications: before.notifications && !after.notifications,
    updates: before.updates && !after.updates,
    capture: before.hideFromCapture && !after.hideFromCapture,
    amounts: before.hideAmounts && !after.hideAmounts,
    inNotifications:
      shown.indexOf(after.amountsInNotifications) > shown.indexOf(before.amountsInNotifications),
    reminders: longest(after.remindAfterMinutes) > longest(before.remindAfterMinutes),
    unreadable: after.unreadableAfterMinutes > before.unreadableAfterMinutes,
    kept: longest(after.keepReadingsDays) < longest(before.keepReadingsDays),
    critical: before.quiet.criticalComesThrough && !after.quiet.criticalComesThrough,
    summaries: (['morning', 'closing'] as const).some(kind =>
      week.some(([day]) => comesOn(before, kind, day) && !comesOn(after, kind, day))
    ),
    nothingNeeded: !before.summaries.onlyNeeds && after.summaries.onlyNeeds,
    banks: [...before.bankClosed.weekdays, ...before.bankClosed.holidays].some(
      day => ![...after.bankClosed.weekdays, ...after.bankClosed.holidays].includes(day)
    ),
    quiet: week.some(([day, at]) => isQuiet(after.quiet, day, at) && !isQuiet(before.quiet, day, at))
  }
  return Object.keys(found).filter(name => found[name])
}

test('without a tick no set-up makes anything quieter or less safe; with all ticks it is taken whole', async () => {
  await fc.assert(
    fc.asyncProperty(state, state, fc.boolean(), async (mine, theirs, isTicked) => {
      const { clock, monitor, store } = makeWorld({ files })
      const connecting = { ...draft, intervalMinutes: mine.interval }
      await monitor.intents.connect({
        draft: connecting,
        rules: [['payout', mine.rule]],
        keepUntilQuit: false
      })
      store.settings.change(mine.settings)
      const [account] = store.accounts.all()
      if (!account) throw new Error('no account')
      const { createdAt: _at, demo: _demo, subtitle: _subtitle, ...inFile } = account
      const [wallet] = store.wallets.forAccount(account.id)
      const { key, name, currency, kind, active, detail } = wallet ?? {}
      const wallets = [{ key, name, currency, kind, active, detail, rule: theirs.rule }]
      const accounts = [{ ...inFile, intervalMinutes: theirs.interval, wallets }]
      const text = { salio: 'setup', version: 1, settings: theirs.settings, accounts }
      writeFileSync(file(), JSON.stringify(text))
      const chosen = await monitor.intents.chooseSetup(undefined)
      if (chosen.kind !== 'ready') throw new Error(JSON.stringify(chosen))
      const { choices, token } = chosen.preview
      const ticked = isTicked ? choices.map((_, index) => index) : []
      expect(await monitor.intents.applySetup({ token, ticked })).toMatchObject({ ok: true })
      const rule = store.thresholds.find(`${account.id}/payout`) as Thresholds
      const after = store.settings.all()
      if (isTicked) {
        expect([after, rule]).toEqual([{ ...after, ...theirs.settings }, theirs.rule])
        expect(store.accounts.find(account.id)?.intervalMinutes).toBe(theirs.interval)
        return
      }
      expect(weaker({ ...after, ...mine.settings }, after)).toEqual([])
      expect(store.accounts.find(account.id)?.intervalMinutes).toBeLessThanOrEqual(mine.interval)
      for (const balance of [0, ...Object.values(mine.rule), ...Object.values(rule)].map(
        one => `${one ?? 1}`
      ))
        expect(severity[levelOf(balance, rule)]).toBeGreaterThanOrEqual(severity[levelOf(balance, mine.rule)])
      for (const part of ['lastsLessThan', 'dailyShare'] as const)
        expect(rule[part] ?? 0).toBeGreaterThanOrEqual(mine.rule[part] ?? 0)
      await clock.pass(0)
    }),
    { numRuns: 150 }
  )
})

test('a wallet without thresholds of its own gets none from a file unless ticked', async () => {
  const { monitor, store, till } = makeWorld({ files })
  till.balances.set('payout', { kind: 'down', status: 500 })
  await monitor.intents.connect({ draft, rules: [], keepUntilQuit: false })
  const [account] = store.accounts.all()
  const { createdAt: _at, demo: _demo, subtitle: _subtitle, ...inFile } = account ?? { id: '' }
  const rule = { low: '1', critical: null, lastsLessThan: null, dailyShare: null }
  const [{ id: _id, position: _p, amount: _a, readAt: _r, ...wallet } = { id: '' }] =
    store.wallets.forAccount(inFile.id)
  const accounts = [{ ...inFile, wallets: [{ ...wallet, rule }] }]
  writeFileSync(file(), JSON.stringify({ salio: 'setup', version: 1, settings: {}, accounts }))
  const chosen = await monitor.intents.chooseSetup(undefined)
  expect(chosen).toMatchObject({ preview: { changes: [], choices: [{ kind: 'thresholds', after: rule }] } })
})

test('what has changed since the preview has to be previewed again', async () => {
  const { monitor, store } = makeWorld({ files })
  const text = { salio: 'setup', version: 1, settings: { unreadableAfterMinutes: 30 }, accounts: [] }
  writeFileSync(file(), JSON.stringify(text))
  const chosen = await monitor.intents.chooseSetup(undefined)
  if (chosen.kind !== 'ready') throw new Error(JSON.stringify(chosen))
  await monitor.intents.changeSettings({ unreadableAfterMinutes: 5 })
  const { token } = chosen.preview
  expect(await monitor.intents.applySetup({ token, ticked: [] })).toMatchObject({ ok: false })
  expect(store.settings.all().unreadableAfterMinutes).toBe(5)
})

test.each([{ height: 400 }, { pinnedWallet: 'a/b' }, { shortcut: 'A' }, { shortcut: 'Control+C' }])(
  'a setting that no file may carry refuses it: %j',
  async settings => {
    const { monitor } = makeWorld({ files })
    writeFileSync(file(), JSON.stringify({ salio: 'setup', version: 1, settings, accounts: [] }))
    expect(await monitor.intents.chooseSetup(undefined)).toEqual({ kind: 'refused', why: 'notSetup' })
  }
)
