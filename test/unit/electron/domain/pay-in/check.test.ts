import { expect, test } from 'vitest'
import { checkValue, checkWay, type PayInPlace } from '#domain/pay-in/check.ts'
import { parsePhone } from '#domain/pay-in/phone.ts'

const value = (place: PayInPlace, text: string, country: string | null = 'KE') => {
  const checked = checkValue(place, text, country)
  return checked.problem ?? checked.value
}

test.each([
  ['paybill', ' 0409 118 ', '0409118'],
  ['till', '00-12345', '0012345'],
  ['account', '20417739', '20417739'],
  ['account', 'mwembe.api', 'mwembe.api'],
  ['bankAccount', '0102 4477 31005', '0102447731005'],
  ['bankAccount', 'gb82 west 1234 5698 7654 32', 'GB82WEST12345698765432'],
  ['bankAccount', 'CI042 01234 012345678901 23', 'CI0420123401234567890123'],
  ['swift', 'kcbl kenx', 'KCBLKENX'],
  ['swift', 'KCBLKENXXXX', 'KCBLKENXXXX'],
  ['bank', 'Kijani\u00a0Bank,\tWestlands', 'Kijani Bank, Westlands'],
  ['holder', 'የኢትዮጵያ ባንክ CBE', 'የኢትዮጵያ ባንክ CBE'],
  ['reference', 'Réf  12', 'Réf 12'],
  ['note', 'One line\r\nand another ✔️', 'One line\nand another ✔'],
  ['link', 'https://pay.example/in', 'https://pay.example/in'],
  ['link', 'https://pаy.example', 'https://xn--py-7kc.example/'],
  ['name', '', ''],
  ['swift', ' ', '']
] as const)('%s %j is stored as %j', (place, text, stored) => {
  expect(value(place, text)).toBe(stored)
})

test.each([
  ['paybill', '4O9118', { kind: 'letter', found: 'O', meant: '0' }],
  ['paybill', '40911l', { kind: 'letter', found: 'l', meant: '1' }],
  ['till', '12K456', { kind: 'letter', found: 'K', meant: null }],
  ['paybill', '4091', { kind: 'length', count: 4, least: 5, most: 7 }],
  ['till', '12345678', { kind: 'length', count: 8, least: 5, most: 7 }],
  ['paybill', '', { kind: 'missing' }],
  ['paybill', ' - ', { kind: 'missing' }],
  ['paybill', '40911٨', { kind: 'character', found: '٨', code: 'U+0668' }],
  ['paybill', '409118\u202e', { kind: 'direction', code: 'U+202E' }],
  ['account', '2041\u200b7739', { kind: 'hidden', code: 'U+200B' }],
  ['account', '2041\u00ad7739', { kind: 'hidden', code: 'U+00AD' }],
  ['account', 'mwembе.api', { kind: 'character', found: 'е', code: 'U+0435' }],
  ['account', '２0417739', { kind: 'character', found: '２', code: 'U+FF12' }],
  ['bank', 'Kіjani Bank', { kind: 'character', found: 'і', code: 'U+0456' }],
  ['bank', 'кijani', { kind: 'character', found: 'к', code: 'U+043A' }],
  ['holder', 'JPay\u2066 Ltd', { kind: 'direction', code: 'U+2066' }],
  ['note', 'Pay\u0007here', { kind: 'hidden', code: 'U+0007' }],
  ['note', 'x'.repeat(501), { kind: 'tooLong', most: 500 }],
  ['bankAccount', '01024477310O5', { kind: 'letter', found: 'O', meant: '0' }],
  ['bankAccount', 'GB82WEST12345698765433', { kind: 'iban', why: 'digits' }],
  ['bankAccount', 'GB82WEST123456987654', { kind: 'iban', why: 'length' }],
  ['bankAccount', 'QX82123456987654', { kind: 'iban', why: 'country' }],
  ['bankAccount', '1234', { kind: 'length', count: 4, least: 5, most: 24 }],
  ['swift', 'KCBLKEN', { kind: 'swift' }],
  ['link', 'http://pay.example', { kind: 'link' }],
  ['link', 'https://user@pay.example', { kind: 'link' }],
  ['link', 'javascript:alert(1)', { kind: 'link' }],
  ['number', '0722 00O 418', { kind: 'letter', found: 'O', meant: '0' }],
  ['number', '0722', { kind: 'phone' }]
] as const)('%s %j is refused, and the character or length is named', (place, text, problem) => {
  expect(value(place, text)).toEqual(problem)
})

test('an account of a paybill keeps its leading zeros and letters', () => {
  expect(value('account', '000123')).toBe('000123')
  expect(value('account', 'O0O')).toBe('O0O')
})

test('elsewhere than in Kenya no length of a paybill is known, so that only nonsense is refused', () => {
  expect(value('paybill', '4091', 'TZ')).toBe('4091')
  expect(value('paybill', '12', null)).toEqual({ kind: 'length', count: 2, least: 3, most: 12 })
})

test('a phone number is stored with its country, however it was written', () => {
  for (const text of ['0722 000 418', '+254 722-000-418', '00254722000418', '(0722) 000418'])
    expect(value('number', text)).toBe('+254722000418')
  expect(value('number', '+256 772 123456')).toBe('+256772123456')
  expect(value('number', '0722000418', null)).toEqual({ kind: 'phoneCountry' })
  expect(value('number', '+221771234567', null)).toBe('+221771234567')
})

test('a phone number is known as it is dialled at home', () => {
  expect(parsePhone('+254722000418', 'KE')).toEqual({
    international: '+254722000418',
    national: '0722000418',
    country: 'KE'
  })
})

test('a phone number is all of what was written, and not what is in it', () => {
  for (const text of ['tel:+254722000418', '\u202a+254722000418\u202c', '00254 722 000 418', '254722000418'])
    expect(parsePhone(text, 'KE')?.international, text).toBe('+254722000418')
  for (const text of ['0722 000 41a', '+254722000418 call', '+254722000418, +254722000419', '20202', '112'])
    expect(parsePhone(text, 'KE'), text).toBeNull()
})

test('a way is checked as a whole: every wrong value is named, and empty ones are left out', () => {
  const bank = { bank: 'Kijani Bank', bankAccount: '0102447731005', swift: '', holder: ' ' }
  expect(checkWay({ id: '', kind: 'bank', name: ' Float ', values: bank }, 'KE', 'new').way).toEqual({
    id: 'new',
    kind: 'bank',
    name: 'Float',
    values: { bank: 'Kijani Bank', bankAccount: '0102447731005' }
  })
  const wrong = checkWay({ id: 'a', kind: 'paybill', name: '', values: { paybill: '4O9118' } }, 'KE', 'new')
  expect(wrong.problems).toEqual({
    paybill: { kind: 'letter', found: 'O', meant: '0' },
    account: { kind: 'missing' }
  })
})
