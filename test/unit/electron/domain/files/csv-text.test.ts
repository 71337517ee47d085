import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromCell, toCell } from '#domain/files/csv.ts'

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

test.each(['Payout', 'a=b', "Mama's shop", "'quoted'", ''])('leaves %j as it is', text => {
  expect(toCell(text)).toBe(text)
  expect(fromCell(text)).toBe(text)
})

test('any text is read back unchanged, and no cell starts like a formula', () => {
  const text = fc
    .tuple(fc.stringMatching(/^['\s\u200b=+@-]{0,5}$/), fc.string({ unit: 'binary' }))
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(text, any => {
      expect(fromCell(toCell(any))).toBe(any)
      expect(toCell(any)).not.toMatch(/^\s*[=+@-]/)
    }),
    { numRuns: 1000 }
  )
})
