import { expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { amountIn, DecimalEvidence } from '#domain/money/decimal-sign.ts'
import { parseFigure } from '#domain/money/figure.ts'

test.each<[string, Language, string[], string[]]>([
  ['the language, if nothing else decides', 'en', ['1,234', '500'], ['1234', '500']],
  ['the language, in French', 'fr', ['1.234', '500'], ['1234', '500']],
  [
    'doubt, if the language’s separator leaves too many decimals',
    'en',
    ['1.234', '2,000'],
    ['ambiguous', '2000']
  ],
  ['doubt about a point, in French', 'fr', ['12.500', '8.250', '500'], ['ambiguous', 'ambiguous', '500']],
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
  const evidence = new DecimalEvidence()
  for (const figure of figures) if (figure) evidence.see(figure)
  const decimals = evidence.decide(language)
  expect(figures.map(figure => figure && amountIn(figure, decimals, 2))).toEqual(amounts)
})

test('what the user chose settles a column that proves nothing, or both', () => {
  const evidence = new DecimalEvidence()
  const figures = ['1.234', '2.50', '5,50'].map(parseFigure)
  for (const figure of figures) if (figure) evidence.see(figure)
  const decimals = evidence.decide('en', 'comma')
  expect(decimals).toEqual({ sign: 'comma', from: 'chosen', mixed: true })
  expect(figures.map(figure => figure && amountIn(figure, decimals, 2))).toEqual([
    '1234',
    'ambiguous',
    '5.50'
  ])
})
