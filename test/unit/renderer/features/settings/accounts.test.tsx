import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { account, NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const
const names = ['Main shop', 'Branch', 'Kiosk']
const three = names.map((name, index) => account({ id: `a${index + 1}`, name }))
const ok = { ok: true, value: null } as const

const settings = (accounts = three) => show(snapshot({ accounts }), { orderAccounts: ok }, place)
const rows = () => screen.getAllByRole('group', { name: /^JPay Africa/ })
const shown = () => rows().map(row => names.find(name => row.textContent?.includes(name)))
const row = (name: string) => screen.getByRole('group', { name: `JPay Africa · ${name}` })
const opener = (name: string) => screen.getByRole('button', { name: new RegExp(`^JPay Africa.*${name}`) })

function drag(name: string, type: 'dragStart' | 'dragOver' | 'drop' | 'dragEnd') {
  const event = createEvent[type](row(name))
  Object.defineProperty(event, 'dataTransfer', { value: { effectAllowed: 'all' } })
  fireEvent(row(name), event)
}

test('Alt and an arrow key move an account, keep its focus and announce its position', async () => {
  const { user, inputs } = await settings()
  opener('Main shop').focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(shown()).toEqual(['Branch', 'Main shop', 'Kiosk'])
  expect(screen.getByText('Main shop is now 2 of 3.')).toBeDefined()
  expect(document.activeElement).toBe(opener('Main shop'))
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
  expect(inputs('orderAccounts').map(({ accountIds }) => accountIds.join())).toEqual(['a2,a1,a3', 'a2,a3,a1'])
  expect(screen.getByText('Main shop is now 3 of 3.')).toBeDefined()
})

test('an arrow key alone moves nothing', async () => {
  const { user, inputs } = await settings()
  opener('Main shop').focus()
  await user.keyboard('{ArrowDown}')
  expect(inputs('orderAccounts')).toEqual([])
})

test('the handle moves an account without dragging', async () => {
  const { user, inputs } = await settings()
  await user.click(screen.getAllByRole('button', { name: 'Move' })[2] ?? document.body)
  await user.click(screen.getByRole('menuitem', { name: 'Move up' }))
  expect(inputs('orderAccounts')).toEqual([{ accountIds: ['a1', 'a3', 'a2'] }])
})

test('dragging previews the new order, and dropping saves it', async () => {
  const { inputs } = await settings()
  drag('Kiosk', 'dragStart')
  drag('Main shop', 'dragOver')
  expect(shown()).toEqual(['Kiosk', 'Main shop', 'Branch'])
  expect(inputs('orderAccounts')).toEqual([])
  drag('Kiosk', 'drop')
  drag('Kiosk', 'dragEnd')
  expect(shown()).toEqual(['Kiosk', 'Main shop', 'Branch'])
  expect(inputs('orderAccounts')).toEqual([{ accountIds: ['a3', 'a1', 'a2'] }])
})

test('an account dropped elsewhere goes back to its place', async () => {
  const { inputs } = await settings()
  drag('Kiosk', 'dragStart')
  drag('Main shop', 'dragOver')
  drag('Kiosk', 'dragEnd')
  expect(shown()).toEqual(names)
  expect(inputs('orderAccounts')).toEqual([])
})

test('a later snapshot overrides the order on screen', async () => {
  const { user, send } = await settings()
  opener('Main shop').focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  send('snapshot', snapshot({ at: NOW + 1, accounts: [...three].reverse() }))
  await waitFor(() => expect(shown()).toEqual(['Kiosk', 'Branch', 'Main shop']))
})

test('a single account has no handle', async () => {
  await settings([account()])
  expect(screen.queryByRole('button', { name: 'Move' })).toBeNull()
  expect(screen.queryByText(/reorder/)).toBeNull()
})

test('opens an account', async () => {
  const { user } = await settings()
  await user.click(opener('Branch'))
  await press(user, 'Remove account')
  expect(screen.getByRole('alertdialog', { name: 'Remove JPay Africa · Branch?' })).toBeDefined()
})
