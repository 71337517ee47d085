import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Snapshot } from '#contract/snapshot.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { collection, mainShop, merchant, payout } from '#renderer/gallery/shop.ts'
import {
  cardOf,
  fineSummary,
  lateSummary,
  needs,
  pageOf,
  summary
} from '#renderer/gallery/summary-samples.ts'
import { topUp } from '#renderer/gallery/top-up-samples.ts'
import { account, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

/** Since before the summary was made. */
const EARLIER = NOW - 9 * HOUR
const shop = [
  { ...mainShop, wallets: [{ ...payout, levelSince: EARLIER }, collection] },
  account({ id: 'a2', wallets: [{ ...merchant, levelSince: EARLIER }] }),
  account({
    id: 'a3',
    name: 'ClickAirtime',
    reach: 'rejected',
    reachSince: EARLIER,
    failure: { kind: 'rejected' },
    wallets: [wallet({ id: 'a3/global', name: 'Global', reach: 'rejected', reachSince: EARLIER })]
  })
]
const morning = (over: Partial<Snapshot> = {}) =>
  snapshot({ accounts: shop, summary: cardOf(summary()), ...over })
const card = () => screen.getByRole('region', { name: 'Friday morning' })
const needsYou = () => screen.queryByRole('region', { name: 'Needs you' })

test('the card says what needs somebody in its order, and that the others are fine', async () => {
  await show(morning())
  const lines = within(card())
    .getAllByRole('listitem')
    .map(line => line.textContent)
  expect(lines).toEqual([
    'Payout runs out 11:40KES\u00a04,210.00',
    'Merchant wallet runs out Sun 16:00KES\u00a0125,750.00',
    'Collection KES\u00a020,000 late since Thu 19:10',
    'Global not read since 02:10USD\u00a01,000.00'
  ])
  expect(within(card()).getByText('The other 11 are fine.')).toBeDefined()
  expect(
    within(card()).getByRole('button', { name: 'Critical, Payout, runs out 11:40, KES\u00a04,210.00' })
  ).toBeDefined()
})

test('it stands in for what it names, until it is put away', async () => {
  const { inputs, send, user } = await show(morning())
  expect(needsYou()).toBeNull()
  expect(screen.queryByText(/are healthy/)).toBeNull()
  await press(user, 'Put away')
  expect(inputs('putAwaySummary')).toEqual([{ summaryId: 7 }])
  expect(document.activeElement?.textContent).toBe('Balances')
  act(() => send('snapshot', morning({ at: NOW + 1, summary: null })))
  expect(needsYou()).not.toBeNull()
  expect(within(needsYou() as HTMLElement).getByRole('heading', { name: 'Payout is critical' })).toBeDefined()
})

test('what became worse since then has its own card at once', async () => {
  const later = NOW - MINUTE
  const worse = wallet({ ...merchant, level: 'critical', levelSince: later })
  const { send } = await show(
    morning({ accounts: [...shop.slice(0, 1), account({ id: 'a2', wallets: [worse] })] })
  )
  const openNeed = (name: string) => within(needsYou() as HTMLElement).getByRole('region', { name })
  expect(openNeed('Merchant wallet')).toBeDefined()
  expect(within(needsYou() as HTMLElement).queryByText(/Payout/)).toBeNull()
  // Recovered and critical again: the engine no longer lets the summary stand in for it.
  act(() => send('snapshot', morning({ at: NOW + 1, summary: { ...cardOf(summary()), standsInFor: [] } })))
  expect(openNeed('Payout')).toBeDefined()
  // Low and unreadable once more, after the summary was made.
  const again = shop.slice(1).map(each => ({
    ...each,
    reachSince: each.reachSince && later,
    wallets: each.wallets.map(one => ({ ...one, levelSince: later, reachSince: one.reachSince && later }))
  }))
  act(() => send('snapshot', morning({ at: NOW + 2, accounts: again })))
  expect(
    within(needsYou() as HTMLElement).getAllByRole('button', { name: /^(Low, Merchant|Global)/ })
  ).toHaveLength(2)
})

test('more than five are counted', async () => {
  const many = Array.from({ length: 8 }, (_, at) => ({
    kind: 'unreadableAccount' as const,
    accountId: `x${at}`,
    accountName: `Shop ${at}`,
    since: null,
    failure: null,
    wallets: 0
  }))
  await show(morning({ summary: cardOf(summary({ needs: many })) }))
  expect(within(card()).getAllByRole('listitem')).toHaveLength(5)
  expect(within(card()).getByText('3 more')).toBeDefined()
  expect(within(card()).getByText('Shop 0').parentElement?.textContent).toBe('Shop 0 never read')
})

test('it leads to all of it, to how the worst is topped up, and to what each line is about', async () => {
  const { user } = await show(morning(), {
    getSummary: pageOf(summary()),
    getTopUpForm: null,
    getChart: null
  })
  await press(user, 'Read it all')
  expect(title()).toBe('Friday morning')
  await press(user, 'Back')
  expect(title()).toBe('Balances')
  await press(user, 'How to top up Payout')
  expect(title()).toBe('How to top up')
  await press(user, 'Back')
  await press(user, /^Collection, KES\u00a020,000 late/)
  expect(title()).toBe('Collection')
})

test('nobody is told to top up what money is on its way to', async () => {
  const awaited = { ...mainShop, wallets: [{ ...payout, topUps: [topUp()] }, collection] }
  await show(morning({ accounts: [awaited, ...shop.slice(1)] }))
  expect(button('How to top up Merchant wallet')).toBeDefined()
})

test('where nothing is to be done it is a sentence and the cross', async () => {
  await show(snapshot({ summary: cardOf(fineSummary) }))
  expect(card().textContent).toBe(
    'Friday morningAll 15 wallets are fine. Enough until Mon 09:00 at your usual pace.'
  )
  expect(within(card()).getAllByRole('button')).toHaveLength(1)
  expect(screen.queryByText('Your wallet is healthy')).toBeNull()
})

test('one that comes late says why', async () => {
  await show(morning({ summary: cardOf(lateSummary) }))
  expect(within(card()).getByText('For 07:30; this computer was asleep.')).toBeDefined()
})

test('wallets of the same name are told apart by their accounts', async () => {
  const namesake = account({ id: 'a9', name: 'Kisumu', wallets: [wallet({ id: 'a9/p', name: 'Payout' })] })
  await show(morning({ accounts: [...shop, namesake] }))
  expect(within(card()).getAllByRole('listitem')[0]?.textContent).toContain('Payout Main shop runs out 11:40')
})

test('amounts are hidden on it too', async () => {
  const { settings } = snapshot()
  await show(morning({ settings: { ...settings, hideAmounts: true } }))
  expect(card().textContent).not.toMatch(/4,210|125,750|20,000/)
  expect(card().textContent).toContain('A top-up is late since Thu 19:10')
})

test('a line about what is gone leads nowhere', async () => {
  await show(morning({ accounts: shop.slice(0, 1) }))
  expect(within(card()).getAllByRole('listitem')).toHaveLength(needs.length)
  expect(within(card()).queryByRole('button', { name: /Merchant wallet/ })).toBeNull()
})
