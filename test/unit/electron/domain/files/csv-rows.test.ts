import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine, csvRows } from '#domain/files/csv.ts'

test.each([
  ['\n', 'LF'],
  ['\r\n', 'CRLF'],
  ['\r', 'CR']
])('counts the lines that a quoted cell spans, with newline %j', newline => {
  const text = ['a,b', `"1`, `2",x`, '', 'c,"say ""so"""'].join(newline)
  expect(csvRows(text, ',')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: [`1${newline}2`, 'x'] },
    { line: 4, cells: [''] },
    { line: 5, cells: ['c', 'say "so"'] }
  ])
})

test('starts counting at the given line', () => {
  expect(csvRows('a;b', ';', 2)).toEqual([{ line: 2, cells: ['a', 'b'] }])
  expect(csvRows('', ';')).toEqual([])
})

test.each([
  ['a,b\n"x\ny",1\nc,"open\nd,2', 4],
  ['a\n"b" c\n', 2]
])('reports the line of an unclosed or misplaced quote: %j', (text, line) => {
  expect(csvRows(text, ',')).toEqual({ kind: 'quote', line })
})

test.each([
  [`a,b\n${'x'.repeat(100_001)}`, { kind: 'tooLong', line: 2 }],
  [`a,b\n"${'x'.repeat(100_001)}"`, { kind: 'quote', line: 2 }],
  [`a\n\n${','.repeat(1_001)}`, { kind: 'tooLong', line: 3 }],
  ['a\n'.repeat(100_001), { kind: 'tooMany', line: 100_001 }]
])('gives up on a row or a table longer than any', (text, problem) => {
  expect(csvRows(text, ',')).toEqual(problem)
})

test('accepts blanks between a closing quote and the delimiter, and any mixture of line ends', () => {
  expect(csvRows('"a" ,b\r"c"\t;"d"\n"e" \r\nf', ',')).toEqual({ kind: 'quote', line: 2 })
  expect(csvRows('"a" ,b\r\nc\rd\n', ',')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['c'] },
    { line: 3, cells: ['d'] },
    { line: 4, cells: [''] }
  ])
})

test('reads back any cells that were written', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '""', ',', '\r\n', '\n', '\ufeff', ' a ')
  )
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 })
  fc.assert(
    fc.property(rows, written => {
      const text = `h1,h2,h3\r\n${written.map(csvLine).join('')}`
      const read = csvRows(text, ',')
      expect('kind' in read ? read : read.map(row => row.cells)).toEqual([
        ['h1', 'h2', 'h3'],
        ...written,
        ['']
      ])
    })
  )
})
