import { describe, expect, test } from 'vitest'
import type { Asked } from './summary.ts'
import { read } from './summary.ts'

const nairobi = (hour: number, minute: number, day = 3) => Date.UTC(2026, 1, day, hour - 3, minute)
const past: Asked = { isPast: true, period: { from: nairobi(9, 0), until: nairobi(12, 0) } }

/** The amounts that count with their time in Nairobi, and the lines left out. */
function times(text: string, options: Asked = past) {
  const result = read(text, options)
  if (result.kind !== 'read') return result.why
  const clock = (at: number | null) =>
    at === null ? 'no time' : new Date(at + 3 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ')
  return [
    ...result.payments.map(({ amount, at }) => `${amount} at ${clock(at)}`),
    ...result.leftOut.map(({ line, why }) => `${line} ${why}`),
    ...result.problems.map(({ line, why }) => `${line} ${why}`)
  ]
}

test('rows outside the time that is asked for are left out and said to be', () => {
  const month =
    'Receipt,Completion Time,Amount\nX0,02-02-2026 15:00:00,9000\nX1,03-02-2026 10:15:00,1500\nX2,03-02-2026 10:30:00,2500\nX3,04-02-2026 08:00:00,3000'
  expect(times(month)).toEqual(['1500 at 02-03 10:15', '2500 at 02-03 10:30', '2 outside', '5 outside'])
  expect(times('Date,Amount\n03/02/2026,1500\n02/02/2026,900')).toEqual(['1500 at no time', '3 outside'])
})

test.each([
  'id,Amount,Created (UTC)\npo_1,1500,2026-02-03 07:15',
  'id,Amount,created_utc,available_on_utc\na,1500,2026-02-03 07:15:00,2026-02-05 00:00:00',
  'Amount,Time,TimeZone\n1500,2026-02-03 07:15:00,UTC',
  'Amount,Time,TimeZone\n1500,2026-02-03 10:15:00,Africa/Nairobi',
  'Amount,Time (GMT+1)\n1500,2026-02-03 08:15:00',
  'Amount,Time\n1500,2026-02-03T07:15:00Z',
  'Amount,Time\n1500,03/02/2026 07:15 UTC',
  'Amount,Time\n1500,03/02/2026 10:15 EAT',
  'Receipt No.,Initiation Time,Completion Time,Amount\nX1,03-02-2026 09:45:00,03-02-2026 10:15:00,1500',
  'Amount,Created,Updated,Settled\n1500,03/02/2026 09:15,03/02/2026 11:15,03/02/2026 10:15',
  'Transaction Date,Value Date,Amount\n03/02/2026 10:15,04/02/2026,1500',
  'Date,Time,Amount\n03/02/2026,10:15:00,1500',
  'Time,Date,Amount\n10:15 AM,03/02/2026,1500',
  'Date,Hour,Amount\n2026-02-03 00:00:00,10:15,1500'
])('the moment is when the money moved, in the zone that is written: %j', text => {
  expect(times(text)).toEqual(['1500 at 02-03 10:15'])
})

test('a line is refused where its time cannot be read', () => {
  expect(times('When,Paid\n01/02/2026 14:05,5\nsoon,7', { isPast: true })).toEqual([
    '5 at 02-01 14:05',
    '3 notAMoment'
  ])
  expect(times('Date,Paid\n1770102900,5', { isPast: true })).toEqual(['2 notAMoment'])
})

describe('dates in figures', () => {
  const asksIn = (text: string, options: Asked = past) => {
    const result = read(text, options)
    return result.kind === 'read' ? result.questions.map(({ kind }) => kind) : result.why
  }

  test('have the month first where one of them can only be read so', () => {
    expect(times('When,Paid\n01/02/2026 14:05,5\n01/13/2026 14:05,6', { isPast: true })).toEqual([
      '5 at 01-02 14:05',
      '6 at 01-13 14:05'
    ])
    expect(times('When,Paid\n2/3/2026 10:15,5\n2/28/2026 14:05,6')).toEqual(['5 at 02-03 10:15', '3 outside'])
  })

  test('that prove both are refused by their lines', () => {
    expect(times('When,Paid\n13/01/2026 14:05,5\n01/14/2026 14:05,6', { isPast: true })).toEqual([
      '5 at 01-13 14:05',
      '3 dateOrder'
    ])
    expect(times('When,Paid\n01/14/2026 14:05,5\n13/01/2026 14:05,6', { isPast: true })).toEqual([
      '5 at 01-14 14:05',
      '3 dateOrder'
    ])
  })

  test('have the day first where that puts them into the time that is asked for', () => {
    expect(times('When,Paid\n3/2/2026 10:15,5')).toEqual(['5 at 02-03 10:15'])
    expect(asksIn('When,Paid\n3/2/2026 10:15,5')).toEqual([])
    expect(asksIn('When,Paid\n3/3/2026 10:15,5\n1/1/2026 10:15,5')).toEqual([])
  })

  test('are asked about where the month first would put them there', () => {
    const text = 'When,Paid\n2/3/2026 10:15,5\n2/2/2026 10:15,6'
    expect(asksIn(text)).toEqual(['dates'])
    const choice = { dates: 'monthFirst' } as const
    expect(asksIn(text, { ...past, choice })).toEqual([])
    expect(times(text, { ...past, choice })).toEqual(['5 at 02-03 10:15', '3 outside'])
  })

  test('are those of the layout where it is known', () => {
    const statement =
      'Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Balance\nX1,02-03-2026 10:15:00,x,Completed,,1500,8500'
    expect(asksIn(statement)).toEqual([])
    expect(times(statement)).toEqual(['2 outside'])
  })
})

test('a row without a time, or with a day alone, has none', () => {
  expect(times('When,Paid\n21/11/2026 14:05,5\n22/11/2026,6\n,7', { isPast: true })).toEqual([
    '5 at 11-21 14:05',
    '6 at no time',
    '7 at no time'
  ])
})

test('the user takes another column, or none', () => {
  const text = 'Created,Settled,Amount\n03/02/2026 09:15,03/02/2026 10:15,1500'
  expect(times(text, { ...past, choice: { times: 0 } })).toEqual(['1500 at 02-03 09:15'])
  expect(times(text, { ...past, choice: { times: 'none' } })).toEqual(['1500 at no time'])
})

test('payments that are still to be made need no times', () => {
  expect(times('Due,Amount\nsoon,1500', {})).toEqual(['1500 at no time'])
})
