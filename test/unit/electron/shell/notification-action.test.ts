import { expect, it } from 'vitest'
import { activationOf } from '../../../../electron/shell/notification-action.ts'

it('opens what the notification is about, by a click on it or on its first button', () => {
  const wallet = { kind: 'open', place: { screen: 'wallet', walletId: 'shop/payout' } }
  expect(activationOf('wallet:shop/payout', null)).toEqual(wallet)
  expect(activationOf('wallet:shop/payout', 0)).toEqual(wallet)
  expect(activationOf('account:shop', null)).toEqual({
    kind: 'open',
    place: { screen: 'account', accountId: 'shop' }
  })
  expect(activationOf('several', null)).toEqual({ kind: 'open', place: { screen: 'balances' } })
  expect(activationOf('test', null)).toEqual({ kind: 'open', place: { screen: 'settings' } })
})

it('snoozes the wallet by the second button, and everything where it is about more', () => {
  expect(activationOf('wallet:shop/payout', 1)).toEqual({ kind: 'snooze', walletId: 'shop/payout' })
  expect(activationOf('several', 1)).toEqual({ kind: 'snooze', walletId: null })
})
