import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('the table for transfers in bulk', () => {
  expect(
    layoutOf(
      `Transfer Amount,Transfer Note (Optional),Transfer Reference (Optional),Recipient Code,Bank Code or Slug,Account Number
1500,Wages,r1,,044,0690000031
2500,Wages,r2,,044,0690000032`,
      { currency: 'NGN' }
    )
  ).toEqual(['paystack-template', '4000 in 2'])
})
