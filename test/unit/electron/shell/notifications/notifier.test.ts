import { EventEmitter } from 'node:events'
import { Notification } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Place } from '#contract/desktop.ts'
import { MAX_KEY } from '#domain/accounts/wallet.ts'
import type { WalletNotice } from '#domain/alerts/notice.ts'
import { languages } from '#domain/language.ts'
import { summarize } from '#domain/summary/summarize.ts'
import { words } from '#messages/index.ts'
import { Activations } from '#shell/notifications/activations.ts'
import { DesktopNotifier } from '#shell/notifications/notifier.ts'
import { notificationId, walletSubject } from '#shell/notifications/subject.ts'
import { toastXml } from '#shell/notifications/toast.ts'
import { expected } from '#test/providers/expected/index.ts'
import { providers } from '#test/providers/known.ts'
import { TestClock } from '#test/unit/electron/monitor/test-clock.ts'
import { tagsOf, toasts } from './windows-toasts.ts'

vi.mock('electron', async () => ({
  Notification: (await import('./windows-toasts.ts')).toasts.notification
}))

const ACCOUNT = '7d0f0f2e-6a4e-4c0a-9d53-0a4a4b6f1c77'
const PAYOUT = `${ACCOUNT}/payout`
const FLOAT = `${ACCOUNT}/float`
const { noticeActions } = words('en')

const critical = (walletId = PAYOUT): WalletNotice => ({
  accountId: ACCOUNT,
  providerName: 'JPay Africa',
  accountName: 'Main shop',
  now: 0,
  kind: 'critical',
  walletId,
  walletName: 'Payout',
  level: 'critical',
  because: 'amount',
  balance: { currency: 'KES', amount: '50' },
  threshold: null,
  runsOutAt: null,
  hideAmounts: false,
  lastsLessThan: null
})
const recovered = (walletId = PAYOUT): WalletNotice => ({
  ...critical(walletId),
  kind: 'recovered',
  level: 'healthy'
})

/** The summary of a morning on which a wallet is critical, or nothing is to be said. */
const summary = (isNeeded: boolean) => {
  const need = {
    kind: 'critical',
    walletId: FLOAT,
    walletName: 'Float',
    accountId: ACCOUNT,
    accountName: 'Main shop',
    currency: 'KES',
    balance: { amount: '50', at: 0 },
    since: 0,
    runsOutAt: null
  } as const
  const made = {
    id: 1,
    state: 'made',
    kind: 'morning',
    date: '2026-11-27',
    dueAt: 0,
    madeAt: 0,
    late: null
  } as const
  return summarize({ ...made, from: 0, horizon: 0 }, [
    { accountId: ACCOUNT, demo: false, needs: isNeeded ? [need] : [], lines: [] }
  ])
}

/** Salio as it runs on Windows, from one start to the next. */
function start(wallets: readonly string[] = [PAYOUT, FLOAT]) {
  const clock = new TestClock()
  const opened: Place[] = []
  const snoozed: (string | null)[] = []
  const onTopUps: [topUpId: string, wanted: string][] = []
  const arrived: boolean[] = []
  const notifier = new DesktopNotifier({
    icon: '',
    clock,
    open: place => opened.push(place),
    snooze: walletId => snoozed.push(walletId),
    topUp: (topUpId, wanted) => onTopUps.push([topUpId, wanted]),
    summaryTopUp: () => ({ screen: 'pay-in', walletId: FLOAT }),
    shown: shown => arrived.push(shown),
    leavesOutAmounts: () => false,
    accounts: () => [{ id: ACCOUNT, wallets: wallets.map(id => ({ id })) }],
    windows: { toastXml, Activations }
  })
  return { notifier, clock, opened, snoozed, arrived, onTopUps }
}

const idOf = (walletId: string) => notificationId(walletSubject(walletId))

afterEach(() => vi.restoreAllMocks())
beforeEach(() => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
  toasts.shown.clear()
  toasts.restart()
})

test('an alert is shown for every wallet of every provider, however long its key', () => {
  const keys = [
    ...Object.values(expected).flatMap(({ balances }) =>
      balances.map(wallet => wallet.split(' | ')[0] ?? '')
    ),
    'k'.repeat(MAX_KEY),
    'ë 商店/&<>"🦓'.repeat(15)
  ]
  expect(keys.length).toBeGreaterThan(providers.length)
  for (const key of keys) {
    const { arrived, notifier } = start()
    notifier.announce([critical(`${ACCOUNT}/${key}`)], 'en')
    expect(arrived).toEqual([true])
  }
  expect(toasts.shown.size).toBe(new Set(keys).size)
})

test('a toast that timed out still opens its wallet, snoozes it, is replaced and is taken away', async () => {
  const { clock, notifier, opened, snoozed } = start()
  await notifier.followEarlier()
  notifier.announce([critical()], 'en')
  toasts.timeOut(idOf(PAYOUT))
  toasts.click(idOf(PAYOUT), noticeActions.open)
  expect(opened).toEqual([{ screen: 'wallet', walletId: PAYOUT }])

  notifier.announce([critical()], 'en')
  toasts.timeOut(idOf(PAYOUT))
  toasts.click(idOf(PAYOUT), noticeActions.snooze)
  await clock.pass(60_000)
  expect(snoozed).toEqual([PAYOUT])

  notifier.announce([critical()], 'en')
  toasts.timeOut(idOf(PAYOUT))
  notifier.announce([recovered()], 'en')
  expect([...toasts.shown.keys()]).toEqual([idOf(PAYOUT)])
  expect(toasts.shown.get(idOf(PAYOUT))).not.toContain('reminder')

  notifier.announce([critical(FLOAT)], 'en')
  toasts.timeOut(idOf(PAYOUT))
  toasts.timeOut(idOf(FLOAT))
  notifier.announce([critical(), critical(FLOAT)], 'en')
  expect([...toasts.shown.keys()]).toEqual([notificationId('several')])
  expect(opened).toHaveLength(1)
})

test('one that its user closed is forgotten', () => {
  const { notifier } = start()
  notifier.announce([critical()], 'en')
  toasts.dismiss(idOf(PAYOUT))
  notifier.announce([critical(), critical(FLOAT)], 'en')
  expect(toasts.shown.size).toBe(1)
})

test('after a restart Snooze snoozes and a click opens the wallet, also where the click started Salio', async () => {
  start().notifier.announce([critical()], 'en')
  toasts.restart()
  toasts.click(idOf(PAYOUT), noticeActions.snooze)
  const snoozing = start()
  expect(snoozing.snoozed).toEqual([])
  await snoozing.notifier.followEarlier()
  await snoozing.clock.pass(60_000)
  expect(snoozing.snoozed).toEqual([PAYOUT])
  expect(snoozing.opened).toEqual([])

  snoozing.notifier.announce([critical()], 'en')
  toasts.restart()
  const opening = start()
  await opening.notifier.followEarlier()
  toasts.click(idOf(PAYOUT), null)
  await opening.clock.pass(60_000)
  expect(opening.opened).toEqual([{ screen: 'wallet', walletId: PAYOUT }])
})

test('a click on a toast about a wallet that is gone opens Balances and snoozes nothing', async () => {
  start().notifier.announce([critical()], 'en')
  toasts.restart()
  const { clock, notifier, opened, snoozed } = start([FLOAT])
  await notifier.followEarlier()
  toasts.click(idOf(PAYOUT), noticeActions.snooze)
  await clock.pass(60_000)
  expect(opened).toEqual([{ screen: 'balances' }])
  expect(snoozed).toEqual([])
})

test.each(languages)('every word on a toast is in Salio’s language: %s', language => {
  const { notifier } = start()
  const { noticeActions, notices } = words(language)
  notifier.announce([critical()], language)
  const { body, title } = notices([critical()])
  const tags = tagsOf(toasts.shown.get(idOf(PAYOUT)) ?? '') ?? []
  expect(tags.filter(({ text }) => text !== '').map(({ text }) => text)).toEqual([title, body])
  expect(tags.flatMap(({ attributes }) => attributes['content'] ?? [])).toEqual([
    noticeActions.open,
    noticeActions.snooze,
    noticeActions.topUp,
    noticeActions.payIn,
    noticeActions.close
  ])
})

test('on macOS a click on a notification of an earlier run opens what it is about', async () => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin')
  const earlier = Object.assign(new EventEmitter(), { id: idOf(PAYOUT), close: vi.fn() })
  const foreign = Object.assign(new EventEmitter(), { id: 'something else' })
  Object.assign(Notification, { getHistory: async () => [earlier, foreign] })
  const { notifier, opened } = start()
  await notifier.followEarlier()
  earlier.emit('click')
  expect(opened).toEqual([{ screen: 'wallet', walletId: PAYOUT }])
  expect(foreign.eventNames()).toEqual([])

  await notifier.followEarlier()
  // How the next one is shown does not matter here.
  notifier.announce([critical(), critical(FLOAT)], 'en')
  expect(earlier.close).toHaveBeenCalledOnce()
})

test('a summary opens in full, how its worst wallet is topped up, and takes the place of the one before', async () => {
  const { clock, notifier, opened } = start()
  const id = notificationId('summary')
  expect(await notifier.announceSummary(summary(true), false, 'en')).toBe(true)
  toasts.click(id, noticeActions.payIn)
  await clock.pass(60_000)
  await notifier.announceSummary(summary(true), false, 'en')
  toasts.click(id, noticeActions.open)
  await clock.pass(60_000)
  expect(opened).toEqual([
    { screen: 'pay-in', walletId: FLOAT },
    { screen: 'summary', summaryId: null }
  ])
  await notifier.announceSummary(summary(true), false, 'en')
  await notifier.announceSummary(summary(false), false, 'en')
  expect([...toasts.shown.keys()]).toEqual([id])
  expect(toasts.shown.get(id)).not.toContain(noticeActions.payIn)
})
