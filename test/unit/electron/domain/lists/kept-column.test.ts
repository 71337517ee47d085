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
  ['Name,Staff No,Grade\nA,101,7\nB,102,8', {}, 'asks source'],
  [
    'Name,Phone,Amount\nA,254700000001,fifteen hundred\nB,254700000002,two thousand',
    {},
    'refused 2 notANumber; refused 3 notANumber'
  ],
  [
    'Name,Phone,Amount\nA,254700000001,TBC\nB,254700000002,TBC',
    {},
    'refused 2 notANumber; refused 3 notANumber'
  ],
  [
    'Name,Phone,Amount\nA,254700000001,1500 + 200\nB,254700000002,2500 + 200',
    {},
    'refused 2 notANumber; refused 3 notANumber'
  ],
  ['Name,Paybill,Net Pay\nA,247247,=B2*2\nB,247247,=B3*2', {}, 'refused 2 notANumber; refused 3 notANumber'],
  [
    'Name,Acc,Amount\nA,11020304,########\nB,11020305,########',
    {},
    'refused 2 notANumber; refused 3 notANumber'
  ],
  ['Name,Till No,Amount\nA,600001,Ksh1500.00\nB,600002,Ksh2500.00', {}, '4000 in 2'],
  [
    'Name,Till No,Amount\nA,600001,"1,500 only"\nB,600002,"2,500 only"',
    {},
    'refused 2 notANumber; refused 3 notANumber'
  ],
  [
    'Name,National ID,Net Pay\nA,12345678,see below\nB,12345679,see below',
    {},
    'refused 2 notANumber; refused 3 notANumber'
  ],
  ['Name,PIN,Net Pay\nA,1234,\nB,4321,', {}, 'refused 2 empty; refused 3 empty'],
  ['Name,Account Number,Bank Code,Amount\nA,1234,68,\nB,4321,01,', {}, 'refused 2 empty; refused 3 empty'],
  [
    'Name,Mobile,Amount\nA,0712345678,KES 1500 - 1600\nB,0712345679,KES 2500 - 2600',
    {},
    'refused 2 several; refused 3 several'
  ],
  ['Name,Phone\nA,0712345678\nB,0712345679', {}, 'broken noAmounts'],
  ['Name,Phone\nA,712345678\nB,712345679', {}, 'broken noAmounts'],
  ['Name,Meter No,Token\nA,1234567,998877\nB,1234568,998878', {}, 'asks source'],
  ['Name,Till,Amount\nA,600001,1500\nB,600002,n/a', {}, 'refused 3 notANumber'],
  ['Name,Till,Amount\nA,600001,1500\nB,600002,', {}, 'refused 3 empty']
])(
  'the column that is called the amount is kept, and no other is summed instead: %j %j',
  (text, options, result) => {
    expect(said(text, options)).toBe(result)
  }
)
