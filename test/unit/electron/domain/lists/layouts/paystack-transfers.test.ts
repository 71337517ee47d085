import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('transfers that were made', () => {
  expect(
    layoutOf(
      `Transfer Code,Amount,Currency,Status,Recipient,Transferred On
TRF_1,1500.00,NGN,success,A,2026-02-03 10:15:00
TRF_2,700.00,NGN,failed,B,2026-02-03 10:20:00`,
      { isPast: true, currency: 'NGN' }
    )
  ).toEqual(['paystack-transfers', '1500 in 1; left out 3 failed'])
})
