import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('what left the balance is negative, also in a single row', () => {
  expect(
    layoutOf(
      `TransferWise ID,Date,Amount,Currency,Running Balance,Total fees
T1,03-02-2026,-100.00,EUR,900.00,1.50`,
      { isPast: true, currency: 'EUR' }
    )
  ).toEqual(['wise-statement', '100 in 1'])
})
