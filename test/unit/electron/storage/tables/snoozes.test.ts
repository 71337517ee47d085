import { expect, test } from 'vitest'
import { storeWithPayout } from '../samples.ts'

test('a snooze replaces the wallet’s previous one, and a snooze of everything is separate', () => {
  const { snoozes } = storeWithPayout()
  snoozes.set('shop/payout', 1000)
  snoozes.set('shop/payout', 2000)
  snoozes.set(null, 3000)
  snoozes.set(null, 4000)
  expect(snoozes.all()).toEqual([
    { subject: 'shop/payout', until: 2000 },
    { subject: 'all', until: 4000 }
  ])
  snoozes.end(null)
  expect(snoozes.all()).toEqual([{ subject: 'shop/payout', until: 2000 }])
})

test('a recovery ends that wallet’s snooze until recovery and no other', () => {
  const { snoozes } = storeWithPayout()
  snoozes.set('shop/payout', 2000)
  snoozes.endOnRecovery('shop/payout')
  expect(snoozes.all()).toHaveLength(1)
  snoozes.set('shop/payout', null)
  snoozes.endOnRecovery('shop/payout')
  expect(snoozes.all()).toEqual([])
})
