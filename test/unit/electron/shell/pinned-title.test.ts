import { expect, test } from 'vitest'
import { pinnedTitle } from '../../../../electron/shell/pinned-title.ts'
import { account, NOW, snapshot, wallet } from '../../renderer/samples.ts'

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

test('a pinned wallet shows its balance, and nothing is shown where none is pinned or it is gone', () => {
  expect(pinned()).toBe('KES 3,250.00')
  expect(pinnedTitle(snapshot())).toBe('')
  expect(pinnedTitle(snapshot({ settings: { ...snapshot().settings, pinnedWallet: 'gone/payout' } }))).toBe(
    ''
  )
})

test('a figure that is not fresh carries its time', () => {
  expect(pinned({ reach: 'stale', readAt: NOW })).toMatch(/^KES 3,250\.00 · \d\d:\d\d$/)
})

test('there is no figure while amounts are hidden, or before the first reading', () => {
  expect(pinned({}, true)).toBe('')
  expect(pinned({ amount: null })).toBe('')
})
