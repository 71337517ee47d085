import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('payouts that were made', () => {
  expect(
    layoutOf(
      `id,Amount,Created (UTC),Currency,Arrival Date (UTC),Source Type,Status,Type,Method
po_1,1500.00,2026-02-03 07:15,usd,2026-02-05 00:00,card,paid,bank_account,standard
po_2,700.00,2026-02-03 07:30,usd,2026-02-05 00:00,card,failed,bank_account,standard`,
      { isPast: true, currency: 'USD' }
    )
  ).toEqual(['stripe-payouts', '1500 in 1; left out 3 failed'])
})

test('payouts with all of their columns, one failed', () => {
  const header =
    'id,Amount,Created (UTC),Currency,Livemode,Arrival Date (UTC),Source Type,Destination,Status,Type,Method,Description,' +
    'Balance Transaction,Failure Balance Transaction,Failure Message,Failure Code'
  const row = (id: string, amount: string, status: string) =>
    `${id},${amount},2026-02-03 07:15,usd,true,2026-02-05 00:00,card,ba_1,${status},bank_account,standard,STRIPE PAYOUT,txn_1,,,`
  expect(
    layoutOf(`${header}\n${row('po_1', '100.00', 'paid')}\n${row('po_2', '50.00', 'failed')}`, {
      isPast: true,
      currency: 'USD'
    })
  ).toEqual(['stripe-payouts', '100 in 1; left out 3 failed'])
})
