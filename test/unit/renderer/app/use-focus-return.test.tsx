import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { account, snapshot, wallet } from '#renderer/gallery/samples.ts'
import { button, press, show, title } from '../show.tsx'

const two = snapshot({ accounts: [account({ wallets: [wallet(), wallet({ id: 'a1/b', name: 'Second' })] })] })
const focused = () => document.activeElement

test('Back returns the focus to the control that opened the screen', async () => {
  const { user } = await show(two)
  await press(user, 'Settings')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(focused()).toBe(button('Settings')))
  await press(user, 'Add account')
  await press(user, 'Back')
  await waitFor(() => expect(focused()).toBe(button('Add account')))
})

test('remembers the focus for each screen on the way back', async () => {
  const { user } = await show(two, { getHistory: [] })
  await user.click(screen.getByRole('button', { name: /^Second/ }))
  await press(user, 'Why wasn’t I told?')
  await user.keyboard('{Escape}')
  expect(title()).toBe('Second')
  await waitFor(() => expect(focused()).toBe(button('Why wasn’t I told?')))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(focused()).toBe(button(/^Second/)))
})

test('focuses the heading when the control is gone', async () => {
  const { user, send } = await show(two)
  await press(user, 'Settings')
  send('snapshot', snapshot({ accounts: [] }))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(title()).not.toBe('Settings'))
  expect(screen.queryByRole('button', { name: 'Settings' })).toBeNull()
})
