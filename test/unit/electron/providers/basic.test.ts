import { expect, test } from 'vitest'
import { basic } from '../../../../electron/providers/basic.ts'

test('encodes a user name and password as in RFC 7617', () => {
  expect(basic('Aladdin', 'open sesame')).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==')
})
