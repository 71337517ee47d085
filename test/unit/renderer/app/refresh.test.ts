import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { stackOf } from '#renderer/app/places.ts'
import { limitingProvider, refreshTarget } from '#renderer/app/refresh.ts'
import { account, africasTalking, jpay, NOW, snapshot } from '../samples.ts'

test('refreshes what is on screen', () => {
  const on = (screen: Parameters<typeof stackOf>[0]) => refreshTarget(stackOf(screen), snapshot())
  expect(on({ screen: 'balances' })).toEqual({ accountId: null, walletKey: null })
  expect(on({ screen: 'account', accountId: 'a1' })).toEqual({ accountId: 'a1', walletKey: null })
  expect(on({ screen: 'pay', walletId: 'a1/payout', amount: '' })).toEqual({
    accountId: 'a1',
    walletKey: 'payout'
  })
  expect(on({ screen: 'wallet', walletId: 'a1/payout' })).toEqual({ accountId: 'a1', walletKey: 'payout' })
})

test('names the provider that allows a reading first', () => {
  const slow = account({ id: 'a2', providerId: 'africas-talking', lastReadAt: NOW - 5 * MINUTE })
  const both = snapshot({ accounts: [account(), slow] })
  const cards = [africasTalking, jpay]
  const all = { accountId: null, walletKey: null }
  expect(limitingProvider(all, NOW + MINUTE, both, cards)).toBe(jpay)
  expect(limitingProvider(all, NOW + 10 * MINUTE, both, cards)).toBe(africasTalking)
  expect(limitingProvider({ ...all, accountId: 'a1' }, NOW + 10 * MINUTE, both, cards)).toBe(jpay)
})
