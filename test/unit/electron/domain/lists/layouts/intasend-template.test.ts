import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('the table for payouts in bulk', () => {
  expect(
    layoutOf(
      `Name,Account,Amount,Narrative
A,254700000001,1500,Wages
B,254700000002,2500,Wages`,
      {}
    )
  ).toEqual(['intasend-template', '4000 in 2'])
})
