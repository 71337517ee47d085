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
  ['Name,Days,Rate,Amount,Advance,Balance\nA,5,300,1500,500,1000\nB,5,300,1500,0,1500', {}, 'asks source'],
  ['Supplier,Amount,WHT,Amount Payable\nA,1000,50,950', {}, '950 in 1'],
  ['Jina,Kiasi,Mkopo\nA,1500,200', {}, '1500 in 1'],
  [
    'Staff No,Name,Basic Salary,House Allowance,Transport,Gross Pay,PAYE,NSSF,SHIF,AHL,Total Deductions,Net Pay\n1,A,40000,5000,3000,48000,8000,2160,1320,720,12200,38000\n2,B,35000,5000,0,40000,5000,1500,1000,500,8000,32000',
    {},
    '70000 in 2'
  ],
  [
    'PF,Name,Basic,Gross,Deductions,Net,Bank,Account\n1,A,40000,48000,10000,38000,KCB,1234567890\n2,B,35000,40000,8000,32000,KCB,1234567891',
    {},
    '70000 in 2'
  ],
  ['Name,Gross Salary,Take Home\nA,48000,38000\nB,40000,32000', {}, '70000 in 2'],
  ['Name,Gross Salary,Take-Home Pay\nA,48000,38000\nB,40000,32000', {}, '70000 in 2'],
  [
    'Name,Total Earnings,Total Deductions,Net Payable\nA,48000,10000,38000\nB,40000,8000,32000',
    {},
    '70000 in 2'
  ],
  ['Name,Total Earnings,Total Deductions,Amount\nA,48000,10000,38000\nB,40000,8000,32000', {}, 'asks source'],
  ['Name,Earnings,Deductions,Net\nA,48000,10000,38000\nB,40000,8000,32000', {}, '70000 in 2'],
  ['Name,January Salary,February Salary\nA,48000,38000\nB,40000,32000', {}, 'asks source'],
  ['Name,Daily Rate,Days Worked,Total Wages\nA,1000,38,38000\nB,1000,32,32000', {}, '70000 in 2'],
  ['Name,Days,Rate/Day,Amount\nA,38,1000,38000\nB,32,1000,32000', {}, '70000 in 2'],
  [
    'Invoice,Inv. Amount,WHT 5%,WHVAT 2%,Net Payable\n1,40000,2000,0,38000\n2,33684,1684,0,32000',
    {},
    '70000 in 2'
  ],
  [
    'Supplier,Current,30 Days,60 Days,90 Days,Total Due\nA,38000,0,0,0,38000\nB,12000,20000,0,0,32000',
    {},
    'asks source'
  ],
  [
    'Supplier,Invoice Total,Paid to Date,Balance Due\nA,48000,10000,38000\nB,40000,8000,32000',
    {},
    '70000 in 2'
  ],
  ['Supplier,Invoiced,Paid,Outstanding\nA,48000,10000,38000\nB,40000,8000,32000', {}, '70000 in 2'],
  ['Name,Salary,Advance,Balance Payable\nA,48000,10000,38000\nB,40000,8000,32000', {}, '70000 in 2'],
  ['Name,Salary,Deductions,Balance\nA,48000,10000,38000\nB,40000,8000,32000', {}, 'asks source'],
  ['Name,Budgeted Amount,Actual Amount\nA,48000,38000\nB,40000,32000', {}, 'asks source'],
  [
    'Nom,Salaire de base,Primes,Retenues,Net à payer\nA,48000,0,10000,38000\nB,40000,0,8000,32000',
    {},
    '70000 in 2'
  ],
  [
    'Matricule,Nom,Salaire brut,CNPS,ITS,Salaire net\n1,A,48000,5000,5000,38000\n2,B,40000,4000,4000,32000',
    {},
    '70000 in 2'
  ],
  [
    'Jina,Mshahara wa msingi,Posho,Makato,Kiasi cha kulipwa\nA,48000,0,10000,38000\nB,40000,0,8000,32000',
    {},
    '70000 in 2'
  ],
  ['Jina,Mshahara ghafi,Makato,Mshahara halisi\nA,48000,10000,38000\nB,40000,8000,32000', {}, '70000 in 2'],
  ['Name,Amount,Qty\nA,38000,2\nB,32000,3', {}, '70000 in 2'],
  ['Item,Unit Price,Qty,Line Total\nA,19000,2,38000\nB,16000,2,32000', {}, '70000 in 2'],
  [
    'Employee,Net Salary,Mobile,Bank Code,Branch Code\nA,38000,254700000001,68,123\nB,32000,254700000002,68,124',
    {},
    '70000 in 2'
  ],
  ['Employee,Net Salary,Commission\nA,38000,500\nB,32000,800', {}, '70000 in 2'],
  ['Employee,Amount,Tip\nA,38000,500\nB,32000,800', {}, 'asks source'],
  ['Employee,First Half,Second Half\nA,19000,19000\nB,16000,16001', {}, 'asks source'],
  ['Employee,Week 1,Week 2,Total\nA,19000,19000,38000\nB,16000,16000,32000', {}, '70000 in 2'],
  ['Name,Total Hours,Hourly Rate,Total Pay\nA,38,1000,38000\nB,32,1000,32000', {}, '70000 in 2'],
  ['Name,Amount,Score\nA,38000,7\nB,32000,8', {}, '70000 in 2'],
  ['Name,Amount,Rank\nA,38000,7\nB,32000,8', {}, '70000 in 2'],
  ['Name,Pay,Children\nA,38000,2\nB,32000,4', {}, 'asks source'],
  ['Name,Net Pay,Net Pay Last Month\nA,38000,37000\nB,32000,33000', {}, '70000 in 2'],
  ['Name,Oct Net Pay,Nov Net Pay\nA,37000,38000\nB,33000,32000', {}, 'asks source'],
  ['Name,Net pay before advance,Advance,Net pay\nA,48000,10000,38000\nB,40000,8000,32000', {}, '70000 in 2'],
  ['Name,Pension,Amount\nA,500,38000\nB,500,32000', {}, '70000 in 2'],
  ['Name,Withholding Tax Amount,Amount\nA,500,38000\nB,500,32000', {}, '70000 in 2'],
  ['Name,Approved Limit,Amount\nA,50000,38000\nB,50000,32000', {}, '70000 in 2'],
  ['Name,Opening Balance,Amount,Closing Balance\nA,50000,38000,12000\nB,50000,32000,18000', {}, '70000 in 2'],
  ['Name,Total Cost To Company,Net Pay\nA,50000,38000\nB,50000,32000', {}, '70000 in 2'],
  ['Name,CTC,Pay\nA,50000,38000\nB,50000,32000', {}, 'asks source'],
  ['Name,Wages,Transport\nA,38000,500\nB,32000,700', {}, 'asks source'],
  ['Phone,Amount,Reference\n254700000001,38000,1001\n254700000002,32000,1002', {}, '70000 in 2'],
  ['254700000001\t38000\t1001\n254700000002\t32000\t1002', {}, 'asks source'],
  ['Name,Bonus Amount,Net Pay Amount\nA,500,38000\nB,700,32000', {}, '70000 in 2'],
  ['Name,Cash,Cheque,Total\nA,30000,8000,38000\nB,30000,2000,32000', {}, '70000 in 2'],
  ['Name,Bank,Mobile Money\nA,30000,8000\nB,30000,2000', {}, 'asks source']
])('the column that is to be paid is found by all that its name says: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
