import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  ['EMPNO,NAME,BASIC PAY,PAYE,NETPAY\n001,A,50000,8000,38000\n002,B,40000,5000,32000', {}, '70000 in 2'],
  [
    'Emp No,Name,Gross,Net Pay,YTD Gross,YTD Net Pay\n001,A,60000,45000,600000,450000\n002,B,45000,36000,450000,360000',
    {},
    '81000 in 2'
  ],
  ['Name,Amount Payable,Gross Amount\nA,1500,2000\nB,2500,3000', {}, '4000 in 2'],
  ['Vendor,Amount Due,VAT Amount\nA,1500,240\nB,2500,400', {}, '4000 in 2'],
  ['Name,Amount,Pay Grade\nA,1500,7\nB,2500,8', {}, '4000 in 2'],
  ['Name,Amount,Payment Terms\nA,45000,30\nB,36000,60', {}, '81000 in 2'],
  ['Name,Amount to Bank,Units\nA,1500,3\nB,2500,5', {}, '4000 in 2'],
  ['Name,Salary,Salary Advance\nA,15000,500\nB,25000,500', {}, '40000 in 2'],
  ['2500\t104\n1800\t117\n3200\t121', {}, 'asks source'],
  [
    'Emp No,Name,Net Pay,Previous Net Pay,Variance\n001,A,45000,44000,1000\n002,B,36000,36000,0',
    {},
    '81000 in 2'
  ],
  ['Name,Gross Pay,PAYE,NSSF,Net Salary\nA,60000,5000,1080,53920', {}, '53920 in 1'],
  ['Name,Basic,House Allowance,Total\nA,30000,5000,35000\nB,20000,5000,25000', {}, '60000 in 2'],
  ['Name,Amount,Amount Paid\nA,1500,500\nB,2500,0', {}, 'asks source'],
  ['Name,Amount,Amount Paid,Balance Due\nA,1500,500,1000\nB,2500,0,2500', {}, '3500 in 2'],
  ['Name,Salary,Bonus\nA,1500,500\nB,2500,100', {}, 'asks source'],
  ['Nom,Salaire brut,Salaire net\nA,1500,1200\nB,2500,2100', {}, '3300 in 2'],
  ['Name,Taxable Pay,Pay\nA,1500,1200', {}, '1200 in 1'],
  ['Name,NetAmount,GrossAmount\nA,1500,1200', {}, '1500 in 1'],
  ['Jina,Mshahara,Makato,Malipo halisi\nA,1500,300,1200', {}, '1200 in 1'],
  ['Name,Loan Amount\nA,1500', {}, 'asks source'],
  ['Name,Discount,Invoice Total\nA,15,1200\nB,10,900', {}, '2100 in 2'],
  ['Name,Amount,Points\nA,1500,12\nB,900,10', {}, '2400 in 2'],
  ['Name,Last Month Net,This Month Net\nA,1500,1600', {}, '1600 in 1'],
  ['Name,Price,Qty,Amount\nA,150,2,300\nB,100,4,400', {}, '700 in 2'],
  ['NETPAY,YTDNETPAY\n100,900\n200,1800', {}, '300 in 2'],
  ['1,Achieng,104,2500\n2,Baraka,117,1800\n3,C,121,3200', {}, 'asks source'],
  ['2500\t0712345678\n1800\t0712345679', {}, '4300 in 2'],
  ['Name,Commission\nA,1500\nB,900', {}, '2400 in 2'],
  ['Name,Net Pay,Net Pay (YTD)\nA,1500,9000', {}, '1500 in 1'],
  ['Name,Rate,Hours,Pay\nA,150,10,1500\nB,100,8,800', {}, '2300 in 2'],
  ['Name,Amount,Month\nA,1500,11\nB,900,11', {}, '2400 in 2'],
  ['Name,Net,Gross\nA,1500,2000', {}, '1500 in 1'],
  ['Name,Target,Achieved,Pay\nA,10,12,1500\nB,9,9,1700', {}, 'asks source'],
  ['Employee,Jan,Feb,Mar\nA,100,200,300\nB,100,200,300', {}, 'asks source'],
  ['Name,Age,Amount\nA,30,1500', {}, '1500 in 1'],
  ['Name,Amount Requested,Amount Approved\nA,1500,1200\nB,2500,2500', {}, 'asks source'],
  ['Name,Old Salary,New Salary\nA,1500,1700', {}, '1700 in 1'],
  ['Name,Opening,Payment,Closing\nA,5000,1500,3500', {}, '1500 in 1'],
  ['Staff,Advance,Balance to Pay\nA,500,1500', {}, '1500 in 1'],
  ['Name,Deductions,Net Salary,Employer NSSF\nA,5,1500,100', {}, '1500 in 1'],
  ['Invoice,Subtotal,VAT,Total\n1,1000,160,1160\n2,2000,320,2320', {}, '3480 in 2'],
  [
    'Supplier,Invoice No,Invoice Amount,Due Date\nA,1001,1500,2026-02-03\nB,1002,2500,2026-02-03',
    {},
    '4000 in 2'
  ],
  ['Name,Days,Rate,Amount,Advance,Balance\nA,5,300,1500,500,1000\nB,5,300,1500,0,1500', {}, '3000 in 2'],
  ['Supplier,Amount,WHT,Amount Payable\nA,1000,50,950', {}, '950 in 1'],
  ['Jina,Kiasi,Mkopo\nA,1500,200', {}, '1500 in 1']
])('the column that is to be paid is found by all that its name says: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
