import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('a statement with types and statuses', () => {
  expect(
    layoutOf(
      `Transaction ID,Transaction Date,Transaction Type,Transaction Status,Transaction Amount,Previous Balance,Post Balance
T1,03/02/2026 10:15,Cash Out,TS,1500,10000,8500
T2,03/02/2026 10:20,Received Money,TS,500,8500,9000
T3,03/02/2026 10:30,Cash Out,TF,700,9000,9000`,
      { isPast: true, currency: 'UGX' }
    )
  ).toEqual(['airtel-statement', '1000 in 2; left out 4 failed'])
})
