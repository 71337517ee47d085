import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gsmLength, gsmText, isGsm } from '#domain/recipients/gsm.ts'

test.each([
  ['Payout is critical', 'Payout is critical'],
  ['réglé à Noël, façon «\u00a0là\u202f»', 'réglé à Noel, facon " là "'],
  ['l’été — “salio”…', 'l\'été - "salio"...'],
  ['JPay Africa · Main shop', 'JPay Africa, Main shop'],
  ['KES\u00a03,250.00', 'KES 3,250.00'],
  ['Œuvre Đà Łódź', 'OEuvre Dà Lodz'],
  ['€5 [x]', '€5 [x]'],
  ['ሳሊዮ shop', '? shop'],
  ['a\r\nb\u2028c', 'a b c'],
  // What cannot be seen: marks of direction, a zero-width space, a soft hyphen, and what joins emojis.
  ['\u202ePay\u200bout\u200f', 'Payout'],
  ['Till\u00ad1 \u{1f468}\u200d\u{1f469}\ufe0f shop', 'Till1 ? shop']
])('%s', (text, expected) => {
  expect(gsmText(text)).toBe(expected)
  expect(isGsm(gsmText(text))).toBe(true)
})

test('characters of the extension count twice', () => {
  expect(gsmLength('abc')).toBe(3)
  expect(gsmLength('€[a]')).toBe(7)
})

test('whatever is typed ends in the plain alphabet, on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const plain = gsmText(text)
      expect(isGsm(plain)).toBe(true)
      expect(plain).not.toMatch(/[\r\n]/)
    })
  )
})
