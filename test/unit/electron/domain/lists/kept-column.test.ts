import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  ['Name,Phone,Amount\nA,254700000001,"1,500.00 DR"\nB,254700000002,"2,500.00 DR"', {}, '4000 in 2'],
  ['Name,Till,Amount\nA,600001,\nB,600002,', {}, 'refused 2 empty; refused 3 empty'],
  ['Name,Branch Code,Amount\nA,101,"N1,500.00"\nB,103,"N2,500.00"', { currency: 'NGN' }, '4000 in 2'],
  [
    'Name,Phone,Amount\nA,254700000001,abc\nB,254700000002,def',
    {},
    'refused 2 notANumber; refused 3 notANumber'
  ],
  [
    'Name,Phone,Net Pay\nA,254700000001,#N/A\nB,254700000002,#N/A',
    {},
    'refused 2 notANumber; refused 3 notANumber'
  ],
  ['Name,ID,Amount\nA,12345678,\nB,23456789,', {}, 'refused 2 empty; refused 3 empty'],
  [
    'Name,Account,Salary\nA,101,KES1500 only\nB,103,KES2500 only',
    {},
    'refused 2 notANumber; refused 3 notANumber'
  ],
  ['Name,Town\nA,Kisumu', {}, 'broken noAmounts'],
  ['Name,Staff No,Grade\nA,101,7\nB,102,8', {}, 'asks source']
])(
  'the column that is called the amount is kept, and no other is summed instead: %j %j',
  (text, options, result) => {
    expect(said(text, options)).toBe(result)
  }
)
