import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import { MINUTE } from '#domain/time/units.ts'
import { account, critical, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const shops = (count: number, over: Parameters<typeof wallet>[0] = {}) =>
  Array.from({ length: count }, (_, at) =>
    account({
      id: `s${at}`,
      name: `Shop ${at}`,
      wallets: [wallet({ ...critical, ...over, id: `s${at}/w`, name: 'Float' })]
    })
  )
const card = () => screen.getByRole('region', { name: 'Needs you' })
const lines = () => within(card()).queryAllByRole('button', { name: /^(Critical|Low|Global|Float), / })

test('one card tells the worst and folds the rest, by level', async () => {
  const { user } = await show(snapshot({ accounts: [...shops(8), ...shops(3, { level: 'low' })] }))
  expect(screen.getByText('11 of 11')).toBeDefined()
  expect(within(card()).getByRole('heading', { name: 'Float is critical' })).toBeDefined()
  expect(lines()).toHaveLength(2)
  await press(user, '8 more: 5 critical, 3 low')
  expect(lines()).toHaveLength(10)
  await press(user, 'Show fewer')
  expect(lines()).toHaveLength(2)
})

test('a critical wallet folded below the first unfolds where it stands, and names its shop', async () => {
  const { user } = await show(snapshot({ accounts: shops(2) }))
  await press(user, /^Critical, Float, Shop 1, KES\u00a03,250\.00/)
  const open = within(card()).getByRole('region', { name: 'Float' })
  expect(within(open).getByText('JPay Africa · Shop 1')).toBeDefined()
})

test('an account that cannot be read is in it, with why and since when, and leads to the account', async () => {
  const rejected = account({
    name: 'Kisumu',
    reach: 'rejected',
    reachSince: NOW - 12 * MINUTE,
    failure: { kind: 'rejected' },
    lastReadAt: NOW - 27 * MINUTE,
    wallets: [
      wallet({ name: 'Global', reach: 'rejected', failure: { kind: 'rejected' }, readAt: NOW - 27 * MINUTE })
    ]
  })
  const { user } = await show(snapshot({ accounts: [rejected] }))
  await press(user, /^Global, Kisumu, KES\u00a045,000\.00, Key rejected.* · Last known 14:05$/)
  expect(title()).toBe('JPay Africa')
})

test('a level of a balance that is not current is told without its colour, with its age', async () => {
  await show(snapshot({ accounts: shops(1, { reach: 'stale', readAt: NOW - 27 * MINUTE }) }))
  expect(button(/^Critical, Float, .*Last known 14:05$/).className).toBe('need unread')
  expect(within(card()).queryByRole('button', { name: /Snooze/ })).toBeNull()
})

test('a snoozed wallet says until when', async () => {
  await show(snapshot({ accounts: shops(1, { snoozedUntil: NOW + 60 * MINUTE }) }))
  expect(within(card()).getByText('JPay Africa · Shop 0 · Snoozed until 15:32')).toBeDefined()
})

test('where nothing needs anybody one line says so, and does not call healthy what nobody watches', async () => {
  const quiet = account({ wallets: [wallet(), wallet({ id: 'a1/b', name: 'B' })] })
  const { send } = await show(snapshot({ accounts: [quiet] }))
  expect(screen.getByText('All 2 wallets are healthy')).toBeDefined()
  const unwatched = wallet({ id: 'a1/b', name: 'B', amount: '0.00', thresholds: noThresholds })
  send('snapshot', snapshot({ at: NOW + 1, accounts: [account({ wallets: [wallet(), unwatched] })] }))
  expect(await screen.findByText('1 healthy, 1 without alert levels')).toBeDefined()
  const old = wallet({ id: 'a1/b', name: 'B', reach: 'stale' })
  send('snapshot', snapshot({ at: NOW + 2, accounts: [account({ wallets: [wallet(), old] })] }))
  await screen.findByText('Last known 14:32')
  expect(screen.queryByText(/healthy/)).toBeNull()
})

test('from thirteen wallets on rows are compact, unless Settings say otherwise', async () => {
  const isCompact = () => document.querySelectorAll('.wallet.compact').length > 0
  const many = (count: number) => snapshot({ accounts: shops(count, { level: 'healthy' }) })
  const { send } = await show(many(12))
  expect(isCompact()).toBe(false)
  send('snapshot', { ...many(13), at: NOW + 1 })
  await expect.poll(isCompact).toBe(true)
  send('snapshot', { ...many(13), at: NOW + 2, settings: { ...initialSettings, rows: 'roomy' } })
  await expect.poll(isCompact).toBe(false)
  send('snapshot', { ...many(1), at: NOW + 3, settings: { ...initialSettings, rows: 'compact' } })
  await expect.poll(isCompact).toBe(true)
})

test('the list can be narrowed to what needs the user', async () => {
  const healthy = Array.from({ length: 12 }, (_, at) => wallet({ id: `a1/${at}`, name: `Till ${at}` }))
  const { user } = await show(snapshot({ accounts: [...shops(2), account({ wallets: healthy })] }))
  await press(user, 'Needs you 2')
  expect(button('Needs you 2').getAttribute('aria-pressed')).toBe('true')
  expect(document.querySelectorAll('[data-wallet]')).toHaveLength(2)
})
