import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('the table for transfers in bulk', () => {
  expect(
    layoutOf(
      `Bank,Account Number,Amount,Currency,Narration
044,0690000031,1500,NGN,Wages
044,0690000032,2500,KES,Wages`,
      { currency: 'NGN' }
    )
  ).toEqual(['flutterwave-template', 'refused 3 otherCurrency'])
})
