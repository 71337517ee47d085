import { expect, test } from 'vitest'
import { momentColumns, readMoments } from '#domain/payments/list-moments.ts'
import { parsePaymentTable } from '#domain/payments/list-table.ts'
import { utcMillis } from '#domain/time/calendar.ts'

const tableOf = (text: string) => {
  const table = parsePaymentTable(text)
  if (table.kind !== 'table') throw new Error(table.kind)
  return table
}
const first = Date.parse('2026-11-21T14:05:00Z')

test('gives each row its moment, or null if it has only a day or nothing', () => {
  const table = tableOf('When,Paid\n21/11/2026 14:05,5\n22/11/2026,6\n,7\nTotal,18')
  expect(momentColumns(table)).toEqual([0])
  expect(readMoments(table, 0, utcMillis, 5)).toEqual({
    kind: 'moments',
    moments: [
      { line: 2, at: first },
      { line: 3, at: null },
      { line: 4, at: null }
    ]
  })
})

test('refuses the whole column if a line is unreadable or proves that the month comes first', () => {
  const table = tableOf('When,Paid\n01/02/2026 14:05,5\n01/13/2026 14:05,6\nsoon,7')
  expect(readMoments(table, 0, utcMillis)).toEqual({
    kind: 'refused',
    problems: [
      { line: 3, value: '01/13/2026 14:05', why: 'monthFirst' },
      { line: 4, value: 'soon', why: 'notAMoment' }
    ]
  })
})

test('does not mistake a column of amounts for moments', () => {
  expect(momentColumns(tableOf('46347.50\n2026'))).toEqual([])
})
