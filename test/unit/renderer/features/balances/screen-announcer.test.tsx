import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { account, critical, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const collection = wallet({ id: 'a1/collection', key: 'collection', name: 'Collection' })
const two = snapshot({ accounts: [account({ wallets: [critical, collection] })] })
const said = (text: string) => screen.queryByText(text, { selector: '[role=status]' })

test('the name of a screen that takes another’s place is said, also on the way back', async () => {
  const { user } = await show(two)
  expect(said('Balances')).toBeNull()
  await user.click(button(/^Collection/))
  expect(said('Collection')).not.toBeNull()
  await press(user, 'Back')
  expect(said('Balances')).not.toBeNull()
})

test('shown again, the popover says what matters most', async () => {
  await show(two)
  const become = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
  }
  const words = 'Salio. Main shop, Payout: Critical, KES 3,250.00. 1 critical, 1 healthy.'
  become('hidden')
  expect(said(words)).toBeNull()
  become('visible')
  expect(said(words)).not.toBeNull()
})
