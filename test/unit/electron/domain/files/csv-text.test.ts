import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine, csvRows, fromCell, toCell } from '#domain/files/csv.ts'

test.each([
  '=1+1',
  '+254',
  '-5',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '  =1+1',
  '\u200b=1+1',
  '\u0000=cmd',
  '＝1+1',
  "'=1+1"
])('prefixes %j with an apostrophe', text => {
  expect(toCell(text)).toBe(`'${text}`)
  expect(fromCell(toCell(text))).toBe(text)
})

test.each([
  ['Float;=1+1;x', "Float;'=1+1;x"],
  ['Float\t+254', "Float\t'+254"],
  ['Float; @SUM(A1)', "Float;' @SUM(A1)"],
  ['Float;"=1+1"', `Float;'"=1+1"`],
  ['Float\n-1', "Float\n'-1"],
  ['Float|＝1', "Float|'＝1"],
  [";;\u200b=1;'=2", "';';'\u200b=1;''=2"]
])('puts an apostrophe into %j wherever a cell could begin', (text, cell) => {
  expect(toCell(text)).toBe(cell)
  expect(fromCell(cell)).toBe(text)
})

test.each(['Payout', 'a=b', "Mama's shop", "'quoted'", 'Shop; Kisumu', 'a;b=c', 'a-b, c+d', ''])(
  'leaves %j as it is',
  text => {
    expect(toCell(text)).toBe(text)
    expect(fromCell(text)).toBe(text)
  }
)

/** Texts of what matters to a formula: delimiters, quotes, blanks, signs, apostrophes, anything else. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          ',',
          ';',
          ':',
          '|',
          '^',
          '~',
          '\t',
          '\r',
          '\n',
          '\u0085',
          '\u2028',
          '"',
          "'",
          ' ',
          '\u200b',
          '=',
          '+',
          '-',
          '@',
          '＝'
        ]
      ),
      fc.string({ unit: 'binary', maxLength: 3 })
    ),
    { maxLength: 12 }
  )
  .map(parts => parts.join(''))

test('any text is read back unchanged', () => {
  fc.assert(
    fc.property(tricky, text => {
      expect(fromCell(toCell(text))).toBe(text)
    }),
    { numRuns: 2_000 }
  )
})

test('whatever a program splits a line at, and whether or not it knows quotes, no cell leads to a formula', () => {
  fc.assert(
    fc.property(fc.array(tricky, { minLength: 1, maxLength: 3 }), cells => {
      const line = csvLine(cells.map(toCell))
      for (const delimiter of [',', ';', '\t', '|', ':', '^', '~']) {
        const plain = line.split(/[\r\n\v\f\u0085\u2028\u2029]/).flatMap(part => part.split(delimiter))
        const rows = csvRows(line, delimiter)
        const quoted = 'kind' in rows ? [] : rows.flatMap(row => row.cells)
        for (const cell of [...plain, ...quoted]) expect(cell).not.toMatch(/^["\s\p{C}]*[=+\-@＝＋－＠]/u)
      }
    }),
    { numRuns: 1_000 }
  )
})
