import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('messages in English: sent, received, paid, withdrawn, bought', () => {
  expect(
    layoutOf(
      `QC34XYZ001 Confirmed. Ksh2,500.00 sent to A B 0700000001 on 18/11/25 at 2:15 PM. New M-PESA balance is Ksh12,500.00. Transaction cost, Ksh28.00
QC34XYZ002 Confirmed. You have received Ksh5,000.00 from C D 0700000002 on 18/11/25 at 2:20 PM. New M-PESA balance is Ksh17,500.00.
QC34XYZ003 Confirmed. Ksh800.00 paid to CAFE. on 18/11/25 at 9:45 PM.New M-PESA balance is Ksh16,700.00.
QC34XYZ004 Confirmed. on 18/11/25 at 9:50 PM Withdraw Ksh1,000.00 from 1234 - AGENT New M-PESA balance is Ksh15,700.00.
QC34XYZ005 Confirmed. You bought Ksh100.00 of airtime on 18/11/25 at 10:00 PM. New M-PESA balance is Ksh15,600.00.`,
      { isPast: true }
    )
  ).toEqual(['mpesa-messages', '-600 in 5'])
})

test('messages in Kiswahili', () => {
  expect(
    layoutOf(
      `QC34XYZ001 Imethibitishwa. Tsh5,000.00 imetumwa kwa A B tarehe 18/11/25 saa 2:15 PM. Salio lako ni Tsh12,500.00
QC34XYZ002 Imethibitishwa. Umepokea Tsh1,000.00 kutoka C D tarehe 18/11/25 saa 2:20 PM.`,
      { isPast: true, currency: 'TZS' }
    )
  ).toEqual(['mpesa-messages', '4000 in 2'])
})
