import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('the amount is in the currency that the row pays out', () => {
  expect(
    layoutOf(
      `name,recipientEmail,paymentReference,receiverType,amountCurrency,amount,sourceCurrency,targetCurrency
A,a@example.com,w,PERSON,source,100,EUR,KES`,
      { currency: 'EUR' }
    )
  ).toEqual(['wise-template', '100 in 1'])
})
