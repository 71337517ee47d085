import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { account, critical, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const place = { screen: 'wallet', walletId: 'a1/payout' } as const
const until = NOW + 60 * MINUTE
const one = (of: ReturnType<typeof wallet>) => snapshot({ accounts: [account({ wallets: [of] })] })
const walletId = 'a1/payout'

test('a critical wallet’s card snoozes it for an hour, and ends the snooze', async () => {
  const { user, inputs, send } = await show(one(critical))
  const card = screen.getByRole('region', { name: 'Payout' })
  await user.click(within(card).getByRole('button', { name: 'Snooze' }))
  await user.click(within(card).getByRole('menuitem', { name: '1 hour' }))
  expect(inputs('snooze')).toEqual([{ walletId, span: 'hour' }])
  send('snapshot', one({ ...critical, snoozedUntil: until }))
  await user.click(within(card).getByRole('button', { name: 'Snooze' }))
  await user.click(await within(card).findByRole('menuitem', { name: 'End snooze' }))
  expect(inputs('unsnooze')).toEqual([{ walletId }])
})

test('a snoozed wallet’s row says so, also in its accessible name', async () => {
  await show(one(wallet({ snoozedUntil: until })))
  expect(
    button('Payout, KES\u00a045,000.00, Snoozed until 15:32').querySelector('.lucide-bell-off')
  ).not.toBeNull()
})

test('Settings says in the same place until when everything is snoozed, and keeps the focus there', async () => {
  const { user, inputs, send } = await show(snapshot(), {}, { screen: 'settings' })
  const row = screen.getByRole('group', { name: 'Snooze all alerts' })
  await user.click(within(row).getByRole('button', { name: '1 hour' }))
  expect(inputs('snooze')).toEqual([{ walletId: null, span: 'hour' }])
  send('snapshot', snapshot({ snoozedUntil: until }))
  const end = await within(row).findByRole('button', { name: 'End snooze' })
  expect(within(row).getByRole('status').textContent).toBe('Alerts snoozed until 15:32')
  expect(document.activeElement).toBe(end)
  await user.click(end)
  expect(inputs('unsnooze')).toEqual([{ walletId: null }])
})

test('Balances says until when everything is snoozed, and End snooze ends it', async () => {
  const { user, inputs } = await show(snapshot({ snoozedUntil: new Date(2025, 10, 21, 17, 0).getTime() }))
  expect(screen.getByText('Alerts snoozed').parentElement?.textContent).toBe('Alerts snoozed until 17:00')
  await press(user, 'End snooze')
  expect(inputs('unsnooze')).toEqual([{ walletId: null }])
})

test('the arrow keys move through the Snooze menu, and closing it returns the focus', async () => {
  const { user, inputs } = await show(one(critical), {}, place)
  await press(user, 'Snooze')
  expect(screen.getAllByRole('menuitem').map(item => item.textContent)).toEqual([
    '1 hour',
    'Until tomorrow 08:00',
    'Until it recovers'
  ])
  expect(document.activeElement?.textContent).toBe('1 hour')
  await user.keyboard('{ArrowUp}{Enter}')
  expect(inputs('snooze')).toEqual([{ walletId, span: 'recovery' }])
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(button('Snooze'))
})

test('Esc or a click elsewhere closes the menu without leaving the screen', async () => {
  const { user } = await show(one(critical), {}, place)
  await press(user, 'Snooze')
  await user.keyboard('{Escape}')
  expect([title(), screen.queryByRole('menu')]).toEqual(['Payout', null])
  await press(user, 'Snooze')
  await user.click(screen.getByLabelText('Low below'))
  expect(screen.queryByRole('menu')).toBeNull()
})

test('a healthy wallet cannot be snoozed until it recovers', async () => {
  const { user } = await show(one(wallet()), {}, place)
  await press(user, 'Snooze')
  expect(screen.getAllByRole('menuitem')).toHaveLength(2)
})

test('says that a wallet is snoozed until it recovers, and lets the user end it', async () => {
  const { user, inputs } = await show(one({ ...critical, snoozedUntil: 'recovery' }), {}, place)
  expect(screen.getByText('Snoozed').parentElement?.textContent).toBe('Snoozed until it recovers')
  await press(user, 'End snooze')
  expect(inputs('unsnooze')).toEqual([{ walletId }])
})

test('snoozes everything from Settings', async () => {
  const { user, inputs } = await show(snapshot(), {}, { screen: 'settings' })
  await press(user, 'Until tomorrow 08:00')
  expect(inputs('snooze')).toEqual([{ walletId: null, span: 'tomorrow' }])
})
