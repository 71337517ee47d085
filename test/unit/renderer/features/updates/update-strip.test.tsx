import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { UpdateView } from '#contract/desktop.ts'
import { account, NOW, snapshot, wallet } from '#renderer/gallery/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const shop = snapshot({ accounts: [account({ wallets: [wallet()] })] })
const newest: UpdateView = { version: '0.1.0', checkedAt: NOW, failed: null, available: null }
const ready: UpdateView = { ...newest, available: { version: '0.2.0', by: 'restart' } }

test('announces a ready version above the balances, and installs it when pressed', async () => {
  const { calls, user } = await show(shop, { getUpdate: ready, installUpdate: null })
  await screen.findByText('Version 0.2.0 is ready.')
  await press(user, 'Restart to update')
  expect(calls.at(-1)).toEqual({ name: 'installUpdate', input: undefined })
})

test('for a version that Salio cannot install, opens its download page', async () => {
  const available = { version: '0.2.0', by: 'page' } as const
  const { inputs, user } = await show(shop, { getUpdate: { ...newest, available }, installUpdate: null })
  await screen.findByText('Version 0.2.0 is out.')
  await press(user, 'Open the download page')
  expect(inputs('installUpdate')).toHaveLength(1)
})

test('announces a version that arrives while the popover is open, and removes the notice when it is withdrawn', async () => {
  const { send } = await show(shop, { getUpdate: newest })
  expect(screen.queryByText(/^Version/)).toBeNull()
  act(() => send('update', ready))
  screen.getByText('Version 0.2.0 is ready.')
  act(() => send('update', newest))
  expect(screen.queryByText(/^Version/)).toBeNull()
})

test('says that a version could not be installed, and leads to its download page', async () => {
  const available = { version: '0.2.0', by: 'page' } as const
  const { inputs, send, user } = await show(shop, { getUpdate: ready, installUpdate: null })
  act(() => send('update', { ...newest, failed: 'install', available }))
  screen.getByText('Version 0.2.0 could not be installed. Salio keeps working.')
  await press(user, 'Open the download page')
  expect(inputs('installUpdate')).toHaveLength(1)
})
