import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('a statement: Withdrawn is negative, what failed moved nothing', () => {
  expect(
    layoutOf(
      `Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Balance
X1,2026-02-03 10:15:00,Business Payment,Completed,,-1500.00,98500.00
X2,2026-02-03 10:20:00,Business Payment,Failed,,-700.00,98500.00
X3,2026-02-03 10:30:00,Top-up,Completed,"10,000.00",,"108,500.00"`,
      { isPast: true }
    )
  ).toEqual(['mpesa-statement', '-8500 in 2; left out 3 failed'])
})
