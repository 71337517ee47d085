import { expect, test } from 'vitest'
import { quiet } from '../../../../electron/domain/alert.ts'
import { storeWithPayout } from './samples.ts'

const id = 'shop/payout'

test('a wallet has no rule until one is set, and the last one set holds', () => {
  const store = storeWithPayout()
  expect(store.rule(id)).toBeNull()
  store.setRule(id, { low: '20000.50', critical: '5000', lastsLessThan: 120 })
  const last = { low: '0.10', critical: null, lastsLessThan: null }
  store.setRule(id, last)
  expect(store.rule(id)).toEqual(last)
})

test('a wallet of which nothing was said is quiet', () => {
  const store = storeWithPayout()
  expect(store.alertState(id)).toEqual(quiet)
  store.setAlertState(id, { level: 'critical', since: 1000 })
  expect(store.alertState(id)).toEqual({ level: 'critical', since: 1000 })
  store.setAlertState(id, quiet)
  expect(store.alertState(id)).toEqual(quiet)
})
