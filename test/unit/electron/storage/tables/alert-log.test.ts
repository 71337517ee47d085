import { expect, test } from 'vitest'
import { DAY } from '#domain/time/units.ts'
import type { AlertLogEntry } from '#storage/tables/alert-log.ts'
import { storeWithPayout } from '../samples.ts'

const delivered = { kind: 'told', at: 1 } as const
const line = (changes: Partial<AlertLogEntry> = {}): AlertLogEntry => ({
  at: 100 * DAY,
  accountId: 'shop',
  walletId: 'shop/payout',
  what: 'low',
  amount: '50',
  outcome: delivered,
  ...changes
})

test('entries are listed newest first, with current names, for one wallet or all', () => {
  const { alertLog } = storeWithPayout()
  alertLog.add(line())
  alertLog.add(line({ walletId: null, what: 'keyRejected', amount: null }))
  expect(alertLog.entries(null).map(({ what }) => what)).toEqual(['keyRejected', 'low'])
  expect(alertLog.entries('shop/payout')).toEqual([
    {
      id: 1,
      ...line(),
      providerId: 'jpay-africa',
      accountName: 'Shop shop',
      walletName: 'Payout',
      currency: 'KES'
    }
  ])
})

test('an alert pending delivery is not listed until it has an outcome', () => {
  const { alertLog } = storeWithPayout()
  const id = alertLog.add(line({ outcome: null }))
  expect(alertLog.entries(null)).toEqual([])
  alertLog.settle(id, delivered)
  expect(alertLog.entries(null)).toMatchObject([{ outcome: delivered }])
})

test('at most 200 entries are listed and 2,000 kept', () => {
  const store = storeWithPayout()
  store.transaction(() => {
    const first = line({ walletId: null, what: 'keyRejected' })
    for (let n = 0; n < 1_801; n++) store.alertLog.add(first)
    for (let n = 0; n < 200; n++) store.alertLog.add(line({ outcome: null }))
  })
  expect(store.alertLog.entries(null)).toHaveLength(200)
  store.transaction(() => {
    for (let n = 0; n < 1_799; n++) store.alertLog.add(line({ outcome: null }))
  })
  expect(store.alertLog.entries(null)).toHaveLength(1)
})

test('an entry is kept for 90 days, and longer while its alert is pending', () => {
  const { alertLog, outbox } = storeWithPayout()
  outbox.add(alertLog.add(line({ at: 1, outcome: null })), 'low', 'amount')
  alertLog.add(line({ at: 2 }))
  alertLog.add(line({ at: 91 * DAY }))
  expect(alertLog.entries(null)).toHaveLength(1)
  expect(outbox.all()).toMatchObject([{ decidedAt: 1 }])
})
