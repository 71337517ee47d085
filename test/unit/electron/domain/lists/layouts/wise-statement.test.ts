import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('what left the balance is negative, also in a single row', () => {
  expect(
    layoutOf(
      `TransferWise ID,Date,Amount,Currency,Running Balance,Total fees
T1,03-02-2026,-100.00,EUR,900.00,1.50`,
      { isPast: true, currency: 'EUR' }
    )
  ).toEqual(['wise-statement', '100 in 1'])
})

test('a statement as it is exported, with all of its columns', () => {
  const header =
    'TransferWise ID,Date,Amount,Currency,Description,Payment Reference,Running Balance,Exchange From,Exchange To,Exchange Rate,' +
    'Payer Name,Payee Name,Payee Account Number,Merchant,Card Last Four Digits,Card Holder Full Name,Attachment,Note,Total fees'
  expect(
    layoutOf(
      `${header}
CARD-1,08-01-2026,-50.00,EUR,Card,,950.00,,,,,,,Shop,1234,A,,,0.50
TRANSFER-2,31-01-2026,-100.00,EUR,Sent,,850.00,,,,,B,,,,,,,1.00`,
      { isPast: true, currency: 'EUR' }
    )
  ).toEqual(['wise-statement', '150 in 2'])
})
