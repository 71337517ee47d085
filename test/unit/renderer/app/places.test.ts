import { expect, test } from 'vitest'
import { lastPlace, popScreen, pruneStack, type Screen, stackOf } from '#renderer/app/places.ts'
import { account, snapshot } from '../samples.ts'

const balances: Screen = { screen: 'balances' }

test('Back from a screen opened directly leads to Balances, and no further', () => {
  const stack = stackOf({ screen: 'settings' })
  expect(popScreen(stack)).toEqual([balances])
  expect(popScreen(popScreen(stack))).toEqual([balances])
})

test('a recreated popover continues at the last screen that can be opened directly', () => {
  const wallet: Screen = { screen: 'wallet', walletId: 'a1/payout' }
  expect(lastPlace([balances, wallet, { screen: 'history', walletId: 'a1/payout' }])).toBe(wallet)
  expect(lastPlace([balances, { screen: 'settings' }])).toEqual({ screen: 'settings' })
  expect(lastPlace([balances, { screen: 'connect' }])).toBe(balances)
})

test('drops the screens of what is gone and keeps the others', () => {
  const gone: Screen[] = [
    { screen: 'account', accountId: 'gone' },
    { screen: 'wallet', walletId: 'a1/gone' },
    { screen: 'history', walletId: 'a1/gone' },
    { screen: 'ledger', walletId: 'a1/gone' },
    { screen: 'pay', walletId: 'a1/gone', amount: '' }
  ]
  const kept: Screen[] = [
    balances,
    { screen: 'settings' },
    { screen: 'history', walletId: null },
    { screen: 'pay', walletId: null, amount: '12' },
    { screen: 'account', accountId: 'a1' },
    { screen: 'wallet', walletId: 'a1/payout' }
  ]
  expect(pruneStack([...kept, ...gone], snapshot())).toEqual(kept)
  expect(pruneStack(kept, snapshot())).toBe(kept)
  expect(pruneStack(kept, snapshot({ accounts: [account({ wallets: [] })] }))).toHaveLength(5)
})
