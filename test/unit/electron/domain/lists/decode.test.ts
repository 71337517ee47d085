import { expect, test } from 'vitest'
import { decodeText } from '#domain/lists/text/decode.ts'
import { said } from './summary.ts'

const latin = (text: string) =>
  new Uint8Array([...text].map(sign => (sign === '€' ? 0x80 : sign.charCodeAt(0))))
function wide(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap(sign => {
    const code = sign.charCodeAt(0)
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
  return new Uint8Array(units)
}

test('Windows-1252 as a French spreadsheet saves it', () => {
  const first = decodeText(latin('Prénom;À payer;Montant brut\nAïcha;150000;200000\nZoé;250000;300000'))
  expect(said(first, { currency: 'XOF', language: 'fr' })).toBe('400000 in 2')
  const second = decodeText(latin('Prénom;Net à payer\nAïcha;1\u00a0500,50 €\nZoé;2\u00a0500,25 €'))
  expect(said(second, { currency: 'EUR', language: 'fr' })).toBe('4000.75 in 2')
})

test.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false]
])('UTF-16, little end first: %s, with its mark: %s', (isLittle, mark) => {
  expect(decodeText(wide('Jina\tKiasi\nÀnn\t1 500', isLittle, mark))).toBe('Jina\tKiasi\nÀnn\t1 500')
})

test.each<[string, readonly number[] | string]>([
  ['pdf', '%PDF-1.7\n1 0 obj'],
  ['spreadsheet', [0x50, 0x4b, 3, 4, 20, 0]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff, 0xe0]],
  ['document', '{\\rtf1\\ansi 5}'],
  ['document', '<?xml version="1.0"?><Workbook>'],
  ['document', 'OFXHEADER:100'],
  ['document', ':20:START\n:25:1/2'],
  ['document', 'ID;PWXL;N;E'],
  ['binary', [5, 0, 0, 1, 0]]
])('says that a file is a %s', (kind, content) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  expect(decodeText(bytes)).toBe(kind)
})
