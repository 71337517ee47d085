import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('a statement of an organization, below its titles', () => {
  expect(
    layoutOf(
      `Organization Name:,DEMO TRADERS
Short Code:,600000
Receipt No.,Completion Time,Initiation Time,Details,Transaction Status,Paid In,Withdrawn,Balance,Balance Confirmed,Reason Type,Other Party Info,Linked Transaction ID,A/C No.
X1,03-02-2026 10:15:00,03-02-2026 10:14:00,Pay,Completed,0.00,-1500.00,98500.00,true,Salary Payment,2547 - A,,
X2,03-02-2026 10:30:00,03-02-2026 10:14:00,Pay,Completed,0.00,-2500.00,96000.00,true,Salary Payment,2547 - B,,`,
      { isPast: true }
    )
  ).toEqual(['mpesa-organization', '4000 in 2'])
})
