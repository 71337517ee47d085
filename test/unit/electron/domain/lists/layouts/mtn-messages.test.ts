import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('messages of Uganda and Rwanda', () => {
  expect(
    layoutOf(
      `You have sent UGX 50,000 to Jane Auma 0770000001. Fee UGX 500. Your new balance is UGX 300,000. Ref: 1
You have received UGX 20,000 from John. Your new balance is UGX 320,000. Ref: 2`,
      { isPast: true, currency: 'UGX' }
    )
  ).toEqual(['mtn-messages', '30000 in 2'])
})

test("a message of another currency than the wallet's is refused", () => {
  expect(
    layoutOf(
      `*165*S*5000 RWF transferred to NAME (250788000001) from 123 at 2026-02-03 16:33:39. Fee was: 100 RWF. New balance: 10000 RWF.`,
      { currency: 'KES' }
    )
  ).toEqual(['mtn-messages', 'refused 1 otherCurrency'])
})
