import { expect, it } from 'vitest'
import { activationOf, topUpOfSummary } from '#shell/notifications/content.ts'

it('opens its subject when it or its first button is clicked', () => {
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

it('the second button snoozes the wallet, or everything if it is about more', () => {
  expect(activationOf('wallet:shop/payout', 1)).toEqual({ kind: 'snooze', walletId: 'shop/payout' })
  expect(activationOf('wallet:shop/payout', 2)).toEqual({
    kind: 'open',
    place: { screen: 'topUp', walletId: 'shop/payout' }
  })
  expect(activationOf('wallet:shop/payout', 3)).toEqual({
    kind: 'open',
    place: { screen: 'pay-in', walletId: 'shop/payout' }
  })
  expect(activationOf('wallet:shop/payout', 4)).toEqual({
    kind: 'open',
    place: { screen: 'wallet', walletId: 'shop/payout' }
  })
  expect(activationOf('several', 1)).toEqual({ kind: 'snooze', walletId: null })
})

it('a click on a top-up opens its wallet, copies its text, or says that it is there', () => {
  const about = (wanted: string) => ({ kind: 'topUp', topUpId: 'x', wanted })
  expect(activationOf('topUp:x', null)).toEqual(about('open'))
  expect(activationOf('topUp:x', 0)).toEqual(about('copy'))
  expect(activationOf('topUp:x', 1)).toEqual(about('arrived'))
})

it('of a summary the second button leads to how its worst wallet is topped up, as long as it needs that', () => {
  const open = { kind: 'open', place: { screen: 'summary', summaryId: null } }
  expect(activationOf('summary', null)).toEqual(open)
  expect(activationOf('summary', 0)).toEqual(open)
  expect(activationOf('summary', 1)).toEqual({ kind: 'summaryTopUp' })
  expect(topUpOfSummary({ summary: null })).toEqual(open.place)
})
