import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { account, critical, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const low = wallet({ amount: '6480.00', level: 'low', levelSince: NOW - 92 * MINUTE })
const shop = (one: ReturnType<typeof wallet>) => snapshot({ accounts: [account({ wallets: [one] })] })

test('the menu of a low line says I have topped up, and the focus comes back to it', async () => {
  const { user } = await show(shop(low), { getTopUpForm: null })
  await press(user, 'More about Payout')
  expect(screen.getAllByRole('menuitem').map(item => item.textContent)).toEqual([
    'I have topped up',
    'How to top up',
    'Snooze 1 h',
    'Open dashboard'
  ])
  await user.click(screen.getByRole('menuitem', { name: 'I have topped up' }))
  expect(title()).toBe('I have topped up')
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(button('More about Payout'))
})

test('a critical wallet’s card leads to both, and no button of it is primary', async () => {
  const { user } = await show(shop(critical), { getTopUpForm: null })
  const card = () => within(screen.getByRole('region', { name: 'Payout' }))
  for (const name of ['How to top up', 'I have topped up']) {
    expect(card().getByRole('button', { name }).className).not.toContain('primary')
    await user.click(card().getByRole('button', { name }))
    expect(title()).toBe(name)
    await user.keyboard('{Escape}')
    expect(document.activeElement?.textContent).toBe(name)
  }
})

test('collateral is not topped up', async () => {
  const { user } = await show(shop({ ...low, kind: 'collateral' }))
  await press(user, 'More about Payout')
  expect(screen.queryByRole('menuitem', { name: 'I have topped up' })).toBeNull()
})
