import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { MINUTE } from '#domain/time/units.ts'
import { account, critical, NOW, outlook, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const collection = wallet({ id: 'a1/collection', key: 'collection', name: 'Collection', today: '12400' })
const two = snapshot({ accounts: [account({ wallets: [critical, collection] })] })

test('a wallet is one button, labelled with its name and full amount', async () => {
  await show(two)
  const row = button(/^Payout, KES\u00a03,250\.00, Critical/)
  expect(row.dataset).toMatchObject({ wallet: 'a1/payout', level: 'critical', reach: 'fresh' })
  expect(button(/^Collection, KES\u00a045,000\.00, \+12,400 today$/).dataset['level']).toBe('healthy')
})

test('the header says when balances were last read and when they are next due', async () => {
  await show(two)
  expect(screen.getByText('Updated 14:32 · next in 3 min')).toBeDefined()
})

test('a critical wallet comes first, with a link to its dashboard', async () => {
  const { user, inputs } = await show(two)
  const card = screen.getByRole('region', { name: 'Payout' })
  expect(within(card).getByText('Critical below KES 5,000.')).toBeDefined()
  await user.click(within(card).getByRole('button', { name: 'Snooze' }))
  await user.click(within(card).getByRole('menuitem', { name: 'Open dashboard' }))
  expect(inputs('openLink')).toEqual([{ providerId: 'jpay-africa', link: 'dashboard' }])
})

test('a critical wallet says when it runs out, with the time emphasised', async () => {
  const ending = wallet({ ...critical, outlook: outlook() })
  await show(snapshot({ accounts: [account({ wallets: [ending] })] }))
  expect(screen.getByRole('region', { name: 'Payout' }).textContent).toContain(
    'Runs out around 16:40 today at this afternoon’s pace. Critical below KES\u00a05,000.'
  )
  expect(screen.getByText('16:40 today').tagName).toBe('B')
  expect(button(/^Payout, KES\u00a03,250\.00, Critical, About 2 h left$/)).toBeDefined()
})

test('a wallet that was never read shows a dash and the reason, never a zero', async () => {
  const never = wallet({ amount: null, readAt: null, reach: 'rejected', failure: { kind: 'rejected' } })
  await show(snapshot({ accounts: [account({ wallets: [never] })] }))
  expect(button('Payout, —, Key rejected').textContent).not.toContain('0')
})

test('a balance that is not current shows its age', async () => {
  const old = wallet({ reach: 'unreachable', readAt: NOW - 27 * MINUTE })
  await show(snapshot({ accounts: [account({ wallets: [old] })] }))
  expect(button('Payout, KES\u00a045,000.00, Last known 14:05').className).toContain('dimmed')
})

test('a rejected key is shown at its account, with the way to replace it', async () => {
  const rejected = account({
    failure: { kind: 'rejected' },
    reach: 'rejected',
    reachSince: NOW - 12 * MINUTE
  })
  const { user } = await show(snapshot({ accounts: [rejected] }))
  await press(user, 'Key rejected · 14:20')
  expect(screen.getByLabelText('App key')).toBeDefined()
})

test('without internet the figures are labelled as last known', async () => {
  const offline = account({ reach: 'offline', reachSince: NOW - 2 * MINUTE, failure: { kind: 'offline' } })
  await show(snapshot({ network: { trouble: 'offline', since: NOW - 2 * MINUTE }, accounts: [offline] }))
  expect(screen.getByText('Offline since 14:30')).toBeDefined()
  expect(screen.getByText('These are the last known balances.', { exact: false })).toBeDefined()
})

test('hidden amounts are nowhere on the page, not even for assistive technology', async () => {
  const total = { currency: 'KES', amount: '48250.00' }
  const accounts = [account({ wallets: [critical, collection], total })]
  await show(snapshot({ accounts, settings: { ...initialSettings, hideAmounts: true } }))
  expect(document.body.innerHTML).not.toMatch(/3,250|45,000|12,400|48,250|5,000/)
  expect(button('Hide amounts').getAttribute('aria-pressed')).toBe('true')
})

test('Hide amounts changes the setting', async () => {
  const { user, inputs } = await show(two)
  await press(user, 'Hide amounts')
  expect(inputs('changeSettings')).toEqual([{ hideAmounts: true }])
})

test('a total over several currencies is labelled as approximate', async () => {
  const total = { currency: 'USD', amount: '1250.50' }
  await show(snapshot({ accounts: [account({ total })] }))
  expect(screen.getByText('Total ≈ USD 1,250.50')).toBeDefined()
})

test('does not show a total that may be outdated, since it has no time of its own', async () => {
  const total = { currency: 'USD', amount: '1250.50' }
  await show(snapshot({ accounts: [account({ total, reach: 'unreachable' })] }))
  expect(screen.queryByText(/1,250\.50/)).toBeNull()
})

test('Refresh says when the provider does not allow it yet', async () => {
  const { user, inputs } = await show(two, {
    refresh: { read: false, allowedAt: NOW + 40_000 }
  })
  await press(user, 'Refresh')
  expect(inputs('refresh')).toEqual([{ accountId: null, walletKey: null }])
  const words = 'JPay Africa allows one reading a minute. Next in 40 s.'
  const [said, drawn] = await screen.findAllByText(words)
  // What is drawn counts down; read aloud it would be a sentence a second.
  expect(drawn?.closest('[aria-hidden=true]')).not.toBeNull()
  expect(said?.closest('[role=status]')).not.toBeNull()
})

test('a refresh that has read something says so to screen readers, one that has not does not', async () => {
  const { user, send } = await show(two, { refresh: { read: true, allowedAt: null } })
  const readAt = (lastReadAt: number) => two.accounts.map(one => ({ ...one, lastReadAt }))
  const said = () => screen.queryAllByText('Updated 14:35', { selector: '.sr-only' })
  await press(user, 'Refresh')
  send('snapshot', { ...two, at: NOW + 1, accounts: readAt(NOW - MINUTE) })
  await expect.poll(() => screen.queryAllByText(/^Updated/, { selector: '.sr-only' })).toEqual([])
  send('snapshot', { ...two, at: NOW + 2, accounts: readAt(NOW + 3 * MINUTE) })
  await expect.poll(() => said().length).toBe(1)
})

test('labels the demo and lets the user leave it', async () => {
  const { user, calls } = await show(snapshot({ demo: true }), { leaveDemo: { ok: true, value: null } })
  expect(screen.getByText('Nothing here is real money.', { exact: false })).toBeDefined()
  await press(user, 'Leave demo')
  expect(calls.map(({ name }) => name)).toContain('leaveDemo')
})

test('the arrow keys move between wallets, Enter opens one and Esc returns to it', async () => {
  const { user } = await show(two)
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toBe(button(/^Collection/))
  await user.keyboard('{Enter}')
  expect(title()).toBe('Collection')
  await user.keyboard('{Escape}')
  expect(title()).toBe('Balances')
  expect(document.activeElement).toBe(button(/^Collection/))
})

test('the wallets are a single Tab stop', async () => {
  await show(two)
  const stops = [...document.querySelectorAll<HTMLElement>('[data-wallet]')].map(row => row.tabIndex)
  expect(stops).toEqual([0, -1])
})

test('more than eight wallets can be filtered, and Esc clears the filter before hiding the popover', async () => {
  const many = Array.from({ length: 9 }, (_, n) => wallet({ id: `a1/${n}`, key: `${n}`, name: `Till ${n}` }))
  const { user, calls } = await show(snapshot({ accounts: [account({ wallets: many })] }))
  await user.type(screen.getByRole('searchbox', { name: 'Filter wallets' }), 'till 7')
  expect(document.querySelectorAll('[data-wallet]')).toHaveLength(1)
  await user.keyboard('{Escape}')
  expect(document.querySelectorAll('[data-wallet]')).toHaveLength(9)
  expect(calls.map(({ name }) => name)).not.toContain('hide')
})
