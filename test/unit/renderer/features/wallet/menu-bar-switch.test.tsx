import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { account, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { show } from '#test/unit/renderer/show.tsx'

afterEach(() => vi.unstubAllGlobals())

const onWallet = () =>
  show(
    snapshot({ accounts: [account({ wallets: [wallet()] })] }),
    {},
    { screen: 'wallet', walletId: wallet().id }
  )

test('on macOS a wallet can be pinned to the menu bar and unpinned', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' })
  const { inputs, user } = await onWallet()
  await user.click(screen.getByRole('switch', { name: 'Show in the menu bar' }))
  expect(inputs('changeSettings')).toEqual([{ pinnedWallet: wallet().id }])
})

test('shows no switch on systems without text beside the icon', async () => {
  await onWallet()
  expect(screen.queryByRole('switch', { name: 'Show in the menu bar' })).toBeNull()
})
