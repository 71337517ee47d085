import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { account, critical, NOW, snapshot, wallet } from './samples.ts'
import { show, title } from './show.tsx'

test('Ctrl+R refreshes and Ctrl+comma opens Settings once', async () => {
  const { user, inputs, app } = await show(snapshot(), { refresh: { read: true, allowedAt: null } })
  await user.keyboard('{Control>}r{/Control}')
  expect(inputs('refresh')).toHaveLength(1)
  await user.keyboard('{Control>},,{/Control}')
  expect(title()).toBe('Settings')
  expect(app.getState().stack).toHaveLength(2)
})

test('Esc on Balances hides the popover', async () => {
  const { user, calls } = await show(snapshot())
  await user.keyboard('{Escape}')
  expect(calls.at(-1)?.name).toBe('hide')
})

test('announces a level that changes, but not the level at the start', async () => {
  const other = wallet({ id: 'a1/collection', name: 'Collection', level: 'low' })
  const { send } = await show(snapshot({ accounts: [account({ wallets: [wallet(), other] })] }))
  expect(screen.queryByText(/Collection: Low/)).toBeNull()
  send('snapshot', snapshot({ at: NOW + 1, accounts: [account({ wallets: [critical, other] })] }))
  expect(
    (await screen.findByText('Main shop, Payout: Critical, KES 3,250.00')).getAttribute('aria-live')
  ).toBe('assertive')
})

test('opens the screen requested from the tray, with Balances behind it', async () => {
  const { send, user } = await show(snapshot())
  send('go', { screen: 'wallet', walletId: 'a1/payout' })
  expect(await screen.findByRole('heading', { name: 'Payout' })).toBeDefined()
  await user.keyboard('{Escape}')
  expect(title()).toBe('Balances')
})

test('keeps the window open while something is being typed, and releases it afterwards', async () => {
  const { inputs, user } = await show(snapshot())
  await user.click(screen.getByRole('button', { name: 'Add account' }))
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(inputs('holdPopover').map(({ keep }) => keep)).toEqual([false, true, false])
})

test('reports the current screen, so that a recreated window starts there', async () => {
  const place = { screen: 'settings' } as const
  const { inputs, user } = await show(snapshot(), {}, place)
  await user.keyboard('{Escape}')
  expect(inputs('holdPopover').map(({ place }) => place)).toEqual([place, { screen: 'balances' }])
})
