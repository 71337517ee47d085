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

test('an amount in what the recipient gets is refused where that is another currency', () => {
  const header =
    'name,recipientEmail,paymentReference,receiverType,amountCurrency,amount,sourceCurrency,targetCurrency,IBAN'
  const target = `${header}\nA B,,w,PERSON,target,111111,EUR,PKR,PK00\nC D,,w,PERSON,source,100,EUR,PKR,PK00`
  expect(layoutOf(target, { currency: 'EUR' })).toEqual(['wise-template', 'refused 2 otherCurrency'])
  const own = `${header}\nA B,,w,PERSON,target,111,EUR,EUR,DE00\nC D,,w,PERSON,source,100,EUR,PKR,PK00`
  expect(layoutOf(own, { currency: 'EUR' })).toEqual(['wise-template', '211 in 2'])
})

test('the template for saved recipients has its columns in another order', () => {
  const saved =
    'recipientId,name,recipientEmail,recipientDetail,sourceCurrency,targetCurrency,amountCurrency,amount,paymentReference,receiverType\n' +
    '1111,A B,a@example.com,,USD,PHP,target,12000.50,w,PERSON'
  expect(layoutOf(saved, { currency: 'USD' })).toEqual(['wise-template', 'refused 2 otherCurrency'])
  expect(layoutOf(saved, { currency: 'PHP' })).toEqual(['wise-template', '12000.5 in 1'])
})
