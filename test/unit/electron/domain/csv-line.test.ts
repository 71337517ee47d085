import { expect, test } from 'vitest'
import { csvLine } from '../../../../electron/domain/csv-line.ts'

test('quotes what must be quoted and ends a line as RFC 4180 says', () => {
  expect(csvLine(['JPay', 'Shop, main', 'say "so"', 'two\nlines', '', ' edge'])).toBe(
    'JPay,"Shop, main","say ""so""","two\nlines",," edge"\r\n'
  )
})
