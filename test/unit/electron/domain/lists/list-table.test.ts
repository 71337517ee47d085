import { describe, expect, test } from 'vitest'
import { tableOf } from '#domain/lists/list-table.ts'
import { textRowsInSteps } from '#domain/lists/text/text-rows.ts'
import { finish } from '#domain/steps.ts'

const read = (text: string) => {
  const rows = finish(textRowsInSteps(text))
  if (rows.kind !== 'rows') return rows
  const table = tableOf(rows.rows)
  return table && { columns: table.columns, rows: table.rows.map(({ line, cells }) => [line, ...cells]) }
}

describe('readTable', () => {
  test.each([
    ['one amount per line', '100\n1,234.50\n', [null], [1, '100'], [2, '1,234.50']],
    ['amounts under a header', 'Stipend\n1 234,50\n500', ['Stipend'], [2, '1 234,50'], [3, '500']],
    ['amounts that all contain a comma', '1,234\n2,000', [null], [1, '1,234'], [2, '2,000']],
    ['quoted amounts', '"1,234"\n"2,000"', [null], [1, '1,234'], [2, '2,000']],
    ['commas', 'Name,Amount\r\nAnn,5\r\n', ['Name', 'Amount'], [2, 'Ann', '5']],
    ['semicolons', 'Nom;Montant\rAnn;1 234,50\r', ['Nom', 'Montant'], [2, 'Ann', '1 234,50']],
    ['tabs', '1\t1,234.50\n2\t2,000', [null, null], [1, '1', '1,234.50'], [2, '2', '2,000']],
    ['no header', 'Ann,5\nBob,6', [null, null], [1, 'Ann', '5'], [2, 'Bob', '6']],
    ['a header with an unnamed column', 'Name,,Pay\nAnn,x,5', ['Name', null, 'Pay'], [2, 'Ann', 'x', '5']],
    ['a header with a year', 'Name,Net pay 2026\nAnn,5', ['Name', 'Net pay 2026'], [2, 'Ann', '5']],
    ['a byte order mark', '\ufeffAmount\n5', ['Amount'], [2, '5']],
    ['Excel’s sep= line', '\ufeffsep=|\r\nName|Pay, net\r\nAnn|5', ['Name', 'Pay, net'], [3, 'Ann', '5']],
    ['a title and blank lines', 'Payroll\n\nName,Pay\nAnn,5\n\n,\n', ['Name', 'Pay'], [4, 'Ann', '5']],
    ['a cell over two lines', 'Name,Pay\n"Ann\nB",5\nC,6', ['Name', 'Pay'], [2, 'Ann\nB', '5'], [4, 'C', '6']]
  ])('reads %s', (_, text, columns, ...rows) => {
    expect(read(text)).toEqual({ columns, rows })
  })

  test.each(['12O.50\n100', 'nil\n100', '#REF!1\n100', 'Ann,12O.50\nBob,100'])(
    'does not mistake a mistyped payment for a header: %j',
    text => {
      const table = read(text)
      expect(table && 'rows' in table && table.rows[0]?.[0]).toBe(1)
    }
  )

  test('reports the line of an unclosed quote', () => {
    expect(read('Name,Pay\nAnn,5\n"Bob,6\n')).toEqual({ kind: 'quote', line: 3 })
  })

  test.each(['', '\ufeff', '\n\n', ' \n\n'])('finds nothing in %j', text => {
    expect(read(text)).toBeNull()
  })
})
