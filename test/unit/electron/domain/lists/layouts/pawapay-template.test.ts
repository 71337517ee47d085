import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('the table for payouts in bulk', () => {
  expect(
    layoutOf(
      `Country,Telco,Currency,MSISDN,Amount,Description
KEN,MPESA_KEN,KES,254700000001,1500,Wages one
UGA,MTN_MOMO_UGA,UGX,256700000001,50000,Wages two`,
      {}
    )
  ).toEqual(['pawapay-template', 'refused 3 otherCurrency'])
})
