import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('net is what changed the balance', () => {
  expect(
    layoutOf(
      `balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category
t1,2026-02-03 07:15:00,2026-02-05 00:00:00,usd,-100.00,1.00,-101.00,payout
t2,2026-02-03 07:30:00,2026-02-05 00:00:00,usd,50.00,2.00,48.00,charge`,
      { isPast: true, currency: 'USD' }
    )
  ).toEqual(['stripe-balance', '53 in 2'])
})
