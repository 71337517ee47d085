import { expect, test } from 'vitest'
import { csvLine } from '#domain/files/csv.ts'

test('quotes cells and ends the line as in RFC 4180', () => {
  expect(csvLine(['JPay', 'Shop, main', 'say "so"', 'two\nlines', '', ' edge'])).toBe(
    'JPay,"Shop, main","say ""so""","two\nlines",," edge"\r\n'
  )
})
