import { expect, test } from 'vitest'
import { pinnedTitle } from '#shell/tray/view.ts'
import { account, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'

const pinned = (changes: Parameters<typeof wallet>[0] = {}, hideAmounts = false) => {
  const shown = wallet({ amount: '3250.00', ...changes })
  const { settings } = snapshot()
  return pinnedTitle(
    snapshot({
      accounts: [account({ wallets: [shown] })],
      settings: { ...settings, pinnedWallet: shown.id, hideAmounts }
    })
  )
}

test('shows a pinned wallet’s balance, and nothing without one', () => {
  expect(pinned()).toBe('KES\u00a03,250.00')
  expect(pinnedTitle(snapshot())).toBe('')
  expect(pinnedTitle(snapshot({ settings: { ...snapshot().settings, pinnedWallet: 'gone/payout' } }))).toBe(
    ''
  )
})

test('a balance that is not fresh has its time', () => {
  expect(pinned({ reach: 'stale', readAt: NOW })).toMatch(/^KES\u00a03,250\.00 · \d\d:\d\d$/)
})

test('shows no balance while amounts are hidden or before the first reading', () => {
  expect(pinned({}, true)).toBe('')
  expect(pinned({ amount: null })).toBe('')
})
