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

test('a statement of Ghana, with a column of currencies', () => {
  expect(
    layoutOf(
      `Receipt No.,Completion Time,Initiation Time,Details,Transaction Status,Currency,Paid In,Withdrawn,Balance,Reason Type,Opposite Party
VF-1,2026-01-15,2026-01-15,Collection,Completed,GHS,125.50,,1125.50,Payment,Customer
VF-2,2026-01-15,2026-01-15,Payout,Completed,GHS,,-100.00,1025.50,Payment,Customer`,
      { isPast: true, currency: 'GHS' }
    )
  ).toEqual(['mpesa-organization', '-25.5 in 2'])
})
