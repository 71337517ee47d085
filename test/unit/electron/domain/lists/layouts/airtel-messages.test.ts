import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('messages of Uganda', () => {
  expect(
    layoutOf(
      `SENT.TID 1234567890. UGX 50,000 to JANE 0700000001. Fee UGX 1,000. Bal UGX 123,456. Date 18-November-2025 14:15.
RECEIVED. TID 1234567891. UGX 20,000 from JOHN, 0700000002. Bal UGX 143,456.`,
      { isPast: true, currency: 'UGX' }
    )
  ).toEqual(['airtel-messages', '30000 in 2'])
})
