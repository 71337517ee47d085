import { expect, test } from 'vitest'
import { cellAt, holdsLetters, isBlankRow, isCell, widthOf } from '#domain/lists/text/text-row.ts'
import { textRowsInSteps } from '#domain/lists/text/text-rows.ts'
import { finish } from '#domain/steps.ts'
import { said } from './summary.ts'

const rowsOf = (text: string) => {
  const read = finish(textRowsInSteps(`sep=,\n${text}`))
  if (read.kind !== 'rows') throw new Error(read.kind)
  return read.rows
}

test('a row of a text is the same as one of cells', () => {
  const text = ' a ,"b,""c""" ,,"d\r\ne",É,5,"",,\r\n"","",, \r\n\r\n7'
  const rows = rowsOf(text)
  expect(rows.map(({ cells, line }) => [line, ...cells])).toEqual([
    [2, ' a ', 'b,"c"', '', 'd\ne', 'É', '5', '', '', ''],
    [6, '7']
  ])
  for (const row of rows) {
    const plain = { line: row.line, cells: row.cells }
    expect(widthOf(row)).toBe(row.cells.length)
    expect(isBlankRow(row)).toBe(isBlankRow(plain))
    for (const column of [-1, 9, ...row.cells.keys()]) {
      expect(cellAt(row, column)).toBe(cellAt(plain, column))
      if (column in row.cells) expect(holdsLetters(row, column)).toBe(holdsLetters(plain, column))
      for (const name of ['a', 'b,"c"', 'd\ne', 'É', '5', '7'])
        expect(isCell(row, column, name)).toBe(isCell(plain, column, name))
    }
  }
  expect([rows.length, rows.slice(1, 9).length, rows.at(2), rows.some(isBlankRow)]).toEqual([
    2,
    1,
    undefined,
    false
  ])
})

test('a header that is quoted where it is repeated is known again', () => {
  expect(said('Name,Net pay\nAnn,5\n"Name","Net pay"\nBen,6')).toBe('11 in 2; left out 3 heading')
})

test('more rows than any list has are refused, blank ones among them', () => {
  expect(said(`Name,Pay\n${'\n'.repeat(101_001)}Ann,5`)).toBe('broken tooMany')
})
