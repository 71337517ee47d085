import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWorkbook } from '#sheets/workbook.ts'

// November with a total and a hidden row, a hidden October; made by the library above and saved by LibreOffice 7.4.7.
test.each(['xlsx', 'xls', 'ods'])('reads what LibreOffice saved as .%s', kind => {
  const read = readWorkbook(
    new Uint8Array(readFileSync(join(import.meta.dirname, `fixtures/payroll.${kind}`)))
  )
  expect(read).toEqual({
    kind: 'read',
    sheets: [
      {
        name: 'November',
        isHidden: false,
        rows: [
          'Name\tPhone\tNet pay\tPaid at',
          'Ann\t254700000001\t1500.5\t2026-02-03 10:15:00',
          'Ben\t0700000002\t250000000000\t2026-02-13',
          'Cid\t\t1234.5670\t2026-02-03 23:59:59',
          'Total\t\t250000002735.0670'
        ].join('\n'),
        hiddenRows: [3]
      },
      { name: 'October', isHidden: true, rows: 'Net pay\n1', hiddenRows: [] }
    ]
  })
})

// A title over merged cells, wages by formulas, a merged name, hidden and filtered rows, a hidden sheet; saved by LibreOffice
// 7.4.7 as each kind.
test.each(['xlsx', 'xls', 'ods'])('reads calculated wages that LibreOffice saved as .%s', kind => {
  const path = join(import.meta.dirname, `fixtures/wages.${kind}`)
  const read = readWorkbook(new Uint8Array(readFileSync(path)))
  expect(read).toEqual({
    kind: 'read',
    sheets: [
      {
        name: 'Pay',
        isHidden: false,
        rows: [
          'DEMO LTD - Payroll\t\t\t\t\t',
          'Name\tPhone\tGross\tTax\tNet Pay\tPaid at',
          'Achieng\t254712345678\t50000.55\t0.1\t45000.5\t2026-02-03 10:15:07',
          'Baraka\t0712345679\t1234.5670\t0\t1234.5670\t2026-02-03',
          '\t712345670\t9.00719925474099e+15\t\t250000000000\t2026-02-03 23:59:59',
          'Hidden\t\t\t\t77',
          'Filtered\t\t\t\t88',
          'Bad\t\t\t\t#DIV/0!',
          'Text\t\t\t\tKSh 1,500.00',
          'Total\t\t\t\t250000046235.06'
        ].join('\n'),
        hiddenRows: [6, 7]
      },
      { name: 'Old', isHidden: true, rows: 'Net Pay\n1', hiddenRows: [] }
    ]
  })
})
