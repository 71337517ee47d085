import { expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { figureReaderFor, parseFigure } from '#domain/payments/list-figure.ts'

test.each<[string, Language, string[], string[]]>([
  ['the language, if nothing else decides', 'en', ['1,234', '500'], ['1234', '500']],
  ['the language, in French', 'fr', ['1.234', '500'], ['1234', '500']],
  [
    'doubt, if the language’s separator leaves too many decimals',
    'en',
    ['1.234', '2,000'],
    ['ambiguous', '2000']
  ],
  ['doubt, in French', 'fr', ['1,234', '2 000'], ['ambiguous', '2000']],
  ['proof by one amount, against the language', 'en', ['1.234', '5,50'], ['1234', '5.50']],
  ['proof in French', 'fr', ['1,234', '5.50'], ['1234', '5.50']],
  [
    'doubt about the minority, and about all ambiguous ones',
    'en',
    ['1,234.50', '2.50', '5,50', '1,234', '7'],
    ['1234.50', '2.50', 'ambiguous', 'ambiguous', '7']
  ]
])('reads a column by %s', (_, language, column, amounts) => {
  const figures = column.map(parseFigure)
  const read = figureReaderFor(figures, language, 2)
  expect(figures.map(figure => figure && read(figure))).toEqual(amounts)
})
