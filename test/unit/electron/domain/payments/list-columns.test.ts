import { expect, test } from 'vitest'
import { amountColumns } from '#domain/payments/list-columns.ts'
import { parsePaymentTable } from '#domain/payments/list-table.ts'

test.each([
  ['Name,Phone,Gross,Net pay\nAnn,254712345678,"2,000","1,800"', [3, 2, 1]],
  ['Jina;Kiasi;Salio\nAnn;500;700', [1, 2]],
  ['Nom;Net à payer;Montant\nAnn;500;700', [1, 2]],
  ['net_pay,id\n100,1', [0, 1]],
  ['Payment date,Payment amount,Account number\n21/11/2026,500,1002', [1, 2]],
  ['1,Ann,500\n2,Bob,700\n3,Cy,100', [2, 0]],
  ['Ann,254712345678,"1,500.00"\nBob,254712345679,700', [2, 1]],
  ['100\n200', [0]],
  ['Name,Town\nAnn,Kisumu', []]
])('in %j the possible amount columns are %o', (text, columns) => {
  const table = parsePaymentTable(text)
  expect(table.kind === 'table' && amountColumns(table)).toEqual(columns)
})
