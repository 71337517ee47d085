import { expect, test } from 'vitest'
import { read, summary } from '../summary.ts'

const statement = `Creation Date,MSISDN,Transaction ID,Amount,Currency,Country,MMO,Type
2026-02-03 07:15:00,254700000001,a,1500,KES,KEN,MPESA_KEN,PAYOUT
2026-02-03 07:20:00,254700000002,b,2000,KES,KEN,MPESA_KEN,DEPOSIT`

test('a statement whose times are in UTC, as its documentation says', () => {
  const result = read(statement, { isPast: true })
  if (result.kind !== 'read') throw new Error(result.why)
  expect(result.plan.layout?.id).toBe('pawapay-statement')
  expect(summary(result)).toBe('-500 in 2')
  expect(result.payments.map(({ at }) => at && new Date(at).toISOString())).toEqual([
    '2026-02-03T07:15:00.000Z',
    '2026-02-03T07:20:00.000Z'
  ])
})

test('a refund is asked about, since it may be of a payout or to a customer', () => {
  const refund = `${statement}\n2026-02-03 07:25:00,254700000002,c,2000,KES,KEN,MPESA_KEN,REFUND`
  expect(summary(read(refund, { isPast: true }))).toBe('asks ways 4')
})
