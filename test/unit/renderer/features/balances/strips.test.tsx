import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { account, snapshot } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const removed = [{ id: 'a1', name: 'Main shop', providerId: 'jpay-africa' }]
const answers = { undoRemoval: { ok: true, value: null } } as const

test.each([
  ['Balances', [account({ id: 'a2' })]],
  ['Welcome', []]
])('on %s a removed account can be restored', async (_, accounts) => {
  const { user, inputs } = await show(snapshot({ accounts, removed }), answers)
  expect(screen.getByText('Main shop removed.')).toBeDefined()
  await press(user, 'Undo')
  expect(inputs('undoRemoval')).toEqual([{ accountId: 'a1' }])
})

test('shows nothing when nothing was removed', async () => {
  await show(snapshot())
  expect(screen.queryByText(/removed/)).toBeNull()
})
