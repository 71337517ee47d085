import { expect, test } from 'vitest'
import { type Asked, read, summary } from '../summary.ts'

const layoutOf = (text: string, options: Asked = {}) => {
  const result = read(text, options)
  return [result.kind === 'read' ? (result.messagesOf ?? result.plan.layout)?.id : null, summary(result)]
}

test('a statement in which the balance says the way', () => {
  expect(
    layoutOf(
      `Id,External id,Date,Status,Type,From,To,Initiated by,Amount,Currency,Fee,Currency,Balance,Currency
1,,2026-02-03 10:00:00,Successful,Transfer,A,B,u,5000,UGX,0,UGX,105000,UGX
2,,2026-02-03 10:15:00,Successful,Transfer,B,C,u,1500,UGX,0,UGX,103500,UGX
3,,2026-02-03 10:20:00,Successful,Transfer,B,C,u,2500,UGX,0,UGX,101000,UGX
4,,2026-02-03 10:30:00,Successful,Transfer,D,B,u,400,UGX,0,UGX,101400,UGX`,
      { isPast: true, currency: 'UGX' }
    )
  ).toEqual(['mtn-statement', 'asks ways 2'])
})

test('the first row, before which there is no balance, is asked about', () => {
  const statement = `Id,External id,Date,Status,Type,From,To,Initiated by,Amount,Currency,Fee,Currency,Balance,Currency
2,,2026-02-03 10:15:00,Successful,Transfer,B,C,u,1500,UGX,0,UGX,103500,UGX
3,,2026-02-03 10:20:00,Successful,Transfer,B,C,u,2500,UGX,25,UGX,100975,UGX`
  const options = { isPast: true, currency: 'UGX' }
  expect(layoutOf(statement, options)).toEqual(['mtn-statement', 'asks ways 2'])
  const wentOut = { rows: new Map([[2, 'out'] as const]) }
  expect(layoutOf(statement, { ...options, choice: wentOut })).toEqual(['mtn-statement', '4000 in 2'])
  const cameIn = { rows: new Map([[2, 'in'] as const]) }
  expect(layoutOf(statement, { ...options, choice: cameIn })).toEqual(['mtn-statement', '1000 in 2'])
})
