import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('a statement of a bank', () => {
  expect(
    layoutOf(
      `Date,Narration,Debit,Credit,Balance
03/02/2026,Top-up,,5000.00,15000.00
03/02/2026,Payout,1200.00,,13800.00`,
      { isPast: true }
    )
  ).toEqual(['bank-statement', '-3800 in 2'])
})
