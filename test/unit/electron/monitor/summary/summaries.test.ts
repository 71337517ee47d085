import { expect, test, vi } from 'vitest'
import type { Settings } from '#domain/settings.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { settle } from '../test-clock.ts'
import { draft, makeWorld, tillThresholds } from '../world.ts'

const DAILY = [0, 1, 2, 3, 4, 5, 6]

const times = (changes: Partial<Settings['summaries']> = {}): Settings['summaries'] => ({
  morning: { on: true, at: 450, days: DAILY },
  closing: { on: false, at: 1140, days: DAILY },
  onlyNeeds: false,
  ...changes
})

/** A Wednesday, at a local time of day. */
const local = (hour: number, minute = 0, day = 18) => new Date(2026, 10, day, hour, minute).getTime()

/** A shop with one wallet, read since 06:00, whose summary comes at 07:30. */
async function shop(summaries = times(), balance = '12000.00', intervalMinutes = 5) {
  // Loaded when a summary is wanted, which no simulated time waits for.
  await import('#monitor/summary/summaries.ts')
  const world = makeWorld()
  world.clock.setWall(local(6))
  world.till.balances.set('payout', balance)
  await world.monitor.start()
  const rules: [string, typeof tillThresholds][] = [['payout', tillThresholds]]
  await world.monitor.intents.connect({ draft: { ...draft, intervalMinutes }, rules, keepUntilQuit: false })
  await world.monitor.intents.changeSettings({ summaries })
  await settle()
  const toldOf = () => world.summaries.map(({ summary: { date, kind } }) => `${kind} ${date}`)
  const page = (summaryId: number | null = null) => world.monitor.intents.getSummary({ summaryId })
  const history = async () => {
    const lines = await world.monitor.intents.getHistory({ walletId: null })
    return lines.flatMap(({ outcome, subject }) =>
      subject.kind === 'summary' ? [{ ...subject, outcome }] : []
    )
  }
  const passUntil = (at: number) => world.clock.pass(at - world.clock.now())
  return { ...world, toldOf, page, history, passUntil }
}

test('a summary is told at its time, kept, and shown as a card', async () => {
  const { history, monitor, page, passUntil, summaries, toldOf } = await shop()
  await passUntil(local(7, 29))
  expect(monitor.snapshot().summary).toBeNull()
  await passUntil(local(7, 31))
  expect(toldOf()).toEqual(['morning 2026-11-18'])
  expect(summaries[0]?.summary).toMatchObject({
    wallets: 1,
    fine: 1,
    needs: [],
    dueAt: local(7, 30),
    late: null
  })
  expect(monitor.snapshot().summary).toMatchObject({
    kind: 'morning',
    wallets: 1,
    fine: 1,
    needs: [],
    more: 0
  })
  expect((await page())?.summary).toMatchObject({ state: 'made', date: '2026-11-18' })
  expect(await history()).toMatchObject([{ summary: 'morning', outcome: { kind: 'told' } }])
})

test('each day has one, and the next says how it has been since', async () => {
  const { page, passUntil, till, toldOf } = await shop()
  await passUntil(local(8))
  till.balances.set('payout', '11000.00')
  await passUntil(local(9))
  till.balances.set('payout', '14000.50')
  await passUntil(local(8, 0, 19))
  expect(toldOf()).toEqual(['morning 2026-11-18', 'morning 2026-11-19'])
  const found = await page()
  expect(found?.summary).toMatchObject({
    from: local(7, 30),
    lines: [
      {
        opening: { amount: '12000.00' },
        now: { amount: '14000.50' },
        spent: '1000',
        toppedUp: '3000.5',
        moved: '0',
        usual: null,
        unknown: null,
        standing: 'fine'
      }
    ]
  })
  const earlier = await page(found?.earlierId ?? 0)
  expect(earlier).toMatchObject({
    summary: { date: '2026-11-18' },
    earlierId: null,
    laterId: found?.summary.id
  })
})

test('a computer asleep at the time tells it on waking, for when it was due', async () => {
  const { clock, history, monitor, passUntil, summaries } = await shop()
  await passUntil(local(7))
  monitor.suspend()
  clock.setWall(local(9, 12))
  monitor.resume()
  await clock.pass(MINUTE)
  expect(summaries.map(({ summary }) => summary)).toMatchObject([
    { dueAt: local(7, 30), late: { why: 'asleep', from: local(7), until: local(9, 12) } }
  ])
  // The readings after waking came first.
  expect(summaries[0]?.summary.lines[0]?.now?.at).toBeGreaterThan(local(9, 12))
  expect(await history()).toMatchObject([{ absence: { why: 'asleep' }, outcome: { kind: 'told' } }])
})

test('six hours later it is noted as missed instead', async () => {
  const { clock, history, monitor, page, passUntil, toldOf } = await shop()
  await passUntil(local(7))
  monitor.suspend()
  clock.setWall(local(13, 31))
  monitor.resume()
  await clock.pass(10 * MINUTE)
  expect(toldOf()).toEqual([])
  expect(monitor.snapshot().summary).toBeNull()
  expect(await history()).toMatchObject([
    {
      summary: 'morning',
      absence: { why: 'asleep', from: local(7), until: local(13, 31) },
      outcome: { kind: 'silent', reason: 'missed' }
    }
  ])
  expect(await page()).toBeNull()
})

test('what cannot be read after waking does not hold it up for ever', async () => {
  const { clock, monitor, passUntil, summaries, till } = await shop()
  await passUntil(local(7))
  monitor.suspend()
  till.held = true
  clock.setWall(local(9, 12))
  monitor.resume()
  await clock.pass(2 * MINUTE)
  expect(summaries).toEqual([])
  await clock.pass(2 * MINUTE)
  expect(summaries[0]?.summary).toMatchObject({
    fine: 0,
    needs: [{ kind: 'unreadableWallet', walletName: 'payout', last: { amount: '12000.00' } }],
    lines: [{ now: null, spent: null, standing: 'unknown' }]
  })
})

test('a computer that wakes just then has its accounts read first', async () => {
  const { clock, monitor, passUntil, summaries } = await shop()
  await passUntil(local(7))
  monitor.suspend()
  clock.setWall(local(7, 32))
  monitor.resume()
  await clock.pass(MINUTE)
  expect(summaries).toHaveLength(1)
  expect(summaries[0]?.summary).toMatchObject({ late: null, needs: [], fine: 1 })
  expect(summaries[0]?.summary.lines[0]?.now?.at).toBeGreaterThan(local(7, 32))
})

test('one that cannot be saved is tried again a minute later, and told once', async () => {
  const { clock, passUntil, store, toldOf } = await shop()
  const add = vi.spyOn(store.summaries, 'add')
  add.mockImplementationOnce(() => {
    throw Object.assign(new Error('database or disk is full'), { errcode: 13 })
  })
  await passUntil(local(7, 30) + 30_000)
  expect(add).toHaveBeenCalledTimes(1)
  expect(toldOf()).toEqual([])
  await clock.pass(MINUTE)
  expect(toldOf()).toEqual(['morning 2026-11-18'])
  await clock.pass(HOUR)
  expect(add).toHaveBeenCalledTimes(2)
})

test('one that is being made when Salio quits is made after the next start', async () => {
  const { clock, monitor, parts, passUntil, store } = await shop()
  await passUntil(local(7, 29))
  // Each piece of work takes longer than anything may be held up.
  const { monotonic } = clock
  let worked = 0
  clock.monotonic = () => {
    worked += 10
    return monotonic() + worked
  }
  await passUntil(local(7, 30))
  await monitor.stop()
  expect(store.summaries.latest()).toBeNull()
  const again = makeWorld({ store, secrets: parts.secrets })
  again.clock.setWall(local(7, 31))
  await again.monitor.start()
  await again.clock.pass(5 * MINUTE)
  expect(store.summaries.latest()).toMatchObject({ date: '2026-11-18', dueAt: local(7, 30) })
  expect(again.summaries).toHaveLength(1)
})

test('a time that was set once it had passed is one of the next day', async () => {
  const { clock, monitor, passUntil, toldOf } = await shop(
    times({ morning: { on: false, at: 450, days: DAILY } })
  )
  await passUntil(local(9))
  await monitor.intents.changeSettings({ summaries: times() })
  await clock.pass(HOUR)
  monitor.suspend()
  clock.setWall(local(11))
  monitor.resume()
  await clock.pass(HOUR)
  expect(toldOf()).toEqual([])
  await passUntil(local(8, 0, 19))
  expect(toldOf()).toEqual(['morning 2026-11-19'])
})

test('a clock that is set back never makes two of a date', async () => {
  const { clock, passUntil, toldOf } = await shop()
  await passUntil(local(7, 40))
  clock.setWall(local(6, 50))
  await clock.pass(2 * HOUR)
  expect(toldOf()).toEqual(['morning 2026-11-18'])
})

test('a clock that was a month ahead for a while takes none of the days away', async () => {
  const { clock, passUntil, toldOf } = await shop()
  await passUntil(local(7, 40))
  clock.setWall(new Date(2026, 11, 18, 7, 29).getTime())
  await clock.pass(HOUR)
  clock.setWall(local(9))
  await clock.pass(HOUR)
  expect(toldOf()).toEqual(['morning 2026-11-18', 'morning 2026-12-18'])
  await passUntil(local(8, 0, 19))
  expect(toldOf().at(-1)).toBe('morning 2026-11-19')
})

test('no day is off, and a day that is not chosen has none', async () => {
  const { passUntil, toldOf } = await shop(times({ morning: { on: true, at: 450, days: [4] } }))
  await passUntil(local(12, 0, 21))
  expect(toldOf()).toEqual(['morning 2026-11-19'])
})

test('only what needs somebody is told where its user wants that, and the rest is kept', async () => {
  const { history, monitor, page, passUntil, till, toldOf } = await shop(times({ onlyNeeds: true }))
  await passUntil(local(8))
  expect(toldOf()).toEqual([])
  expect(monitor.snapshot().summary).toBeNull()
  expect((await page())?.summary).toMatchObject({ date: '2026-11-18', needs: [] })
  expect(await history()).toMatchObject([{ outcome: { kind: 'silent', reason: 'nothingNeeded' } }])
  till.balances.set('payout', '4000.00')
  await passUntil(local(8, 0, 19))
  expect(toldOf()).toEqual(['morning 2026-11-19'])
  expect(monitor.snapshot().summary).toMatchObject({
    needs: [{ kind: 'critical', walletName: 'payout' }],
    fine: 0,
    standsInFor: ['account-1/payout']
  })
})

test('its card goes when it is put away, at noon, and when it is no longer true', async () => {
  const { monitor, passUntil, till } = await shop()
  await passUntil(local(8))
  till.balances.set('payout', '4000.00')
  await passUntil(local(8, 30))
  // It had nothing to say, and now there is something.
  expect(monitor.snapshot().summary).toBeNull()
  till.balances.set('payout', '12000.00')
  await passUntil(local(9))
  expect(monitor.snapshot().summary).toMatchObject({ fine: 1 })
  await passUntil(local(12))
  expect(monitor.snapshot().summary).toBeNull()
  await passUntil(local(8, 0, 19))
  const { id = 0 } = monitor.snapshot().summary ?? {}
  expect(await monitor.intents.putAwaySummary({ summaryId: id })).toEqual({ ok: true, value: null })
  expect(monitor.snapshot().summary).toBeNull()
})

test('a need that is over leaves the card and counts as fine', async () => {
  const { monitor, passUntil, till } = await shop(times(), '4000.00')
  await passUntil(local(7, 31))
  expect(monitor.snapshot().summary).toMatchObject({ needs: [{ kind: 'critical' }], fine: 0 })
  till.balances.set('payout', '40000.00')
  await passUntil(local(8))
  expect(monitor.snapshot().summary).toMatchObject({ needs: [], fine: 1, standsInFor: [] })
})

test('notifications that are off, quiet hours and a desktop that shows nothing hold it back as they do alerts', async () => {
  const { desktop, history, monitor, passUntil, summaries } = await shop()
  desktop.shows = false
  await passUntil(local(7, 31))
  expect(summaries).toHaveLength(1)
  expect(await history()).toMatchObject([{ outcome: { kind: 'held', reason: 'notShown' } }])
  desktop.shows = true
  await passUntil(local(7, 40))
  expect(summaries).toHaveLength(2)
  await monitor.intents.changeSettings({ notifications: false })
  await passUntil(local(8, 0, 19))
  expect(summaries).toHaveLength(2)
  expect(await history()).toMatchObject([
    { outcome: { kind: 'silent', reason: 'notificationsOff' } },
    { outcome: { kind: 'told' } }
  ])
})

test('the accounts are read anew shortly before', async () => {
  const { clock, passUntil, till } = await shop(times(), '12000.00', 60)
  await passUntil(local(7, 24))
  const before = till.reads
  await passUntil(local(7, 28))
  expect(till.reads).toBe(before + 1)
  await clock.pass(MINUTE)
  expect(till.reads).toBe(before + 1)
})

test('what is removed is in no summary any more', async () => {
  const { monitor, page, passUntil } = await shop()
  await passUntil(local(8))
  await monitor.intents.removeAccount({ accountId: 'account-1' })
  await settle()
  expect(monitor.snapshot().summary).toBeNull()
  expect(await page()).toBeNull()
  await monitor.intents.undoRemoval({ accountId: 'account-1' })
  expect((await page())?.summary).toMatchObject({ wallets: 1 })
})

test('it can be copied as text', async () => {
  const { monitor, page, passUntil } = await shop(times(), '4000.00')
  await passUntil(local(8))
  const id = (await page())?.summary.id ?? 0
  const text = await monitor.intents.getSummaryText({ summaryId: id })
  expect(text?.split('\n')).toEqual([
    'Wednesday morning: 1 wallet needs you',
    'payout is critical: KES\u00a04,000.00.',
    '',
    'Since Tue 07:30:',
    'payout: KES\u00a04,000.00'
  ])
  expect(await monitor.intents.getSummaryText({ summaryId: 99 })).toBeNull()
})
